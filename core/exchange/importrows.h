// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tableimport.h"

namespace sodiem::importing {

struct Given {
    ColumnUse use;
    CellPlace place;
    SheetCell cell;
};

// What a table gives for one unit.
struct UnitRow {
    std::size_t unit = 0;
    QString name; // as the table has it
    std::vector<Given> given; // in columns of figures, by place
};

// The rows below the heads by the units they name; those that name none, one of several, or one that another
// row names too are rejected.
std::vector<UnitRow> unitRows(
    const Sheet& sheet, const Frame& frame, const TableMapping& mapping, std::vector<RejectedCell>& rejected);

} // namespace sodiem::importing
