// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scorecard.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace sodiem {
namespace {

void fillLeaf(ScorecardRow& row, const Campaign& campaign, const UnitValues& values, std::size_t leafIndex,
    const LeafScore& counted, const PartPresence& presence) {
    row.reasons = reasonsOf(campaign.frame(), values, leafIndex, presence);
    row.state = counted.state;
    row.computed = counted.computed;
    row.stage = counted.stage;
    if (values.counted(leafIndex).entry != nullptr)
        row.note = values.counted(leafIndex).entry->note;
}

// By number and name, so that a person finds it; the digest decides between those alike.
std::vector<ScorecardEvidence> evidenceOf(const Campaign& campaign, const std::vector<EvidenceLink>& links) {
    std::vector<ScorecardEvidence> evidence;
    for (const EvidenceLink& link : links)
        evidence.push_back({documentOf(campaign, link.sha256), link.cited});
    const auto place = [](const ScorecardEvidence& each) {
        return std::pair(sortKey(each.document.number), sortKey(each.document.name));
    };
    std::stable_sort(evidence.begin(), evidence.end(),
        [&](const ScorecardEvidence& a, const ScorecardEvidence& b) { return place(a) < place(b); });
    return evidence;
}

// Points of a node are stated only when everything below it has some.
std::optional<Points> stated(const UnitScore& score, std::size_t node, bool dropped) {
    const NodeTotals& totals = score.nodes[node];
    return totals.missing > 0 || dropped ? std::nullopt : std::optional<Points>(totals.points);
}

} // namespace

Scorecards::Scorecards(const Campaign& campaign, StageView view)
    : Scorecards(campaign, view, scoreAll(campaign, view), scoreAll(campaign, Stage::Self)) { }

Scorecards::Scorecards(const Campaign& campaign, StageView view, std::vector<UnitScore> scores,
    std::vector<UnitScore> selfScores)
    : m_campaign(campaign)
    , m_view(view)
    , m_presence(partPresence(campaign, view))
    , m_scores(std::move(scores))
    , m_selfScores(std::move(selfScores))
    , m_overall(makeRankingReport(campaign, m_scores, m_selfScores, view, GroupBy::All))
    , m_byDistrict(makeRankingReport(campaign, m_scores, m_selfScores, view, GroupBy::District))
    , m_inDistrict(placesIn(m_byDistrict))
    , m_overallPlaces(placesIn(m_overall)) { }

Scorecards::Places Scorecards::placesIn(const RankingReport& report) {
    Places places;
    for (const RankingSection& section : report.sections)
        for (const RankingRow& row : section.rows)
            if (row.rank)
                places.emplace(row.unit,
                    Place{row, section.ranked, static_cast<int>(section.rows.size()) - section.ranked});
    return places;
}

Scorecard Scorecards::of(std::size_t unit) const {
    const Frame& frame = m_campaign.frame();
    Scorecard card;
    card.unit = unit;
    card.view = m_view;
    card.score = m_scores[unit];
    card.threads = threadsOf(m_campaign, unit);
    card.samples = samplesOf(m_campaign, unit);
    const UnitValues values(frame, m_campaign.record(unit), m_view);
    std::size_t leaf = 0;
    for (std::size_t i = 0; i < frame.set.nodes.size(); ++i) {
        const Node& node = frame.set.nodes[i];
        ScorecardRow row;
        row.node = static_cast<int>(i);
        row.missing = card.score.nodes[i].missing;
        row.dropped = node.maximum - card.score.nodes[i].maximum;
        const bool wholeDropped = card.score.nodes[i].dropped > 0 && row.dropped == node.maximum;
        row.points = stated(card.score, i, wholeDropped);
        row.survey = isSurveyPart(frame.set, node.part) && node.part >= 0;
        if (!row.survey)
            row.self = stated(m_selfScores[unit], i, m_selfScores[unit].nodes[i].maximum == Points());
        if (node.isLeaf()) {
            fillLeaf(row, m_campaign, values, leaf, card.score.leaves[leaf], m_presence);
            row.evidence = evidenceOf(m_campaign, m_campaign.record(unit).evidence[leaf]);
            ++leaf;
        }
        card.rows.push_back(std::move(row));
    }
    if (const auto found = m_inDistrict.find(unit); found != m_inDistrict.end()) {
        card.inDistrict = found->second.row;
        card.districtRanked = found->second.ranked;
        card.districtUnfinished = found->second.unfinished;
    }
    if (const auto found = m_overallPlaces.find(unit); found != m_overallPlaces.end()) {
        card.overall = found->second.row;
        card.overallRanked = found->second.ranked;
        card.overallUnfinished = found->second.unfinished;
    }
    return card;
}

} // namespace sodiem
