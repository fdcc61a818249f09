// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/campaign/campaign.h"
#include "core/history/author.h"

namespace sodiem {

// Rows unit,node,input,value[,note] as entries of one stage. An input is a field of the leaf, or one of the
// words choice (a field too), na, points, clear; a row with an empty node is a fact of the unit; rows of a
// survey leaf count answers. All rows are checked, with the entries the book has already, before the first
// change is made: the ranges of the fields, part ≤ whole and the other checks of the leaf, notes where they
// are due. The first fault is the error, with its line.
Result<std::vector<Change>> entriesFromTable(const Table& table, const Campaign& campaign, Stage stage);

// Rows unit,node,option,count[,group] of the sociological survey.
Result<std::vector<Change>> surveyFromTable(const Table& table, const Campaign& campaign);

// The same rows from the book: facts, the entries of the stage, and (except for self) the survey, in the
// order of units, nodes and fields. Without a stage: of each leaf what counts in the official result.
Table tableOfEntries(const Campaign& campaign, std::optional<Stage> stage);

} // namespace sodiem
