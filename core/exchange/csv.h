// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"

namespace sodiem {

constexpr std::int64_t mostCsvBytes = 64 << 20;
constexpr std::size_t mostCsvRows = 2'000'000;

// Comma-separated values by RFC 4180: UTF-8, with or without BOM, LF or CRLF, first row names the columns.
// Every row must have as many cells as there are columns; blank rows are skipped. Errors carry the line.
Result<Table> parseCsv(const QByteArray& utf8, std::size_t mostRows = mostCsvRows);
Result<Table> readCsvFile(const QString& path);

// UTF-8 without BOM, comma, LF; cells are quoted only where they must be. Text that a spreadsheet would take
// for a formula is the reader's business here: this is the exact exchange format, not the export for Excel.
QByteArray writeCsv(const Table& table);

} // namespace sodiem
