// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/leafscore.h"

namespace sodiem {

// The items that a unit claims without the evidence they need (evidenceneed.h) and has not explained in
// writing, as indexes into Frame::leaves.
std::vector<std::size_t> unexplained(const Campaign& campaign, std::size_t unit);
// The same of one leaf, for those who have the claims at hand.
bool lacksWord(
    const Campaign& campaign, const UnitRecord& record, const UnitValues& claims, std::size_t leaf);
bool isUnexplained(const Campaign& campaign, std::size_t unit, std::size_t leaf);

} // namespace sodiem
