// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"
#include "core/exchange/xlsxparts.h"

#include <functional>

namespace sodiem::xlsx {

// What the cells of all sheets refer to, and how much is left of what a workbook may have.
struct Context {
    std::vector<QString> texts;
    NumberStyles styles;
    bool from1904 = false;
    int rowsLeft = 0;
    int cellsLeft = 0;
    std::function<bool()> goesOn; // asked from time to time; no: Cancelled
};

Result<Sheet> readSheet(Archive& archive, const SheetPart& part, Context& context);

} // namespace sodiem::xlsx
