// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/leafscore.h"

namespace sodiem {

// The items that a unit claims without the evidence they need (evidenceneed.h) and has not explained in writing,
// as indexes into Frame::leaves.
std::vector<std::size_t> unexplained(const Campaign& campaign, std::size_t unit);
bool isUnexplained(const Campaign& campaign, std::size_t unit, std::size_t leaf);

} // namespace sodiem
