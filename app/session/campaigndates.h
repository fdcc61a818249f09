// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/dates.h"

namespace sodiem {

class Session;

// The dates the open book holds. One on which two computers differ, or that cannot be read, is not decided.
CampaignDates datesOf(const Session& session);

} // namespace sodiem
