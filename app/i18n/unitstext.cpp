// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/unitstext.h"

#include <array>

namespace sodiem {
namespace {

struct Wording {
    UnitKind kind;
    const char* text;
};

// In the order officials name them.
constexpr std::array communes = {
    Wording{UnitKind::Commune, QT_TRANSLATE_NOOP("Units", "communes")},
    Wording{UnitKind::Ward, QT_TRANSLATE_NOOP("Units", "wards")},
    Wording{UnitKind::Township, QT_TRANSLATE_NOOP("Units", "townships")},
    Wording{UnitKind::SpecialZone, QT_TRANSLATE_NOOP("Units", "special zones")},
};
constexpr std::array districts = {
    Wording{UnitKind::DistrictUrban, QT_TRANSLATE_NOOP("Units", "urban districts")},
    Wording{UnitKind::DistrictRural, QT_TRANSLATE_NOOP("Units", "rural districts")},
    Wording{UnitKind::Town, QT_TRANSLATE_NOOP("Units", "towns")},
    Wording{UnitKind::City, QT_TRANSLATE_NOOP("Units", "cities")},
};

// "584 xã, phường, thị trấn"; nothing when there are none.
template <class Wordings>
QString levelText(const Catalogue& catalogue, const Wordings& wordings, const Language& language) {
    qsizetype count = 0;
    QStringList words;
    for (const Wording& wording : wordings) {
        const auto& units = catalogue.units();
        const auto of = std::count_if(
            units.begin(), units.end(), [&](const Unit& unit) { return unit.kind == wording.kind; });
        if (of > 0)
            words << language.say("Units", wording.text);
        count += of;
    }
    return count > 0 ? QStringLiteral("%1 %2").arg(count).arg(words.join(QStringLiteral(", "))) : QString();
}

} // namespace

QString unitsText(const Catalogue& catalogue, const Language& language) {
    QStringList levels
        = {levelText(catalogue, communes, language), levelText(catalogue, districts, language)};
    levels.removeAll(QString());
    return levels.join(QStringLiteral("; "));
}

} // namespace sodiem
