// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace sodiem {

// A column of wrapped texts and fields that scrolls up and down. A plain scroll area asks its content only for
// the least height it has at any width, and then squeezes what wraps; here the content is as high as it needs
// to be at the width there is. The field that gets the keyboard is scrolled into sight.
class ColumnArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnArea(QWidget* parent = nullptr);
    void setContent(QWidget* content); // with a layout; owned

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void followFocus(QWidget* focused);
};

} // namespace sodiem
