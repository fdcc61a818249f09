// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/scorecard.h"

namespace sodiem {

// What papers say beside the figures.
struct PaperContext {
    QString title; // of the book
    int year = 0;
    bool invented = false; // every page says that the figures are made up
};

// The ranking annexes as one PDF: one annex per district (where units have one) and the synthesis of all;
// only the grouping of the report when `asGrouped`. Replaces the file atomically.
Status printRanking(const QString& path, const Campaign& campaign, const RankingReport& report,
    bool asGrouped, const PaperContext& context);

// Scorecards of these units in one PDF, page numbers restarting with each.
Status printScorecards(const QString& path, const Campaign& campaign, const Scorecards& cards,
    const std::vector<std::size_t>& units, const PaperContext& context);

// One PDF each, 2018_phieu-cham-diem_00001.pdf, into a folder that is made when it is missing.
Status printScorecardsInto(const QString& folder, const Campaign& campaign, const Scorecards& cards,
    const std::vector<std::size_t>& units, const PaperContext& context);

} // namespace sodiem
