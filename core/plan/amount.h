// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

namespace sodiem {

// What was counted and the whole it is part of, both sums of what several reported. Percentages are made of
// the sums, never averaged.
struct Amount {
    Rational of;
    Rational outOf; // 0 where the quantity has no whole

    bool operator==(const Amount&) const = default;
};

// nullopt: too large to stay exact.
std::optional<Amount> sum(const Amount& one, const Amount& other);

// 100 × of ÷ outOf, or `of` itself where there is no whole. nullopt: the whole is nothing, or too large.
std::optional<Rational> valueOf(const Amount& amount, bool hasWhole);

} // namespace sodiem
