// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/leafscore.h"

namespace sodiem {

// A unit that claims points without evidence has to explain them in writing. What counts as without evidence
// the criteria set says: always (whatever was claimed), whenPoints (where points were), never.
struct Claim { // or, by the same rule, what a later step gives
    LeafState state = LeafState::Missing;
    Points points;
    std::size_t documents = 0; // attached to the item
};
bool lacksEvidence(const Node& leaf, const Claim& claim);

// The items of a unit that lack both evidence and its explanation, as indexes into Frame::leaves.
std::vector<std::size_t> unexplained(const Campaign& campaign, std::size_t unit);
bool isUnexplained(const Campaign& campaign, std::size_t unit, std::size_t leaf);

} // namespace sodiem
