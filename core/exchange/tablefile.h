// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/table.h"
#include "core/exchange/workbook.h"

namespace sodiem {

// A table of another office as cells where they stand: an XLSX workbook, or a text with one row a line,
// whatever the file is called. A text is UTF-8, or UTF-16 with its mark; its cells are separated by tabs,
// semicolons (as Excel writes where the comma is the decimal mark) or commas, its lines may be of different
// lengths. Never empty. Errors: File…, NotUtf8, CsvQuote, CsvEmpty, Xlsx…, Cancelled; they name the file.
Result<Workbook> readTableFile(const QString& path, const Progress& progress = {});

Result<Sheet> readTextTable(const QByteArray& bytes, const Progress& progress = {});

// A table whose first row that holds anything names its columns.
struct NamedTable {
    Table table; // its rows by their lines, in a workbook by the rows of the sheet
    QString sheet; // "" of a text
};

// Out of such a file, of a workbook the first sheet that is to be seen and holds anything. A text with commas
// is read as strictly as parseCsv() does; elsewhere empty cells at the end of a row may be missing. Errors:
// those above, CsvColumns, WorkbookCellError.
Result<NamedTable> readNamedTable(const QString& path);

} // namespace sodiem
