// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/labels.h"

namespace sodiem {

QString typeWord(const Unit& unit) {
    if (unit.kind == UnitKind::Province && unit.centralCity)
        return typeWord(UnitKind::City);
    return typeWord(unit.kind);
}

QString officialName(const Unit& unit) {
    QString name = typeWord(unit) + QLatin1Char(' ') + unit.properName;
    name[0] = name[0].toUpper();
    return name;
}

QString labelAtLineStart(const Unit& unit) { return officialName(unit); }

QString labelInText(const Unit& unit) {
    return unit.capitalType ? officialName(unit) : typeWord(unit) + QLatin1Char(' ') + unit.properName;
}

QString labelUpper(const Unit& unit) { return officialName(unit).toUpper(); }

QString labelAfterCommittee(const Unit& unit) { return QStringLiteral("UBND ") + labelInText(unit); }

QString placeName(const Unit& unit) { return unit.capitalType ? officialName(unit) : unit.properName; }

} // namespace sodiem
