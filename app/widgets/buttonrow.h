// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace sodiem {

// Those of a few buttons that are not hidden, beside each other where there is room, below each other where
// large letters or long words leave none. Without a layout of Qt's: those do not ask how wide they are before
// they say how tall.
class ButtonRow : public QWidget {
    Q_OBJECT

public:
    explicit ButtonRow(const QList<QAbstractButton*>& buttons, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool fits(int width) const;
    QList<QAbstractButton*> shown() const;
    void place();

    QList<QAbstractButton*> m_buttons;
};

} // namespace sodiem
