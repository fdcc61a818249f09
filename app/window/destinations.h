// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/window/gotobox.h"
#include "core/campaign/campaign.h"

#include <functional>

namespace sodiem {

// The units and the items of a book, as places to go to; -1: none of that kind.
std::vector<Destination> bookDestinations(
    const Frame& frame, const Language& language, const std::function<void(int unit, int leaf)>& open);

} // namespace sodiem
