// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/unitscore.h"

namespace sodiem {

// Units are ranked inside their group: those of one district (quận, huyện, thị xã), of one kind, or all
// together.
enum class GroupBy { District, Kind, All };

QString groupById(GroupBy by); // as criteria sets and the command line write it
std::optional<GroupBy> groupByFromId(QStringView id);

// Why two units with the same index stand as they do.
enum class TieState { None, Shared, DecidedByKey };

struct RankedUnit {
    std::size_t unit = 0; // index into Frame::units
    int rank = 0;
    int rankClass = -1; // index into CriteriaSet::classes; -1: none fits
    TieState tie = TieState::None;
    int decidingKey
        = -1; // index into RankingRules::tieKeys: what set it apart from a unit with the same index

    bool operator==(const RankedUnit&) const = default;
};

struct Statistics {
    std::optional<Rational>
        mean; // of the index; absent when nobody is ranked or the sum cannot be held exactly
    Rational highest;
    Rational lowest;
    std::vector<int> perClass; // as CriteriaSet::classes

    bool operator==(const Statistics&) const = default;
};

struct RankGroup {
    QString id; // code of the parent unit, kind id, or "all"
    std::vector<RankedUnit> ranked; // by rank, then code
    std::vector<std::size_t> unfinished; // in catalogue order
    Statistics statistics;

    bool operator==(const RankGroup&) const = default;
};

// Ranks by the exact index; a unit that misses points is not ranked. Groups in catalogue order. Ties by the
// rules of the set: shared ranks (1 2 2 4), dense (1 2 2 3), or decided by keys (1 2 3 4; shared where all
// keys agree).
std::vector<RankGroup> rankUnits(const Frame& frame, const std::vector<UnitScore>& scores, GroupBy by);

// The class by the limits of the set alone, of what its class basis says; -1 when none fits.
int classOf(const CriteriaSet& set, const Rational& figure);
// What the classes of the set are cut on: the index, the total, or the points as % of what arose.
Rational classFigure(const CriteriaSet& set, const UnitScore& score);
// The class of a unit: by its figure, but no better than the gates leave it.
int classOfUnit(const CriteriaSet& set, const UnitScore& score);

} // namespace sodiem
