// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/answer.h"
#include "core/exchange/workbook.h"

namespace sodiem {

// What a cell of another office's table says for a field, as files write it; nothing for an empty cell. A
// number of a spreadsheet is exact as it stands, a text is read as if it were typed. A percentage counts only
// where the figure is measured in "%". Errors: WorkbookFormula, WorkbookCellError, WorkbookCellKind, Number…,
// DateInvalid.
Result<std::optional<QString>> importedText(const SheetCell& cell, const Field& field);

QString shownCell(const SheetCell& cell); // as it stands in the table, dates in ISO

} // namespace sodiem
