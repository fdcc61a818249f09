// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sodiem {

// A text of a criteria set in both languages. Papers take the Vietnamese one.
struct LocalText {
    QString vi;
    QString en;

    bool operator==(const LocalText&) const = default;
};

} // namespace sodiem
