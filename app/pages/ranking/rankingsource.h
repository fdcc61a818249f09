// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/papers.h"

#include <functional>

namespace sodiem {

// What the ranking is made of, wherever it comes from.
struct RankingSource {
    const Campaign* campaign = nullptr; // nullptr: nothing to show
    std::function<const std::vector<UnitScore>&(StageView)> scores;
    PaperContext context;
    QString folder; // where files are proposed
};

// What is looked at.
struct RankingChoice {
    StageView view = Stage::Council;
    GroupBy by = GroupBy::All;
    QString group; // only this one; empty: all groups

    bool operator==(const RankingChoice&) const = default;
};

RankingReport reportOf(const RankingSource& source, const RankingChoice& choice);

enum class CardScope { All, Shown, Selected }; // all units, those ranked in the table, the selected one

} // namespace sodiem
