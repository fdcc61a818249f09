// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/campaign/setversions.h"
#include "core/scoring/unitscore.h"

namespace sodiem {

// What a new version of a criteria set moved: the same book seen by two versions of its set.

// One criterion of one unit that the versions score differently, or that only one of them has.
struct MovedItem {
    std::size_t unit = 0; // index into Frame::units, the same in both
    NodePair node;
    std::optional<Points> before; // absent: no points, or no such criterion
    std::optional<Points> after;
    bool toReview = false; // entered by an earlier version: to be appraised anew

    bool operator==(const MovedItem&) const = default;
};

struct MovedUnit {
    std::size_t unit = 0;
    std::optional<Rational> before; // the index; absent: not all items have points
    std::optional<Rational> after;

    bool operator==(const MovedUnit&) const = default;
};

struct ReissueReport {
    std::vector<NodePair> nodes; // every node of either version
    std::vector<MovedItem> items; // by unit, in the order of the set; only where something was entered
    std::vector<MovedUnit> units; // all of them

    int toReview() const;
};

ReissueReport makeReissueReport(const Campaign& before, const Campaign& after, StageView view);

// unit,node,change,points_before,maximum_before,points_after,maximum_after,review; change is changed, added
// or removed. A row without a node has the unit's index instead of points.
Table reissueTable(const Campaign& before, const Campaign& after, StageView view);

} // namespace sodiem
