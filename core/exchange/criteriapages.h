// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/exchange/criteriasheets.h"

namespace sodiem::criteriasheets {

// What one sheet of a set says: rows of as many cells as the sheet has columns. A sheet with its keys down
// has one row.
struct Page {
    const SheetPlan* plan = nullptr;
    std::vector<std::vector<QString>> rows;
};

// Bounds of a set as a workbook, for writing and reading alike.
constexpr int mostCells = 120'000;
constexpr int mostRows = 40'000; // that are written
constexpr qsizetype mostCharacters = 8 << 20;
constexpr qsizetype mostRestCharacters = 1 << 20; // of the column "json"
Status withinBounds(qsizetype cells, qsizetype characters, qsizetype rest); // XlsxTooMany

// A set, which must be an object, as pages in the order of sheets(); nothing is lost. Errors: TextTooLong,
// XlsxTooMany.
Result<std::vector<Page>> pagesOf(const Json& set);

} // namespace sodiem::criteriasheets
