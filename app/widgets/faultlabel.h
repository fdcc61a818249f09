// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sodiem {

// The sentence that says what is wrong, right below where it arose; takes no room while there is none. In a
// colour of its own and with a mark before it, since colour alone is not seen by everybody.
class FaultLabel : public QLabel {
    Q_OBJECT

public:
    explicit FaultLabel(QWidget* parent = nullptr);

    void setText(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

} // namespace sodiem
