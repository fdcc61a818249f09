// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/rankplace.h"

#include <algorithm>

namespace sodiem {
namespace {

void lookAround(RankPlace& place) {
    for (const RankingRow& other : place.section->rows) {
        if (!other.rank || other.unit == place.row->unit)
            continue;
        if (*other.rank < *place.row->rank)
            place.above = &other; // rows fall in rank: the last one is the nearest
        else if (*other.rank > *place.row->rank && place.below == nullptr)
            place.below = &other;
        if (*other.rank == *place.row->rank)
            place.sameRank.push_back(other.unit);
        if (*other.index == *place.row->index)
            place.sameIndex.push_back(other.unit);
    }
}

} // namespace

RankPlace rankPlace(const RankingReport& report, std::size_t unit) {
    RankPlace place;
    for (const RankingSection& section : report.sections) {
        const auto found = std::find_if(section.rows.begin(), section.rows.end(),
            [unit](const RankingRow& row) { return row.unit == unit; });
        if (found == section.rows.end())
            continue;
        place.section = &section;
        place.row = &*found;
        if (found->rank)
            lookAround(place);
        break;
    }
    return place;
}

std::optional<Rational> gapBetween(const Rational& higher, const Rational& lower) {
    return higher.minus(lower);
}

std::optional<Points> pointsToReach(const RankingRow& row, const Rational& index, int decimals) {
    const std::optional<Rational> gap = index.minus(*row.index);
    const std::optional<Rational> product = gap ? gap->times(row.maximum->toRational()) : std::nullopt;
    const std::optional<Rational> exact = product ? product->dividedBy(Rational(100)) : std::nullopt;
    std::optional<Points> points = exact ? Points::rounded(*exact, decimals) : std::nullopt;
    std::int64_t step = Points::perPoint;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    if (points && points->toRational() < *exact)
        *points += Points::ofUnits(step);
    return points;
}

std::vector<std::size_t> membersOf(const RankingSection& section) {
    std::vector<std::size_t> members;
    for (const RankingRow& row : section.rows)
        members.push_back(row.unit);
    return members;
}

} // namespace sodiem
