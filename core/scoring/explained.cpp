// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explained.h"

namespace sodiem {

bool lacksEvidence(const Node& leaf, const Claim& claim) {
    const bool survey = std::holds_alternative<SurveyRule>(*leaf.rule);
    const bool scored
        = claim.state == LeafState::Scored || claim.state == LeafState::FullMarksNotApplicable;
    if (survey || !scored || claim.documents > 0 || leaf.evidenceRequired == EvidenceRequired::Never)
        return false;
    return leaf.evidenceRequired == EvidenceRequired::Always || claim.points > Points();
}

bool isUnexplained(const Campaign& campaign, std::size_t unit, std::size_t leaf, const UnitScore& self) {
    const UnitRecord& record = campaign.record(unit);
    const LeafScore& score = self.leaves[leaf];
    return lacksEvidence(
               *campaign.frame().leaves[leaf], {score.state, score.points, record.evidence[leaf].size()})
        && !hasSide(record.thread(leaf), ThreadSide::Unit);
}

std::vector<std::size_t> unexplained(const Campaign& campaign, std::size_t unit, const UnitScore& self) {
    std::vector<std::size_t> leaves;
    for (std::size_t leaf = 0; leaf < campaign.frame().leaves.size(); ++leaf)
        if (isUnexplained(campaign, unit, leaf, self))
            leaves.push_back(leaf);
    return leaves;
}

} // namespace sodiem
