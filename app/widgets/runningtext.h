// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QLabel>

namespace sodiem {

// A label that wraps. It remembers how high it is at which width: nested layouts ask for half a dozen widths
// whenever one text beside it changes, and QLabel would lay out its words again for each of them.
class RunningText : public QLabel {
    Q_OBJECT

public:
    explicit RunningText(QWidget* parent = nullptr);
    explicit RunningText(const QString& text, QWidget* parent = nullptr);

    int heightForWidth(int width) const override;
    // Its words can be marked and copied. A whole text document does that, too slow for a text that changes with
    // every key typed: it is there only while the pointer is, or something is marked.
    void setSelectable() { m_selectable = true; }

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool m_selectable = false;
    mutable QString m_measured;          // the text whose heights these are
    mutable std::map<int, int> m_heights; // by width
};

} // namespace sodiem
