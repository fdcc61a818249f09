// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/itemlists.h"
#include "core/report/rankingreport.h"

namespace sodiem {

// A document that proves something of a leaf.
struct ScorecardEvidence {
    EvidenceDocument document;
    QString cited; // page or section

    bool operator==(const ScorecardEvidence&) const = default;
};

// One line of a scorecard: a node of the tree with what the unit has there.
struct ScorecardRow {
    int node = -1; // index into CriteriaSet::nodes
    std::optional<Points> self; // the unit's claim; absent while incomplete
    std::optional<Points> points; // what counts; absent while incomplete or dropped
    bool survey = false; // the points come from the survey
    LeafState state = LeafState::Scored; // of a leaf
    int missing = 0; // leaves without points in it
    Points dropped; // maximum that dropped out in it
    std::optional<Points> computed; // by the rule, where a person overrode it
    Stage stage = Stage::Appraised; // whose entry counted
    Reasons reasons; // of a leaf
    QString note; // of the entry that counted
    std::vector<ScorecardEvidence> evidence; // of a leaf

    bool operator==(const ScorecardRow&) const = default;
};

struct Scorecard {
    std::size_t unit = 0;
    StageView view = Stage::Council;
    std::vector<ScorecardRow> rows; // as CriteriaSet::nodes
    std::vector<ThreadList> threads;
    std::vector<SampleList> samples;
    UnitScore score;
    std::optional<RankingRow> inDistrict; // absent while unfinished
    std::optional<RankingRow> overall;
    int districtRanked = 0; // units ranked there
    int overallRanked = 0;
    int districtUnfinished = 0; // units there that are not ranked yet: while there are any, no rank is final
    int overallUnfinished = 0;
};

// Everything the scorecards of a campaign share, computed once.
class Scorecards {
public:
    Scorecards(const Campaign& campaign, StageView view);
    // With scores that were computed before.
    Scorecards(const Campaign& campaign, StageView view, std::vector<UnitScore> scores,
        std::vector<UnitScore> selfScores);

    std::size_t size() const { return m_scores.size(); }
    Scorecard of(std::size_t unit) const;
    const RankingReport& overall() const { return m_overall; }
    const RankingReport& byDistrict() const { return m_byDistrict; }

private:
    struct Place {
        RankingRow row;
        int ranked = 0;
        int unfinished = 0;
    };
    using Places = std::unordered_map<std::size_t, Place>;
    static Places placesIn(const RankingReport& report);

    const Campaign& m_campaign;
    StageView m_view;
    PartPresence m_presence;
    std::vector<UnitScore> m_scores;
    std::vector<UnitScore> m_selfScores;
    RankingReport m_overall;
    RankingReport m_byDistrict;
    Places m_inDistrict;
    Places m_overallPlaces;
};

} // namespace sodiem
