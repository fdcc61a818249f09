// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QBoxLayout;

namespace sodiem {

// Buttons beside each other where there is room, below each other where large letters or long words leave
// none.
class ButtonRow : public QWidget {
    Q_OBJECT

public:
    explicit ButtonRow(const QList<QAbstractButton*>& buttons, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<QAbstractButton*> shown() const;
    bool fits(int width) const;

    QList<QAbstractButton*> m_buttons;
    QBoxLayout* m_layout;
};

} // namespace sodiem
