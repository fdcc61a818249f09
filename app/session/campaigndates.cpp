// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/campaigndates.h"

#include "app/session/session.h"

namespace sodiem {
namespace {

std::optional<QDate> dateIn(const Session& session, const QString& cell) {
    const Result<std::vector<Head>> heads = session.headsOf(cell);
    return heads ? dateOfIso(textOfCellValue(readHeads(*heads).value)) : std::nullopt;
}

} // namespace

CampaignDates datesOf(const Session& session) {
    CampaignDates dates;
    dates.periodStart = dateIn(session, cellPeriodStart.toString());
    dates.periodEnd = dateIn(session, cellPeriodEnd.toString());
    for (const Stage stage : allStages)
        dates.deadlines[static_cast<std::size_t>(stage)] = dateIn(session, deadlineCell(stage));
    return dates;
}

} // namespace sodiem
