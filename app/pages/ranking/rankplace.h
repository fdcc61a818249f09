// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rankingreport.h"

namespace sodiem {

// Where one unit stands in its group and what is around it.
struct RankPlace {
    const RankingSection* section = nullptr; // nullptr: the unit is not in the report
    const RankingRow* row = nullptr;
    const RankingRow* above = nullptr; // the nearest with a better rank
    const RankingRow* below = nullptr; // the nearest with a worse one
    std::vector<std::size_t> sameRank; // other units
    std::vector<std::size_t> sameIndex; // other units, whatever their rank
};
RankPlace rankPlace(const RankingReport& report, std::size_t unit); // points into the report

// How many percentage points lie between two indexes; absent when it cannot be held exactly.
std::optional<Rational> gapBetween(const Rational& higher, const Rational& lower);

// The points that lift a unit's index to another's, rounded up to what can be scored.
std::optional<Points> pointsToReach(const RankingRow& row, const Rational& index, int decimals);

// The group of a unit, all its members.
std::vector<std::size_t> membersOf(const RankingSection& section);

} // namespace sodiem
