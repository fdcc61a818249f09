// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/exchange/criteriaworkbook.h"
#include "core/exchange/xlsxreader.h"
#include "support/catch.h"

#include <QTemporaryDir>

namespace sodiem::test {

inline QString u(const char* text) { return QString::fromUtf8(text); }

// A set as the workbook it becomes.
inline Workbook workbookOf(const Json& set) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("set.xlsx"));
    const Status written = writeCriteriaWorkbook(path, set, 1'500'000'000'000);
    if (!written)
        FAIL(static_cast<int>(written.error().code) << ' ' << written.error().args.join(u' ').toStdString());
    const Result<Workbook> workbook = readXlsxFile(path);
    REQUIRE(workbook);
    return *workbook;
}

inline CriteriaFromWorkbook throughFile(const Json& set) { return criteriaFromWorkbook(workbookOf(set)); }

} // namespace sodiem::test
