// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/dates.h"
#include "core/report/alert.h"

namespace sodiem {

// What is odd about the documents of a whole campaign: one file that several units use, told once for each of
// them, and documents dated outside the period, told for each leaf they prove. In order of unit and leaf.
std::vector<Alert> evidenceAlerts(const Campaign& campaign, const CampaignDates& dates);

} // namespace sodiem
