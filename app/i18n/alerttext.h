// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/campaign/campaign.h"
#include "core/report/alert.h"

namespace sodiem {

// What should be looked at, in words.
QString alertKindText(AlertKind kind, const Language& language); // short: "No evidence"
QString alertKindHint(AlertKind kind, const Language& language); // what is counted there, a sentence
QString alertText(const Alert& alert, const Campaign& campaign, const Language& language);

// What the alert is about: "3.2.1 Hồ sơ giải quyết đúng hạn", or the shared figure.
QString alertSubject(const Alert& alert, const Frame& frame, const Language& language);

// "5 days left", "2 days late", "today".
QString daysLeftText(int days, const Language& language);

} // namespace sodiem
