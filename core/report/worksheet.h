// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/unitscore.h"

namespace sodiem {

// One line of the sheet an inspector works on: a node with what one unit has there at one step.
struct WorksheetRow {
    int node = -1; // index into CriteriaSet::nodes
    int leaf = -1; // index into Frame::leaves; -1: an inner node
    bool applies = true; // false: not one of the criteria of this kind of unit; it is left out of every count
    bool toReview = false; // entered by an earlier version of the set, which scored it otherwise
    bool survey = false; // scored by the survey, not by this step
    std::optional<Points> self; // the unit's claim; of an inner node over the leaves that have one
    std::optional<Points> given; // what counts at this step; likewise
    LeafState state = LeafState::Missing; // of a leaf
    bool own = false; // the entry was made at this very step, not before
    bool overridden = false; // a person set the points beside what the rule gives
    bool conflicting = false; // two computers' values differ
    bool differs = false; // from the claim
    bool lacksReason = false; // differs, and no word says why
    QString note;

    bool operator==(const WorksheetRow&) const = default;
};

// The sheet of one unit at one step, with what is still to be done counted.
struct Worksheet {
    std::vector<WorksheetRow> rows; // as CriteriaSet::nodes
    int items = 0; // leaves this step scores
    int scored = 0; // of them
    int surveys = 0; // survey leaves
    int surveysScored = 0;
    int differing = 0;
    int lackingReason = 0;
    int toReview = 0;
    Points tentative; // of the leaves scored, survey too …
    Points tentativeMaximum; // … and their maxima
};

// Entries count up to `stage`; at the step of self-assessment the survey is nobody's task.
Worksheet makeWorksheet(const Campaign& campaign, std::size_t unit, Stage stage);

// One leaf down all units, in the order of Frame::units: the same rows as in the sheet of each.
std::vector<WorksheetRow> makeLeafColumn(const Campaign& campaign, std::size_t leaf, Stage stage);

} // namespace sodiem
