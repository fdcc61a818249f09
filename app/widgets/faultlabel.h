// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/runningtext.h"

class QLayout;

namespace sodiem {

// The sentence that says what is wrong and the way out, right below where it arose; takes no room while there is
// none, and is read out when it appears. In a colour of its own and with a mark before it, since colour alone is
// not seen by everybody.
class FaultLabel : public RunningText {
    Q_OBJECT

public:
    explicit FaultLabel(QWidget* parent = nullptr);

    void setText(const QString& sentence); // begins with a capital; empty: nothing is wrong

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

// A field with its fault below it, as one row of a form.
QLayout* withFault(QWidget* field, FaultLabel* fault);

} // namespace sodiem
