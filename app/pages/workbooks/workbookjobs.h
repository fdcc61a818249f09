// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "core/exchange/selfassessmentreader.h"
#include "core/exchange/selfassessmentwriter.h"

#include <memory>

namespace sodiem {

// The work behind the dialogs for workbooks, on copies of everything.

struct WorkbookExport {
    QString folder; // made when it is not there
    std::vector<std::size_t> units;
    SelfAssessmentSource source;
};
// One file for each unit. A file that is there already may be one that a unit filled in: it stops the work
// before anything is written (FileExists). Cancelled or failed, it takes away what it wrote.
Job::Work writeWorkbooks(const Campaign& campaign, const WorkbookExport& wanted);

// Reads files, or all of a folder, into `intake`.
Job::Work readWorkbooks(std::shared_ptr<SelfAssessmentIntake> intake, const QStringList& paths);

} // namespace sodiem
