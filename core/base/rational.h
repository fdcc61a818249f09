// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace sodiem {

__extension__ using Int128 = __int128;

// An exact fraction. The denominator is positive; it is brought to lowest terms only when the terms grow
// beyond 64 bits, so a sum of small fractions costs no division. Arithmetic that would not fit even in lowest
// terms gives nullopt: a result is exact or it is not there.
class Rational {
public:
    constexpr Rational() = default;
    constexpr Rational(std::int64_t value) : m_numerator(value) { }
    static std::optional<Rational> fraction(Int128 numerator, Int128 denominator); // nullopt: denominator 0
    static constexpr Rational over(std::int64_t numerator, std::int64_t positive) { // a denominator above 0
        Rational result;
        result.m_numerator = numerator;
        result.m_denominator = positive;
        return result;
    }

    bool isZero() const { return m_numerator == 0; }
    int sign() const { return m_numerator > 0 ? 1 : m_numerator < 0 ? -1 : 0; }
    bool isInteger() const { return m_numerator % m_denominator == 0; }

    std::optional<Rational> plus(const Rational& other) const {
        std::int64_t left = 0, right = 0, above = 0, below = denominator64();
        if (!isNarrow() || !other.isNarrow())
            return plusWide(other);
        if (below == other.denominator64()) {
            if (!__builtin_add_overflow(numerator64(), other.numerator64(), &above))
                return over(above, below);
        } else if (!__builtin_mul_overflow(numerator64(), other.denominator64(), &left)
            && !__builtin_mul_overflow(other.numerator64(), below, &right)
            && !__builtin_mul_overflow(below, other.denominator64(), &below)
            && !__builtin_add_overflow(left, right, &above)) {
            return over(above, below);
        }
        return plusWide(other);
    }
    std::optional<Rational> minus(const Rational& other) const { return plus(other.negated()); }
    std::optional<Rational> times(const Rational& other) const {
        std::int64_t above = 0, below = 0;
        if (isNarrow() && other.isNarrow()
            && !__builtin_mul_overflow(numerator64(), other.numerator64(), &above)
            && !__builtin_mul_overflow(denominator64(), other.denominator64(), &below))
            return over(above, below);
        return timesWide(other);
    }
    std::optional<Rational> dividedBy(const Rational& other) const { // nullopt also for other = 0
        if (other.m_numerator == 0)
            return std::nullopt;
        Rational inverse;
        inverse.m_numerator = other.m_numerator < 0 ? -other.m_denominator : other.m_denominator;
        inverse.m_denominator = other.m_numerator < 0 ? -other.m_numerator : other.m_numerator;
        return times(inverse);
    }
    Rational negated() const {
        Rational result = *this;
        result.m_numerator = -m_numerator;
        return result;
    }

    // Takes in a product, as sums of counts do. False: the sum cannot be held exactly, and is as it was.
    bool addProduct(const Rational& a, const Rational& b) {
        std::int64_t product = 0, sum = 0;
        if (m_denominator == 1 && a.m_denominator == 1 && b.m_denominator == 1 && isNarrow() && a.isNarrow()
            && b.isNarrow() && !__builtin_mul_overflow(a.numerator64(), b.numerator64(), &product)
            && !__builtin_add_overflow(numerator64(), product, &sum)) {
            m_numerator = sum;
            return true;
        }
        const auto amount = a.times(b);
        const auto total = amount ? plus(*amount) : std::nullopt;
        if (total)
            *this = *total;
        return total.has_value();
    }

    // The value × 10^decimals as an integer, a half rounded away from zero; nullopt when it exceeds 64 bits.
    std::optional<std::int64_t> scaled(int decimals) const;

    std::optional<std::int64_t> whole() const; // the greatest integer ≤ the value; nullopt beyond 64 bits

    // Nearest decimal text with exactly so many decimals, half away from zero: "2.88". "?" beyond some 37
    // digits.
    QString toDecimal(int decimals) const;
    // All decimals when they end ("96.15" → "96.15"), else rounded to `most`.
    QString toShortDecimal(int most) const;

    std::strong_ordering operator<=>(const Rational& other) const {
        if (!isNarrow() || !other.isNarrow())
            return compareWide(other);
        const Int128 left = m_numerator * other.m_denominator, right = other.m_numerator * m_denominator;
        return left < right ? std::strong_ordering::less
            : left > right  ? std::strong_ordering::greater
                            : std::strong_ordering::equal;
    }
    bool operator==(const Rational& other) const { return (*this <=> other) == 0; }

private:
    // Terms that fit 64 bits, as nearly all do: arithmetic on them needs no look at their width. What does
    // not stay so narrow goes the wide way, which brings it to lowest terms.
    bool isNarrow() const { return m_numerator == numerator64() && m_denominator == denominator64(); }
    std::int64_t numerator64() const { return static_cast<std::int64_t>(m_numerator); }
    std::int64_t denominator64() const { return static_cast<std::int64_t>(m_denominator); }

    static std::optional<Rational> reduced(Int128 numerator, Int128 denominator);
    std::optional<Rational> plusWide(const Rational& other) const;
    std::optional<Rational> timesWide(const Rational& other) const;
    std::strong_ordering compareWide(const Rational& other) const;

    Int128 m_numerator = 0;
    Int128 m_denominator = 1;
};

} // namespace sodiem
