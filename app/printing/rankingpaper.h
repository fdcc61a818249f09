// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/flow.h"
#include "app/printing/papers.h"

namespace sodiem {

// One ranking annex: a section of a report as pages.
struct RankingAnnex {
    int number = 0; // of the annex, printed in Roman figures; 0: the only one
    const RankingReport& report;
    const RankingSection& section;
    std::vector<const RankingSection*> withoutRanks = {}; // groups that got no annex, named by the first one
};
Pages rankingPages(const PaperFonts& fonts, const Campaign& campaign, const RankingAnnex& annex,
    const PaperContext& context);

} // namespace sodiem
