// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/preview/printout.h"
#include "app/pages/ranking/rankingsource.h"

class QWidget;

namespace sodiem {

class Settings;

// The scorecard of one unit as it counts in a view, ready to be looked at.
Result<Printout> scorecardPrintout(const RankingSource& source, StageView view, std::size_t unit);

// Opens it in a preview, from where it is printed or saved as PDF.
Status openScorecardPreview(
    QWidget* parent, const Settings& settings, const RankingSource& source, StageView view, std::size_t unit);

// A file beside the book: "2018_PL_xep-hang.pdf".
QString proposedPath(const RankingSource& source, const QString& name);
// "phieu-cham-diem_00001.pdf"; without a unit "phieu-cham-diem.pdf".
QString cardFileName(const Unit* unit);

} // namespace sodiem
