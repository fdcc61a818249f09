// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/printing/papers.h"
#include "core/plan/progress.h"

#include <memory>

namespace sodiem {

// What a file of the plan is made of, copied so that another thread can write it.
struct PlanSource {
    std::shared_ptr<const Plan> plan;
    PlanProgress progress;
    PaperContext context;
    std::int64_t utcMilliseconds = 0; // when, as a workbook says of itself
};

// Writes the annex as PDF, or the table as XLSX or CSV, by the ending of the path.
Job::Work planExport(const PlanSource& source, const QString& path);

} // namespace sodiem
