// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plan/planexport.h"

#include "app/printing/planpaper.h"
#include "core/base/files.h"
#include "core/exchange/csv.h"
#include "core/exchange/tableworkbook.h"
#include "core/plan/tables.h"

namespace sodiem {

Job::Work planExport(const PlanSource& source, const QString& path) {
    return [source, path](const Progress&) -> Status {
        if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
            return writeTableWorkbook(path, planTable(*source.plan, source.progress),
                {{QStringLiteral("value"), 2}}, QStringLiteral("Kế hoạch"), source.utcMilliseconds);
        if (path.endsWith(u".csv", Qt::CaseInsensitive))
            return writeFileAtomically(path, writeCsv(planTable(*source.plan, source.progress)));
        return printPlan(path, *source.plan, source.progress, source.context);
    };
}

} // namespace sodiem
