// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explained.h"

#include "core/scoring/evidenceneed.h"

namespace sodiem {

bool lacksWord(
    const Campaign& campaign, const UnitRecord& record, const UnitValues& claims, std::size_t leaf) {
    if (!record.evidence[leaf].empty() || hasSide(record.thread(leaf), ThreadSide::Unit))
        return false;
    const Node& node = *campaign.frame().leaves[leaf];
    const LeafScore score = scoreLeaf(campaign.set(), node, claims.counted(leaf), claims);
    return needsEvidence(node, score.state, score.points);
}

bool isUnexplained(const Campaign& campaign, std::size_t unit, std::size_t leaf) {
    const UnitRecord& record = campaign.record(unit);
    return lacksWord(campaign, record, UnitValues(campaign.frame(), record, Stage::Self), leaf);
}

std::vector<std::size_t> unexplained(const Campaign& campaign, std::size_t unit) {
    const UnitRecord& record = campaign.record(unit);
    const UnitValues values(campaign.frame(), record, Stage::Self);
    std::vector<std::size_t> leaves;
    for (std::size_t leaf = 0; leaf < campaign.frame().leaves.size(); ++leaf)
        if (lacksWord(campaign, record, values, leaf))
            leaves.push_back(leaf);
    return leaves;
}

} // namespace sodiem
