// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/tableexport.h"

#include "core/base/files.h"
#include "core/exchange/csv.h"

namespace sodiem {

Job::Work tableExport(TableToExport table, const QString& path) {
    return [table = std::move(table), path](const Progress&) -> Status {
        if (path.endsWith(u".csv", Qt::CaseInsensitive)) // with a mark by which Excel knows the letters
            return writeFileAtomically(path, QByteArray("\xEF\xBB\xBF") + writeCsv(table.table));
        return writeTableWorkbook(path, table.table, table.numbers, table.sheet, table.utcMilliseconds);
    };
}

} // namespace sodiem
