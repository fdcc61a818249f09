// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rankingreport.h"

#include "core/units/labels.h"

#include <algorithm>
#include <numeric>

namespace sodiem {
namespace {

// The sum of the counted points of the survey parts, or of the others; absent while anything in them is
// missing.
std::optional<Points> sumOfParts(const CriteriaSet& set, const UnitScore& score, bool survey) {
    Points sum;
    bool any = false;
    for (std::size_t i = 0; i < score.parts.size(); ++i) {
        const PartScore& part = score.parts[i];
        if (isSurveyPart(set, static_cast<int>(i)) != survey || part.leftOut)
            continue;
        if (part.missing > 0)
            return std::nullopt;
        sum += part.counted;
        any = true;
    }
    return any ? std::optional<Points>(sum) : std::nullopt;
}

RankingRow makeRow(
    const CriteriaSet& set, const UnitScore& score, const UnitScore& self, StageView view, std::size_t unit) {
    RankingRow row;
    row.unit = unit;
    row.self = sumOfParts(set, self, false);
    if (view != Stage::Self)
        row.appraised = sumOfParts(set, score, false);
    row.survey = sumOfParts(set, score, true);
    row.missing = score.missing;
    row.undecidedGate = score.undecidedGate;
    row.toReview = score.toReview;
    const int own = classOf(set, classFigure(set, score));
    row.limitedBy = own >= 0 && score.classAtMost > own ? score.limitedBy : -1;
    if (score.isComplete()) {
        row.bonus = score.bonus;
        row.penalty = score.penalty;
        row.total = score.total;
        row.maximum = score.maximum;
        row.index = score.index;
    }
    return row;
}

// By rank, then code, the unranked last by code; of several groups too, so that a script need not know them.
std::vector<const RankingRow*> inTableOrder(const Frame& frame, const RankingReport& report) {
    std::vector<const RankingRow*> rows;
    for (const RankingSection& section : report.sections)
        for (const RankingRow& row : section.rows)
            rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [&](const RankingRow* a, const RankingRow* b) {
        const auto key = [&](const RankingRow* row) { return std::pair(!row->rank, row->rank.value_or(0)); };
        return key(a) != key(b) ? key(a) < key(b) : frame.units[a->unit]->code < frame.units[b->unit]->code;
    });
    return rows;
}

QString cell(const std::optional<Points>& points, int decimals) {
    return points ? points->toText(decimals) : QString();
}

} // namespace

int RankingReport::ranked() const {
    return std::accumulate(sections.begin(), sections.end(), 0,
        [](int sum, const RankingSection& section) { return sum + section.ranked; });
}

int RankingReport::unfinished() const {
    return std::accumulate(sections.begin(), sections.end(), 0, [](int sum, const RankingSection& section) {
        return sum + static_cast<int>(section.rows.size()) - section.ranked;
    });
}

int RankingReport::toReview() const {
    int sum = 0;
    for (const RankingSection& section : sections)
        for (const RankingRow& row : section.rows)
            sum += row.toReview;
    return sum;
}

bool isSurveyPart(const CriteriaSet& set, int part) {
    return std::all_of(set.nodes.begin(), set.nodes.end(), [&](const Node& node) {
        return !node.isLeaf() || node.part != part || std::holds_alternative<SurveyRule>(*node.rule);
    });
}

RankingReport makeRankingReport(const Campaign& campaign, StageView view, GroupBy by) {
    const std::vector<UnitScore> scores = scoreAll(campaign, view);
    return makeRankingReport(
        campaign, scores, view == Stage::Self ? scores : scoreAll(campaign, Stage::Self), view, by);
}

RankingReport makeRankingReport(const Campaign& campaign, const std::vector<UnitScore>& scores,
    const std::vector<UnitScore>& selfScores, StageView view, GroupBy by) {
    const Frame& frame = campaign.frame();
    RankingReport report;
    report.view = view;
    report.by = by;
    if (!scores.empty())
        for (std::size_t i = 0; i < scores.front().parts.size(); ++i)
            if (scores.front().parts[i].leftOut)
                report.leftOutParts.push_back(static_cast<int>(i));
    for (const RankGroup& group : rankUnits(frame, scores, by)) {
        RankingSection section{group.id, {}, group.statistics, static_cast<int>(group.ranked.size())};
        for (const RankedUnit& ranked : group.ranked) {
            RankingRow row
                = makeRow(frame.set, scores[ranked.unit], selfScores[ranked.unit], view, ranked.unit);
            row.rank = ranked.rank;
            row.rankClass = ranked.rankClass;
            row.tie = ranked.tie;
            row.decidingKey = ranked.decidingKey;
            report.hasTies = report.hasTies || ranked.tie != TieState::None;
            report.hasBonus = report.hasBonus || row.bonus != Points() || row.penalty != Points();
            section.rows.push_back(std::move(row));
        }
        for (const std::size_t unit : group.unfinished)
            section.rows.push_back(makeRow(frame.set, scores[unit], selfScores[unit], view, unit));
        std::sort(section.rows.begin() + section.ranked, section.rows.end(),
            [&](const RankingRow& a, const RankingRow& b) {
                return frame.units[a.unit]->code < frame.units[b.unit]->code;
            });
        for (RankingRow& row : section.rows)
            row.group = group.id;
        report.sections.push_back(std::move(section));
    }
    return report;
}

Table rankingTable(const Frame& frame, const RankingReport& report) {
    const int decimals = frame.set.decimals;
    Table table;
    for (const char* column : {"rank", "code", "name", "group", "self", "appraised", "survey", "bonus",
             "penalty", "total", "maximum", "index", "class"})
        table.columns.push_back(QString::fromLatin1(column));
    for (const RankingRow* row : inTableOrder(frame, report)) {
        const Unit& unit = *frame.units[row->unit];
        const int rankClass = row->rankClass;
        table.add(
            {row->rank ? QString::number(*row->rank) : QString(), unit.code, officialName(unit), row->group,
                cell(row->self, decimals), cell(row->appraised, decimals), cell(row->survey, decimals),
                cell(row->bonus, decimals), cell(row->penalty, decimals), cell(row->total, decimals),
                cell(row->maximum, decimals), row->index ? row->index->toDecimal(decimals) : QString(),
                rankClass < 0 ? QString() : frame.set.classes[static_cast<std::size_t>(rankClass)].id});
    }
    return table;
}

} // namespace sodiem
