// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"

namespace sodiem {

// Do two leaves, which may be of different sets, give the same points for the same figures? Compared is what
// the sets say, not where their figures are numbered. A leaf with another maximum is not scored alike.
bool scoredAlike(const Node& one, const Node& other);

} // namespace sodiem
