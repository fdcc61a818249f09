// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"

namespace sodiem {

class Commands;
class Session;
class Settings;

// What a page works with; all of it outlives the page.
struct Workplace {
    Session& session;
    Commands& commands;
    Settings& settings;
    const Language& language;
};

} // namespace sodiem
