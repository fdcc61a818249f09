// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/pages/ranking/rankingsource.h"

namespace sodiem {

// The work behind the buttons of the ranking, on copies of everything.

// Exactly the report, as .pdf or .csv by the ending of the path.
Job::Work rankingExport(const RankingSource& source, const RankingReport& report, const QString& path);

struct CardExport {
    StageView view = Stage::Council;
    std::vector<std::size_t> units;
    bool oneFileEach = false; // then the path is a folder
    QString path;
};
Job::Work cardExport(const RankingSource& source, const CardExport& wanted);

} // namespace sodiem
