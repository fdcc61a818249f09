// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/itemlists.h"

namespace sodiem {

std::vector<ThreadList> threadsOf(const Campaign& campaign, std::size_t unit) {
    std::vector<ThreadList> lists;
    for (const auto& [leaf, posts] : campaign.record(unit).threads)
        lists.push_back({leaf, posts});
    return lists;
}

std::vector<SampleList> samplesOf(const Campaign& campaign, std::size_t unit) {
    std::vector<SampleList> lists;
    for (const auto& [leaf, cases] : campaign.record(unit).samples)
        lists.push_back({leaf, cases, countSample(cases)});
    return lists;
}

} // namespace sodiem
