// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/answer.h"
#include "core/exchange/workbook.h"

namespace sodiem::selfassessment {

// The words a yes-or-no cell is answered with.
struct FlagWords {
    QString yes;
    QString no;
};

// What a person meant by a cell, as files write it; empty: nothing. Errors: WorkbookFormula,
// WorkbookCellError, WorkbookCellKind, Number….
Result<QString> textOfCell(const SheetCell& cell, const Field& field, const FlagWords& words);

} // namespace sodiem::selfassessment
