// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/dice.h"
#include "core/campaign/view.h"

namespace sodiem {

// An answer for each field of a leaf, by its rule, for a unit whose work is `quality` % good. The values are
// put into the draft as well. Empty answers: nothing that obeys the checks was found.
// What all leaves of a set have in common while figures are invented for it.
struct InventedYear {
    std::int64_t firstDay = 0; // after which dates are drawn that nothing else says, as a Julian day
    std::vector<int> references; // slots of last year's results; those a unit has none for yet are drawn
};

Entry inventLeaf(const Node& leaf, int quality, SlotNumbers& values, Dice& dice, const InventedYear& year);

// What the unit claims where the appraiser found `appraised`: the same, or somewhat better.
Entry inventClaim(const Node& leaf, const Entry& appraised, int quality, SlotNumbers& values, Dice& dice,
    const InventedYear& year);

Answer answerOfNumber(const Field& field, const Rational& number);

} // namespace sodiem
