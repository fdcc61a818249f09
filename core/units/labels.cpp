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

QString labelShort(const Unit& unit) {
    const QString word = unit.kind == UnitKind::Ward ? QStringLiteral("P.")
        : unit.kind == UnitKind::Commune             ? QStringLiteral("X.")
        : unit.kind == UnitKind::Township            ? QStringLiteral("TT.")
        : unit.kind == UnitKind::SpecialZone         ? QStringLiteral("ĐK.")
                                                     : QString();
    if (word.isEmpty() || (!unit.properName.isEmpty() && unit.properName[0].isDigit()))
        return officialName(unit);
    return word + QLatin1Char(' ') + unit.properName;
}

QString labelInText(const Unit& unit) {
    return unit.capitalType ? officialName(unit) : typeWord(unit) + QLatin1Char(' ') + unit.properName;
}

QString labelUpper(const Unit& unit) { return officialName(unit).toUpper(); }

QString labelAfterCommittee(const Unit& unit) { return QStringLiteral("UBND ") + labelInText(unit); }

QString placeName(const Unit& unit) { return unit.capitalType ? officialName(unit) : unit.properName; }

} // namespace sodiem
