// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"

#include <map>

namespace sodiem {

// Which columns of a table hold numbers, by name, and with how many decimals they are shown; all others are
// text, so that a code keeps its zeros in front.
using NumberColumns = std::map<QString, int>;

// A table as a workbook of one sheet, its heads in the first row. Every number is the very decimal of the
// table; a cell that holds none stays text. Replaced atomically. Errors: XlsxNotWritten, File….
Status writeTableWorkbook(const QString& path, const Table& table, const NumberColumns& numbers,
    const QString& sheetName, std::int64_t utcMilliseconds);

} // namespace sodiem
