// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/ranking/ranking.h"

namespace sodiem {

// One line of the ranking as it is printed and exported. What cannot be stated honestly is absent: points of
// a part that is not finished, the total of a unit that is not ranked.
struct RankingRow {
    std::size_t unit = 0; // index into Frame::units
    QString group;
    std::optional<int> rank;
    std::optional<Points> self; // the unit's own claim for the appraised parts
    std::optional<Points> appraised; // all parts but the survey
    std::optional<Points> survey;
    std::optional<Points> bonus;
    std::optional<Points> penalty;
    std::optional<Points> total;
    std::optional<Points> maximum;
    std::optional<Rational> index; // exact; printed with the set's decimals
    int rankClass = -1;
    TieState tie = TieState::None;
    int decidingKey = -1;
    int missing = 0; // leaves without points
    int undecidedGate = -1; // index into CriteriaSet::gates: its figures are not all entered
    int toReview = 0; // leaves to be appraised anew, because the set was issued again since
    int limitedBy = -1; // likewise: what keeps the class below the one of the points

    bool operator==(const RankingRow&) const = default;
};

struct RankingSection {
    QString group; // RankGroup::id
    std::vector<RankingRow> rows; // ranked by rank then code, then the unfinished by code
    Statistics statistics;
    int ranked = 0;
};

struct RankingReport {
    StageView view = Stage::Council;
    GroupBy by = GroupBy::All;
    std::vector<RankingSection> sections;
    std::vector<int> leftOutParts; // parts for which the campaign has no data at all
    bool hasBonus = false; // some unit has bonus or penalty points: the columns are needed
    bool hasTies = false;

    int ranked() const;
    int unfinished() const;
    int toReview() const; // results to be appraised anew, of all units
};

RankingReport makeRankingReport(const Campaign& campaign, StageView view, GroupBy by);
// With scores that were computed before.
RankingReport makeRankingReport(const Campaign& campaign, const std::vector<UnitScore>& scores,
    const std::vector<UnitScore>& selfScores, StageView view, GroupBy by);

// Does the part hold survey items only?
bool isSurveyPart(const CriteriaSet& set, int part);

// rank,code,name,group,self,appraised,survey,bonus,penalty,total,maximum,index,class; decimal point; ordered
// by rank, then code, the unranked last.
Table rankingTable(const Frame& frame, const RankingReport& report);

} // namespace sodiem
