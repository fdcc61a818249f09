// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace bench {

// Self-assessment workbooks of the first so many units: written, and read back.
void workbooks(const sodiem::Campaign& campaign, const QString& folder, std::size_t count);

} // namespace bench
