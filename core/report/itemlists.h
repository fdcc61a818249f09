// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace sodiem {

// What a unit's papers list item by item beside the tree of points: the scorecard has it, and so does the
// record of a visit. In the order of the leaves; those with nothing to list are left out.
struct ThreadList {
    std::size_t leaf = 0; // index into Frame::leaves
    Explanations posts;

    bool operator==(const ThreadList&) const = default;
};
std::vector<ThreadList> threadsOf(const Campaign& campaign, std::size_t unit);

struct SampleList {
    std::size_t leaf = 0;
    DrawnCases cases;
    SampleCounts counts;

    bool operator==(const SampleList&) const = default;
};
std::vector<SampleList> samplesOf(const Campaign& campaign, std::size_t unit);

} // namespace sodiem
