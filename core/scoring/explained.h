// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/unitscore.h"

namespace sodiem {

// A unit that claims points without evidence has to explain them in writing. What counts as without evidence
// the criteria set says: always (whatever was claimed), whenPoints (where points were), never.
struct Claim {
    LeafState state = LeafState::Missing; // of the self-assessment
    Points points;
    std::size_t documents = 0; // attached to the item
};
bool lacksEvidence(const Node& leaf, const Claim& claim);

// The items of a unit that lack both evidence and its explanation, as indexes into Frame::leaves.
// `self` is the unit's score in the view of the self-assessment.
std::vector<std::size_t> unexplained(const Campaign& campaign, std::size_t unit, const UnitScore& self);
bool isUnexplained(const Campaign& campaign, std::size_t unit, std::size_t leaf, const UnitScore& self);

} // namespace sodiem
