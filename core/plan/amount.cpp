// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/amount.h"

namespace sodiem {

std::optional<Amount> sum(const Amount& one, const Amount& other) {
    const auto of = one.of.plus(other.of);
    const auto outOf = one.outOf.plus(other.outOf);
    return of && outOf ? std::optional<Amount>({*of, *outOf}) : std::nullopt;
}

std::optional<Rational> valueOf(const Amount& amount, bool hasWhole) {
    if (!hasWhole)
        return amount.of;
    const auto hundredfold = amount.of.times(Rational(100));
    return hundredfold ? hundredfold->dividedBy(amount.outOf) : std::nullopt;
}

} // namespace sodiem
