// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/editing.h"

namespace sodiem {

// Two versions of a criteria set, side by side.

// Reworded: other words, the same points for the same figures. Changed: other points, figures or conditions.
enum class NodeFate { Same, Reworded, Changed, Added, Removed };

struct NodePair {
    QString ref;
    int before = -1; // index into the nodes of the earlier set; -1: added
    int after = -1; // of the later one; -1: removed
    NodeFate fate = NodeFate::Same;

    bool operator==(const NodePair&) const = default;
};

// Every node of either set once, in the order of the later one; a removed one stands where it stood, after
// what came before it.
std::vector<NodePair> compareSets(const CriteriaSet& before, const CriteriaSet& after);

// May a book that is scored by one set go on with the other? Errors: CriteriaOtherSet, CriteriaVersionSame,
// CriteriaVersionOlder, CriteriaOtherUnits.
Status mayReplace(const CriteriaSet& now, const CriteriaSet& next);

// What a book has entered for the criteria that another version of its set scores otherwise or has no more.
struct ReissueReach {
    int changed = 0; // criteria that are scored, of both
    int removed = 0;
    int entries = 0; // to be appraised anew: what counts for a changed criterion, at the last step
    int units = 0; // that have one
    int entriesRemoved = 0; // that stay in the history alone

    bool operator==(const ReissueReach&) const = default;
};
ReissueReach reissueReach(const Campaign& campaign, const std::vector<NodePair>& pairs);

// By leaf of the last set: in which version it last became other than it was; 0: as in the first. Versions in
// rising order.
std::vector<int> changedVersions(const std::vector<CriteriaSet>& versions);

// A leaf that is to be appraised anew: what counts for it was entered by an earlier version of the set.
bool needsReview(const Frame& frame, const CountedEntry& counted, std::size_t leaf);

// What to store so that the entries which count at the places stand confirmed by the set as it is now; places
// that need no review give nothing. Error: RecordSigned.
Result<std::vector<Change>> confirmReviewed(const Campaign& campaign, const std::vector<EntryPlace>& places);

} // namespace sodiem
