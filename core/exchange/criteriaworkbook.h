// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/exchange/workbook.h"

#include <map>

namespace sodiem {

// A criteria set in a spreadsheet, as officials write it: a sheet for the head of the set, one row for each
// criterion, sheets for options, bands, checks, examples … whose rows name their criterion by its ref. The
// first row of a sheet has the keys of the format ("title.vi"), the second, which begins with #, says in
// Vietnamese what they mean. Rows, columns and sheets that begin with # are notes and not read. What no
// column has stands in the column "json". The sheet “Hướng dẫn” explains all of it; criteriasheets.h lists
// the sheets.
//
// Both ways keep the whole document, also one with faults: the canonical bytes of a set are the same after it
// was written and read.

struct CriteriaFromWorkbook {
    std::vector<Error> faults; // each with sheet and cell; empty: the document is whole
    Json set; // as far as it could be read
    QByteArray bytes; // the set, laid out for placed(); empty while there are faults
    std::vector<Place> places; // where a value stands, by its line() in `set` and its line in `bytes`
    std::map<QString, CellPlace> keys; // heads of columns, values of the head: by "Nodes/title.vi"

    // A fault that a reader found in `set` or in `bytes`, told by its sheet and cell instead of its line: the
    // cell of the key or expression that the fault names, else the row of its object.
    Error placed(const Error& fault) const;
};

// Errors: CriteriaSheetMissing, CriteriaSheetUnknown, CriteriaColumnUnknown, CriteriaHeadMissing,
// CriteriaGivenTwice, CriteriaPairInvalid, CriteriaKeyMissing, CriteriaKeyType, CriteriaValueUnknown,
// CriteriaDuplicate, PlanRowForeign, WorkbookFormula, WorkbookCellError, WorkbookCellKind, TextTooLong,
// XlsxTooMany, those of JSON and of integers; at most 200 of them.
CriteriaFromWorkbook criteriaFromWorkbook(const Workbook& workbook);

// Writes a document, which must be an object, as such a workbook and replaces the file whole. Errors:
// TextTooLong, XlsxTooMany, XlsxNotWritten and those of files.
Status writeCriteriaWorkbook(const QString& path, const Json& set, std::int64_t utcMilliseconds);

// The empty form: every sheet, key and explanation, and no criterion.
Status writeCriteriaTemplate(const QString& path, std::int64_t utcMilliseconds);

} // namespace sodiem
