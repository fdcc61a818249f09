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
Result<OpenedCampaign> openCampaign(const QString& path);

} // namespace sodiem::cli
