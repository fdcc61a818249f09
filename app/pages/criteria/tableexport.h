// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "core/exchange/tableworkbook.h"

namespace sodiem {

struct TableToExport {
    Table table;
    NumberColumns numbers;
    QString sheet; // what its page is called
    std::int64_t utcMilliseconds = 0;
};

// Writes the table as XLSX or CSV, by the ending of the path.
Job::Work tableExport(TableToExport table, const QString& path);

} // namespace sodiem
