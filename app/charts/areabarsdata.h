// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/scoring/unitscore.h"

namespace sodiem {

// One unit's points by area beside what its group has. Points are exact texts; the shares, in percent of what
// applies, are lengths of bars and nothing else.
struct AreaBarsData {
    struct Bar {
        QString label; // "3. Cải cách thủ tục hành chính"
        QString points; // "17,75"; of an unfinished area what it has so far
        QString maximum; // of what applies: "20,00"
        double share = 0;
        double groupShare = 0; // below 0: nobody of the group is finished
        QString groupPercent; // "88,2"
        int missing = 0; // leaves without points
    };

    QString unit; // "Phường Phúc Xá"
    std::vector<Bar> bars;
    // Areas that stand out; -1 while the unit is unfinished, or all are alike.
    int strongest = -1;
    int weakest = -1;
    int groupSize = 0; // finished units of the group
};

// Areas where nothing applies to the unit, and bonus and penalty, have no bar.
AreaBarsData areaBarsData(const Frame& frame, const std::vector<UnitScore>& scores, std::size_t unit,
    const std::vector<std::size_t>& group, const Language& language);

} // namespace sodiem
