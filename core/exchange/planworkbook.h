// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/exchange/workbook.h"

namespace sodiem {

// A plan written as a workbook, as the document that readPlan() reads; each object has the line of its row.
// The first row of a sheet names the columns by the keys of the format, a point leading into an object
// ("title.vi", "communes.of"); further columns are kept under their names.
//   Plan        key, value: id, version, year, title.vi, …, one row each
//   LegalBasis  document, date (may be missing)
//   Areas       id, title.vi, title.en
//   Targets     id, area, title.vi, title.en, article, reading.vi, reading.en, aim, oneCatalogue (x or 1:
//   yes) Figures     target, name, type, label.vi, label.en, unit.vi, unit.en, min Quantities  target, id,
//   label.vi, …, of, outOf, comparator, goal, source, reportedBy (separated by blanks
//               or commas), communes.draw, communes.of, communes.outOf …
//   Milestones  target, quantity, year, comparator, goal, source (may be missing)
// Errors, with sheet and cell: PlanSheetMissing, PlanRowForeign, WorkbookFormula, WorkbookCellError,
// NumberNotInteger, FlagInvalid.
Result<Json> planFromWorkbook(const Workbook& workbook);

} // namespace sodiem
