// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/worksheet.h"

#include <QVariant>

namespace sodiem {

// What is to be noticed about one leaf of one unit.
enum SheetMark {
    Missing = 1, // the step has no points yet where it is to give them
    Differs = 2,
    LacksReason = 4,
    LacksEvidence = 8,
    Earlier = 16, // what counts was entered at an earlier step
    Overridden = 32,
    Conflict = 64,
    Survey = 128,
    Unsaved = 256, // typed, but not fit to be stored yet
    Changed = 512, // since the book was opened here
    Begun = 1024, // Missing, though some of its figures are entered
    SurveyMissing = 2048, // as Missing, of what the survey scores: no task of the inspector's
    NotScored = Missing | SurveyMissing,
    NotAsSigned = 4096, // than the record of the visit has it
    ToReview = 8192, // entered by an earlier version of the criteria set, which scored it otherwise
};

// All but Unsaved, Changed and NotAsSigned, as a sum of SheetMark; `files` is the number of documents
// attached.
int sheetMarks(const WorksheetRow& row, const Node& leaf, int files, Stage stage);

// The mark of what is worst, for a cell of a table; invalid: nothing is to be noticed.
QVariant markIcon(int marks);

QString sheetMarksText(int marks); // in words, what is worst first

} // namespace sodiem
