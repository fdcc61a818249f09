// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/stage.h"

#include <QDate>

namespace sodiem {

// When a campaign happens: the days whose work is scored, and the day by which each step is to be finished.
// Whatever is absent is not decided.
struct CampaignDates {
    std::optional<QDate> periodStart; // the first day that is scored
    std::optional<QDate> periodEnd; // the last
    std::array<std::optional<QDate>, allStages.size()> deadlines; // the last day of each step

    bool operator==(const CampaignDates&) const = default;
    const std::optional<QDate>& deadline(Stage stage) const {
        return deadlines[static_cast<std::size_t>(stage)];
    }
};

QString deadlineCell(Stage stage); // where a book keeps it, as an ISO date
std::optional<QDate> dateOfIso(const QString& text); // YYYY-MM-DD exactly

} // namespace sodiem
