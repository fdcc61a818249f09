// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/widgets/messagestrip.h"

namespace sodiem {

class Session;

// What is to be said across the window of the state an open book is in; an empty sentence while it can be worked
// on, or soon can.
struct BookStateWords {
    MessageStrip::Tone tone;
    QString sentence;
};
BookStateWords bookStateWords(const Session& session, const Language& language);

} // namespace sodiem
