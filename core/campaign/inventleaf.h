// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/dice.h"
#include "core/campaign/view.h"

namespace sodiem {

// An answer for each field of a leaf, by its rule, for a unit whose work is `quality` % good. The values are
// put into the draft as well. Empty answers: nothing that obeys the checks was found.
Entry inventLeaf(const Node& leaf, int quality, SlotNumbers& values, Dice& dice, std::int64_t newYear);

// What the unit claims where the appraiser found `appraised`: the same, or somewhat better.
Entry inventClaim(const Node& leaf, const Entry& appraised, int quality, SlotNumbers& values, Dice& dice,
    std::int64_t newYear);

Answer answerOfNumber(const Field& field, const Rational& number);

} // namespace sodiem
