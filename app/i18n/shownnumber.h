// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/campaign/answer.h"

namespace sodiem {

// A number as a person reads it: whole numbers in groups of three ("1.250"), decimals with the language's
// mark ("8,5").
QString shownNumber(const QString& plain, bool integer, const Language& language);

// An answer as a person reads it: a number as above, a date as 05/11/2018, an option by its label.
QString shownAnswer(const Field& field, const Answer& answer, const Language& language);

QString shownDate(const QString& iso); // "05/11/2018"; empty stays empty
QString shownSize(std::int64_t bytes, const Language& language); // "312 KB", "1,2 MB"

// A day and a time of day in either order: "8:30 20/11/2018", "20/11/2018 8h30"; and as a file keeps it,
// "2018-11-20T08:30". Empty stays empty. Error: DateInvalid.
QString shownTime(const QString& iso); // "08:30 20/11/2018"
Result<QString> plainTime(const QString& typed);

} // namespace sodiem
