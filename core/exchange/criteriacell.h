// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/exchange/criteriasheets.h"
#include "core/exchange/workbook.h"

#include <optional>

namespace sodiem::criteriasheets {

constexpr qsizetype mostCellCharacters = 32'767; // what a spreadsheet allows

// What a cell says, whatever kind it is: a date in ISO form, yes as 1. Errors: WorkbookFormula,
// WorkbookCellError, WorkbookCellKind (a percentage: is 85% meant as 85 or as 0.85?), TextTooLong.
Result<QString> textOf(const SheetCell& cell);

// The value a cell of such a column stands for; nullopt where it is empty. The word null says that there is
// none, which is not the same as an empty cell. Errors: those of the form.
Result<std::optional<Json>> valueOf(Form form, const QString& text);

// What to write for a value so that valueOf() gives it back; nullopt where no cell of the form can.
std::optional<QString> cellOf(Form form, const Json& value);

QString restOf(const Json& value); // a value as it stands in the column "json"

// Names a row for the rows that belong to it: one line, not taken for anything else.
bool isName(const QString& text);

} // namespace sodiem::criteriasheets
