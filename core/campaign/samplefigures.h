// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/editing.h"

namespace sodiem {

// How the counts of the cases drawn become figures of the item. Which count fills which figure is said once
// for a leaf and holds for all units, in cells of the book (book/sample/NODE/INPUT).

// Whether a count may fill this field: a number that is not the survey's.
bool takesCount(const Node& leaf, const Field& field);

// nullopt: no count fills this figure any more.
Change assignChange(const Node& leaf, const Field& field, std::optional<SampleCount> count);

// The counts as the figures of an entry, texts as files write them. Errors: SampleUnassigned; EntryDifference
// while two computers differ on a case.
Result<EntryEdit> sampleFigures(const Campaign& campaign, std::size_t unit, std::size_t leaf);

// A figure that was entered at a step and is not what the cases say now.
struct SampleGap {
    std::size_t field = 0; // index into Node::fields
    QString entered; // as files write it
    int counted = 0;

    bool operator==(const SampleGap&) const = default;
};
std::vector<SampleGap> sampleGaps(const Campaign& campaign, const EntryPlace& place);

} // namespace sodiem
