// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/base/error.h"

namespace sodiem {

// The one place that turns an error into what a person reads: where, what is wrong, what to do, in one
// sentence.
QString errorText(const Error& error, const Language& language);
// The same where it stands by itself: with a capital and a full stop.
QString errorSentence(const Error& error, const Language& language);
// The same of a file that the person has just chosen: its name is enough.
QString chosenFileSentence(const Error& error, const Language& language);

} // namespace sodiem
