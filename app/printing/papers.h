// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/page.h"
#include "core/base/progress.h"
#include "core/report/scorecard.h"

namespace sodiem {

class PaperFonts;

// What papers say beside the figures.
struct PaperContext {
    QString title; // of the book
    int year = 0;
    bool invented = false; // every page says that the figures are made up
};

// What may take long counts as it goes, and ends when it is told to; then, as after any error, files that
// were there before are as they were.

// The annexes of a report as it is grouped, to be looked at before they are printed.
Result<Pages> rankingPreview(const PaperFonts& fonts, const Campaign& campaign, const RankingReport& report,
    const PaperContext& context, const Progress& progress = {});

// The ranking annexes as one PDF: one annex per district (where units have one) and the synthesis of all;
// only the grouping of the report when `asGrouped`. Replaces the file atomically.
Status printRanking(const QString& path, const Campaign& campaign, const RankingReport& report,
    bool asGrouped, const PaperContext& context, const Progress& progress = {});

// Scorecards of these units in one PDF, page numbers restarting with each.
Status printScorecards(const QString& path, const Campaign& campaign, const Scorecards& cards,
    const std::vector<std::size_t>& units, const PaperContext& context, const Progress& progress = {});

// One PDF each, 2018_phieu-cham-diem_00001.pdf, into a folder that is made when it is missing.
Status printScorecardsInto(const QString& folder, const Campaign& campaign, const Scorecards& cards,
    const std::vector<std::size_t>& units, const PaperContext& context, const Progress& progress = {});

} // namespace sodiem
