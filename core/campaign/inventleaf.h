// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/dice.h"
#include "core/campaign/view.h"

namespace sodiem {

// The numbers of one unit while they are being made up.
class DraftValues final : public SlotValues {
public:
    explicit DraftValues(int slots) : m_values(static_cast<std::size_t>(slots)) { }
    const Rational* valueOf(int slot) const override {
        const auto& value = m_values[static_cast<std::size_t>(slot)];
        return value ? &*value : nullptr;
    }
    void set(int slot, std::optional<Rational> value) {
        m_values[static_cast<std::size_t>(slot)] = std::move(value);
    }

private:
    std::vector<std::optional<Rational>> m_values;
};

// An answer for each field of a leaf, by its rule, for a unit whose work is `quality` % good. The values are
// put into the draft as well. Empty answers: nothing that obeys the checks was found.
Entry inventLeaf(const Node& leaf, int quality, DraftValues& values, Dice& dice);

// What the unit claims where the appraiser found `appraised`: the same, or somewhat better.
Entry inventClaim(const Node& leaf, const Entry& appraised, int quality, DraftValues& values, Dice& dice);

Answer answerOfNumber(const Field& field, const Rational& number);

} // namespace sodiem
