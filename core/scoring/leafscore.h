// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/view.h"
#include "core/scoring/reason.h"

namespace sodiem {

enum class LeafState { Scored, FullMarksNotApplicable, Dropped, Missing };

// The result of one leaf for one unit. Missing is never zero: such a unit is not ranked.
struct LeafScore {
    LeafState state = LeafState::Missing;
    Points points; // rounded to the set's decimals; 0 when dropped or missing
    std::optional<Points> computed; // what the rule gives where a person overrode it or a gate took it
    Stage stage = Stage::Appraised; // whose entry counted
    bool toReview = false; // entered by an earlier version of the set, which scored it otherwise

    bool operator==(const LeafScore&) const = default;
};

// Scores a leaf from what counts in the view. Reasons are gathered only when asked for: a ranking of hundreds
// of units needs none.
LeafScore scoreLeaf(const CriteriaSet& set, const Node& leaf, const CountedEntry& counted,
    const SlotValues& values, Reasons* reasons = nullptr);

// How an expression or message names a slot: the field's name, "fact.NAME", "node.REF.NAME" or
// "reference.NAME".
QString slotName(const CriteriaSet& set, const Node& leaf, int slot);

} // namespace sodiem
