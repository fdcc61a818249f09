// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/unitscore.h"

namespace sodiem {

// How far the work is, counted honestly: what is scored of what applies, the survey apart, and never all of
// it while something is missing.

enum class ItemProgress : std::uint8_t {
    NotAsked, // nobody's task at this step: the survey at self-assessment
    Missing, // nothing entered
    Begun, // something entered, but no points come of it yet
    Scored,
    NotApplicable, // dropped out
};

// One leaf of one unit at a step.
struct ItemDigest {
    ItemProgress progress = ItemProgress::NotAsked;
    bool survey = false;
    bool lacksEvidence = false; // its points need a document and have none
    bool differs = false; // from the unit's own claim

    bool operator==(const ItemDigest&) const = default;
};

enum class WorkState { Nothing, NotBegun, Begun, Done }; // Nothing: there is nothing to do

struct Tally {
    int items = 0; // leaves that apply, without the survey's
    int scored = 0; // of them
    int begun = 0; // of those not scored
    int notApplicable = 0; // left out of items
    int surveys = 0; // survey leaves that apply
    int surveysScored = 0;
    int lackingEvidence = 0;
    int differing = 0;

    bool operator==(const Tally&) const = default;
    Tally& operator+=(const Tally& other);
    void add(const ItemDigest& item);

    // Of the items; of the survey where there is nothing else. 100 only when nothing is missing, else rounded
    // down; absent where there is nothing to do.
    std::optional<int> percent() const;
    WorkState state() const; // likewise
};

// Units and leaves that are counted together.
struct Division {
    QString id; // code of the parent unit, kind id, ref of the area, or owner; empty: of none
    std::vector<std::size_t> units; // in catalogue order
    std::vector<std::size_t> leaves;

    bool operator==(const Division&) const = default;
};

enum class DivideBy { District, Kind, Area, Owner };
// In the order of catalogue and set. Of none: units without a district, leaves that nobody owns.
std::vector<Division> divide(const Frame& frame, DivideBy by);
Division whole(const Frame& frame); // everything; its id is empty

// By leaf, of one unit.
using ItemDigests = std::vector<ItemDigest>;
Tally tallyOf(const ItemDigests& items, const std::vector<std::size_t>& leaves);

struct ProgressLine {
    Tally tally;
    int done = 0; // units
    int begun = 0;
    int notBegun = 0;

    bool operator==(const ProgressLine&) const = default;
    int units() const { return done + begun + notBegun; } // that have something to do
    void add(const Tally& unit);
};

} // namespace sodiem
