// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace sodiem {

// A titled part of a side panel that can be folded away.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    QVBoxLayout* body() const { return m_body; } // put widgets here
    void clear(); // takes away all that stands in the body

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton* m_head;
    QWidget* m_content;
    QVBoxLayout* m_body;
    bool m_open = true;
};

} // namespace sodiem
