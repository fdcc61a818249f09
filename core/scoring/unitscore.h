// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/leafscore.h"

namespace sodiem {

// What a part brings: the sum of its leaves, and after rescaling the figure that counts ("quy đổi").
struct PartScore {
    Points points; // sum of the leaves
    Points maximum; // of what applied
    Points counted; // goes into the total: points, or points rescaled and rounded once
    Points countedMaximum;
    bool rescaled = false;
    bool leftOut = false; // the whole campaign has no data for this part
    int missing = 0; // leaves

    bool operator==(const PartScore&) const = default;
};

struct NodeTotals {
    Points points; // of a bonus or penalty no more than its cap
    Points maximum; // of what applied
    int missing = 0;
    int dropped = 0;
    Points beyondCap = {}; // what caps took away, here and below

    bool operator==(const NodeTotals&) const = default;
};

// The whole of one unit. total = parts + bonus − penalty; index = total / maximum × 100, exact. Bonus and
// penalty are each no more than the caps of their roots and criteria (the maxima of those nodes).
struct UnitScore {
    std::vector<LeafScore> leaves; // as CriteriaSet::leaves()
    std::vector<NodeTotals> nodes; // as CriteriaSet::nodes
    std::vector<PartScore> parts;
    Points bonus;
    Points penalty;
    Points total;
    Points maximum;
    Rational index;
    int toReview = 0; // leaves to be appraised anew: the set was issued again since
    int missing = 0; // leaves without points; a unit with any is not ranked
    bool hasMaximum = true; // false: everything dropped out, there is no index
    int classAtMost = -1; // index into CriteriaSet::classes, by the gates that took effect; -1: no limit
    int limitedBy = -1; // index into CriteriaSet::gates: what limits the class
    int undecidedGate = -1; // one that may limit the class, of which not all is known

    bool operator==(const UnitScore&) const = default;
    bool isComplete() const { return missing == 0 && hasMaximum && undecidedGate < 0; }
};

// For each part: does any unit of the campaign have data in it?
using PartPresence = std::vector<bool>;
PartPresence partPresence(const Campaign& campaign, StageView view);

UnitScore scoreUnit(const Campaign& campaign, std::size_t unit, StageView view, const PartPresence& presence);
std::vector<UnitScore> scoreAll(const Campaign& campaign, StageView view);

// Why a leaf has the points it has within its unit. Where no unit has data in its part, that is the reason.
Reasons reasonsOf(
    const Frame& frame, const UnitValues& values, std::size_t leaf, const PartPresence& presence);

// The same leaf with its reasons.
LeafScore explainLeaf(
    const Campaign& campaign, std::size_t unit, std::size_t leaf, StageView view, Reasons& reasons);

} // namespace sodiem
