// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"
#include "core/units/unit.h"

#include <utility>
#include <vector>

// One row of a units file, read and written. Private to core/units.
namespace sodiem::unitrow {

constexpr qsizetype mostQuoted = 40; // of a wrong text, in its error

// Where the columns stand in their table; -1 for none.
struct Columns {
    int code = -1, name = -1, kind = -1, parent = -1, capitalType = -1;
    std::vector<std::pair<int, QString>> attributes;
};

Result<Columns> readColumns(const Table& table);

// What a row says by itself; whether its code is new and its parent known is the catalogue's to tell.
Result<Unit> readUnit(const Table::Row& row, const Columns& columns);

// The columns of a written file, those of `attributes` last.
std::vector<QString> columnNames(const std::vector<QString>& attributes);
std::vector<QString> cells(const Unit& unit, const std::vector<QString>& attributes);

} // namespace sodiem::unitrow
