// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/ranking.h"

#include "core/base/text.h"
#include "core/ranking/tiekeys.h"

#include <algorithm>

namespace sodiem {
namespace {

constexpr std::array<QStringView, 3> groupIds = {u"district", u"kind", u"all"};

QString groupOf(const Unit& unit, GroupBy by) {
    switch (by) {
    case GroupBy::District:
        return unit.parent;
    case GroupBy::Kind:
        return unitKindId(unit.kind);
    case GroupBy::All:
        break;
    }
    return QStringLiteral("all");
}

void sortByRank(RankGroup& group, const Frame& frame, const std::vector<UnitScore>& scores) {
    std::sort(group.ranked.begin(), group.ranked.end(), [&](const RankedUnit& a, const RankedUnit& b) {
        const auto order = scores[b.unit].index <=> scores[a.unit].index;
        if (order != 0)
            return order < 0;
        if (frame.set.ranking.ties == RankingRules::Ties::ByKeys) {
            const TieDecision decision = decideTie(frame, scores, a.unit, b.unit);
            if (decision.order != 0)
                return decision.order < 0;
        }
        return frame.units[a.unit]->code < frame.units[b.unit]->code;
    });
}

// Ranks follow from the order: a unit takes a new rank unless it ties with the one before.
void giveRanks(RankGroup& group, const Frame& frame, const std::vector<UnitScore>& scores) {
    const RankingRules::Ties ties = frame.set.ranking.ties;
    for (std::size_t i = 0; i < group.ranked.size(); ++i) {
        RankedUnit& unit = group.ranked[i];
        unit.rank = static_cast<int>(i) + 1;
        unit.rankClass = classOfUnit(frame.set, scores[unit.unit]);
        if (i == 0)
            continue;
        RankedUnit& before = group.ranked[i - 1];
        if (ties == RankingRules::Ties::Dense)
            unit.rank = before.rank + 1;
        if (scores[before.unit].index != scores[unit.unit].index)
            continue;
        const TieDecision decision = ties == RankingRules::Ties::ByKeys
            ? decideTie(frame, scores, before.unit, unit.unit)
            : TieDecision();
        const bool shared = decision.order == 0;
        if (shared)
            unit.rank = before.rank;
        for (RankedUnit* tied : {&before, &unit}) {
            // A unit may share its rank with one neighbour and be told apart from the other.
            if (tied->tie != TieState::Shared)
                tied->tie = shared ? TieState::Shared : TieState::DecidedByKey;
            if (!shared)
                tied->decidingKey = decision.key;
        }
    }
}

Statistics statisticsOf(
    const RankGroup& group, const CriteriaSet& set, const std::vector<UnitScore>& scores) {
    Statistics statistics;
    statistics.perClass.resize(set.classes.size());
    if (group.ranked.empty())
        return statistics;
    std::optional<Rational> sum = Rational();
    for (const RankedUnit& unit : group.ranked) {
        sum = sum ? sum->plus(scores[unit.unit].index) : sum;
        if (unit.rankClass >= 0)
            ++statistics.perClass[static_cast<std::size_t>(unit.rankClass)];
    }
    statistics.mean = sum ? sum->dividedBy(Rational(static_cast<std::int64_t>(group.ranked.size()))) : sum;
    statistics.highest = scores[group.ranked.front().unit].index;
    statistics.lowest = scores[group.ranked.back().unit].index;
    return statistics;
}

} // namespace

QString groupById(GroupBy by) { return groupIds[static_cast<std::size_t>(by)].toString(); }

std::optional<GroupBy> groupByFromId(QStringView id) {
    const auto found = std::find(groupIds.begin(), groupIds.end(), id);
    if (found == groupIds.end())
        return std::nullopt;
    return static_cast<GroupBy>(found - groupIds.begin());
}

int classOf(const CriteriaSet& set, const Rational& figure) {
    for (std::size_t i = 0; i < set.classes.size(); ++i) {
        const RankClass& rankClass = set.classes[i];
        if (rankClass.above ? figure > rankClass.limit : figure >= rankClass.limit)
            return static_cast<int>(i);
    }
    return -1;
}

Rational classFigure(const CriteriaSet& set, const UnitScore& score) {
    if (set.classBasis == ClassBasis::Index)
        return score.index;
    if (set.classBasis == ClassBasis::Points)
        return score.total.toRational();
    Points points = score.bonus - score.penalty, arisen; // before any part was brought to its full weight
    for (const PartScore& part : score.parts) {
        points += part.points;
        arisen += part.maximum;
    }
    const auto hundredfold = points.toRational().times(Rational(100));
    const auto figure = hundredfold ? hundredfold->dividedBy(arisen.toRational()) : std::nullopt;
    return figure.value_or(Rational());
}

int classOfUnit(const CriteriaSet& set, const UnitScore& score) {
    const int own = classOf(set, classFigure(set, score));
    return own < 0 ? own : std::max(own, score.classAtMost);
}

std::vector<RankGroup> rankUnits(const Frame& frame, const std::vector<UnitScore>& scores, GroupBy by) {
    std::vector<RankGroup> groups;
    std::unordered_map<QString, std::size_t> indexOfGroup;
    for (std::size_t i = 0; i < frame.units.size(); ++i) {
        const QString id = groupOf(*frame.units[i], by);
        const auto [found, added] = indexOfGroup.emplace(id, groups.size());
        if (added)
            groups.push_back({id, {}, {}, {}});
        RankGroup& group = groups[found->second];
        if (scores[i].isComplete())
            group.ranked.push_back({i, 0, -1, TieState::None, -1});
        else
            group.unfinished.push_back(i);
    }
    for (RankGroup& group : groups) {
        sortByRank(group, frame, scores);
        giveRanks(group, frame, scores);
        group.statistics = statisticsOf(group, frame.set, scores);
    }
    return groups;
}

} // namespace sodiem
