// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/workbook.h"

namespace sodiem {

constexpr std::int64_t mostXlsxBytes = 32 << 20; // of the file as it is stored
constexpr int mostSheets = 256;
constexpr int mostSheetRows = 200'000; // of all sheets together
constexpr int mostSheetCells = 1'000'000;

// An XLSX workbook from untrusted bytes: the cells that hold something, with what the format writes about
// them taken away. Nothing is computed, opened or followed; whatever no plain workbook has is refused whole,
// with the part that has it. Progress counts sheets. Errors: XlsxNotWorkbook, XlsxOldFormat, XlsxEncrypted,
// XlsxMacros, XlsxDamaged, XlsxEntities, XlsxTooMany, XlsxTooLarge, Cancelled.
Result<Workbook> readXlsx(const QByteArray& bytes, const Progress& progress = {});
Result<Workbook> readXlsxFile(const QString& path); // the error names the file

} // namespace sodiem
