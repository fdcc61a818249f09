// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/units/catalogue.h"

namespace sodiem {

// What a list of units holds: "584 xã, phường, thị trấn; 30 quận, huyện, thị xã".
QString unitsText(const Catalogue& catalogue, const Language& language);

} // namespace sodiem
