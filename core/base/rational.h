// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace sodiem {

__extension__ using Int128 = __int128;

// An exact fraction. The denominator is positive; it is brought to lowest terms only when the terms grow, so
// a sum of small fractions costs no division. Arithmetic that would not fit even in lowest terms gives
// nullopt: a result is exact or it is not there.
class Rational {
public:
    constexpr Rational() = default;
    constexpr Rational(std::int64_t value) : m_numerator(value) { }
    static std::optional<Rational> fraction(Int128 numerator, Int128 denominator); // nullopt: denominator 0

    bool isZero() const { return m_numerator == 0; }
    int sign() const { return m_numerator > 0 ? 1 : m_numerator < 0 ? -1 : 0; }
    bool isInteger() const { return m_numerator % m_denominator == 0; }

    std::optional<Rational> plus(const Rational& other) const;
    std::optional<Rational> minus(const Rational& other) const;
    std::optional<Rational> times(const Rational& other) const;
    std::optional<Rational> dividedBy(const Rational& other) const; // nullopt also for other = 0
    Rational negated() const;

    // The value × 10^decimals as an integer, a half rounded away from zero; nullopt when it exceeds 64 bits.
    std::optional<std::int64_t> scaled(int decimals) const;

    std::optional<std::int64_t> whole() const; // the greatest integer ≤ the value; nullopt beyond 64 bits

    // Nearest decimal text with exactly so many decimals, half away from zero: "2.88". "?" beyond some 37
    // digits.
    QString toDecimal(int decimals) const;
    // All decimals when they end ("96.15" → "96.15"), else rounded to `most`.
    QString toShortDecimal(int most) const;

    std::strong_ordering operator<=>(const Rational& other) const;
    bool operator==(const Rational& other) const { return (*this <=> other) == 0; }

private:
    static std::optional<Rational> reduced(Int128 numerator, Int128 denominator);

    Int128 m_numerator = 0;
    Int128 m_denominator = 1;
};

} // namespace sodiem
