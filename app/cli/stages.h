// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/ranking/ranking.h"

namespace sodiem::cli {

// The stage a verb looks at; without --stage the official result.
std::optional<Stage> viewOf(const Arguments& arguments);
int misusedStage(const Session& session, const QString& word);

// What the reading verbs need, opened and read.
struct OpenedCampaign {
    Book book;
    Campaign campaign;
    bool invented = false; // the figures are made up for demonstration
};
// Through the set of this id; without one, the first of the book. Error: RankSetUnknown.
Result<OpenedCampaign> openCampaign(const QString& path, const QString& setId = {});

Error setNeeded(const Book& book); // it has several sets, and the verb works by one

// The same through every set of the book, or the one asked for with --set.
struct OpenedCampaigns {
    Book book;
    std::vector<Campaign> campaigns; // never empty
    bool invented = false;
};
Result<OpenedCampaigns> openCampaigns(const QString& path, const Arguments& arguments);

} // namespace sodiem::cli
