// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sodiem {

// F1 in whichever window of the program: a menu's shortcut is not heard while a dialog is open.
class HelpKey : public QObject {
    Q_OBJECT

public:
    explicit HelpKey(QObject* parent);

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace sodiem
