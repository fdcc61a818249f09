// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/session/lastyear.h"

namespace sodiem {

// What last year's book says of a place, in the words of that book: the person who reads it may then judge
// whether it is the same thing. Whatever has another name or another rule now is told.
QString entrySuggestionText(const LastYear& lastYear, const Frame& now, const EntryPlace& place,
    const EntrySuggestion& suggestion, const Language& language);
QString factSuggestionText(const LastYear& lastYear, const Frame& now, std::size_t unit,
    const FactSuggestion& suggestion, const Language& language);

} // namespace sodiem
