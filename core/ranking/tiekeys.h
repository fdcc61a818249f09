// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/unitscore.h"

namespace sodiem {

struct TieDecision {
    int order = 0; // < 0: the first stands before the second; 0: no key tells them apart
    int key = -1; // index into RankingRules::tieKeys

    bool operator==(const TieDecision&) const = default;
};

// Which of two units with the same index comes first, by the set's keys in turn: more points in a part or
// node, then the Vietnamese order of the names.
TieDecision decideTie(
    const Frame& frame, const std::vector<UnitScore>& scores, std::size_t first, std::size_t second);

} // namespace sodiem
