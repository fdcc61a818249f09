// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rational.h"

#include <array>
#include <bit>
#include <limits>

namespace sodiem {
namespace {

using UInt64 = std::uint64_t;
__extension__ using UInt128 = unsigned __int128;

// Terms up to 2^124 are kept: one addition of two products of 2^62 still fits the 127 bits of an Int128.
constexpr int mostBits = 124;

UInt128 magnitude(Int128 value) {
    return value < 0 ? -static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

int bits(Int128 value) {
    const UInt128 m = magnitude(value);
    const auto high = static_cast<UInt64>(m >> 64);
    return high != 0 ? 64 + std::bit_width(high) : static_cast<int>(std::bit_width(static_cast<UInt64>(m)));
}

UInt128 greatestCommonDivisor(UInt128 a, UInt128 b) {
    while (b != 0) {
        if (((a | b) >> 64) == 0) { // the usual case: 64-bit division is many times faster
            auto x = static_cast<UInt64>(a), y = static_cast<UInt64>(b);
            while (y != 0)
                x = std::exchange(y, x % y);
            return x;
        }
        a = std::exchange(b, a % b);
    }
    return a;
}

std::optional<Int128> product(Int128 a, Int128 b) {
    if (bits(a) + bits(b) > mostBits)
        return std::nullopt;
    return a * b;
}

struct Terms {
    Int128 numerator;
    Int128 denominator;
};

Terms lowest(Int128 numerator, Int128 denominator) {
    const auto divisor
        = static_cast<Int128>(greatestCommonDivisor(magnitude(numerator), magnitude(denominator)));
    return {numerator / divisor, denominator / divisor};
}

constexpr Int128 powerOfTen(int exponent) {
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

// |numerator / denominator| × 10^decimals, a half rounded up.
std::optional<UInt128> rounded(Int128 numerator, Int128 denominator, int decimals) {
    const auto above = product(numerator, powerOfTen(decimals));
    if (!above)
        return std::nullopt;
    const UInt128 whole = magnitude(*above);
    const auto below = static_cast<UInt128>(denominator);
    const UInt128 quotient = whole / below;
    return (whole % below) * 2 >= below ? quotient + 1 : quotient;
}

// A number of 15 digits with 6 decimals, the most that can be entered, is wider than 64 bits.
QString digitsOf(UInt128 number) {
    constexpr UInt64 chunk = 1'000'000'000'000'000'000;
    const QString low = QString::number(static_cast<UInt64>(number % chunk));
    return number < chunk ? low : digitsOf(number / chunk) + low.rightJustified(18, QLatin1Char('0'));
}

} // namespace

std::optional<Rational> Rational::reduced(Int128 numerator, Int128 denominator) {
    if (bits(numerator) > 62 || bits(denominator) > 62) {
        const Terms terms = lowest(numerator, denominator);
        numerator = terms.numerator;
        denominator = terms.denominator;
        if (bits(numerator) > mostBits || bits(denominator) > mostBits)
            return std::nullopt;
    }
    Rational result;
    result.m_numerator = numerator;
    result.m_denominator = denominator;
    return result;
}

std::optional<Rational> Rational::fraction(Int128 numerator, Int128 denominator) {
    if (denominator == 0 || bits(numerator) > mostBits || bits(denominator) > mostBits)
        return std::nullopt;
    return denominator < 0 ? reduced(-numerator, -denominator) : reduced(numerator, denominator);
}

std::optional<Rational> Rational::plusWide(const Rational& other) const {
    if (m_denominator == other.m_denominator)
        return reduced(m_numerator + other.m_numerator, m_denominator);
    // Over the least common denominator, so that a long sum of like fractions stays small.
    const auto common = static_cast<Int128>(
        greatestCommonDivisor(magnitude(m_denominator), magnitude(other.m_denominator)));
    const auto left = product(m_numerator, other.m_denominator / common);
    const auto right = product(other.m_numerator, m_denominator / common);
    const auto below = product(m_denominator, other.m_denominator / common);
    if (!left || !right || !below)
        return std::nullopt;
    return reduced(*left + *right, *below);
}

std::optional<Rational> Rational::timesWide(const Rational& other) const {
    auto above = product(m_numerator, other.m_numerator);
    auto below = product(m_denominator, other.m_denominator);
    if (!above || !below) { // cancel crosswise and try once more
        const Terms first = lowest(m_numerator, other.m_denominator);
        const Terms second = lowest(other.m_numerator, m_denominator);
        above = product(first.numerator, second.numerator);
        below = product(first.denominator, second.denominator);
    }
    if (!above || !below)
        return std::nullopt;
    return reduced(*above, *below);
}

std::optional<std::int64_t> Rational::whole() const {
    if (isNarrow()) {
        const std::int64_t narrow = numerator64() / denominator64();
        return numerator64() % denominator64() < 0 ? narrow - 1 : narrow;
    }
    Int128 quotient = m_numerator / m_denominator;
    if (m_numerator < 0 && quotient * m_denominator != m_numerator)
        --quotient;
    constexpr Int128 most = std::numeric_limits<std::int64_t>::max();
    if (quotient > most || quotient < -most)
        return std::nullopt;
    return static_cast<std::int64_t>(quotient);
}

std::optional<std::int64_t> Rational::scaled(int decimals) const {
    static constexpr std::array<std::int64_t, 7> powers = {1, 10, 100, 1000, 10000, 100000, 1000000};
    const std::int64_t power = decimals < 7 ? powers[static_cast<std::size_t>(decimals)] : 0;
    std::int64_t above = 0;
    if (power != 0 && isNarrow()) {
        if (denominator64() == power) // points and percentages nearly always: no division
            return numerator64();
        if (denominator64() == 1 && !__builtin_mul_overflow(numerator64(), power, &above))
            return above;
    }
    if (power != 0 && isNarrow() && !__builtin_mul_overflow(numerator64(), power, &above)) {
        const std::int64_t below = denominator64(), rest = above % below;
        const std::uint64_t left
            = rest < 0 ? -static_cast<std::uint64_t>(rest) : static_cast<std::uint64_t>(rest);
        const std::int64_t away = left >= static_cast<std::uint64_t>(below) - left ? 1 : 0;
        return above / below + (above < 0 ? -away : away);
    }
    const auto quotient = rounded(m_numerator, m_denominator, decimals);
    if (!quotient || *quotient > static_cast<UInt128>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    const auto value = static_cast<std::int64_t>(*quotient);
    return m_numerator < 0 ? -value : value;
}

QString Rational::toDecimal(int decimals) const {
    const auto quotient = rounded(m_numerator, m_denominator, decimals);
    if (!quotient)
        return QStringLiteral("?");
    QString digits = digitsOf(*quotient).rightJustified(decimals + 1, QLatin1Char('0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    return m_numerator < 0 && *quotient != 0 ? QLatin1Char('-') + digits : digits;
}

QString Rational::toShortDecimal(int most) const {
    QString text = toDecimal(most);
    if (!text.contains(QLatin1Char('.')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

std::strong_ordering Rational::compareWide(const Rational& other) const {
    if (sign() != other.sign())
        return sign() <=> other.sign();
    const auto left = product(m_numerator, other.m_denominator);
    const auto right = product(other.m_numerator, m_denominator);
    if (left && right)
        return *left < *right ? std::strong_ordering::less
            : *left > *right  ? std::strong_ordering::greater
                              : std::strong_ordering::equal;
    // Too wide to multiply out: compare the continued fractions, term by term.
    Int128 a = m_numerator, b = m_denominator, c = other.m_numerator, d = other.m_denominator;
    const bool negative = a < 0;
    if (negative) {
        a = -a;
        c = -c;
    }
    bool swapped = negative;
    while (true) {
        const Int128 first = a / b, second = c / d;
        if (first != second)
            return (first < second) != swapped ? std::strong_ordering::less : std::strong_ordering::greater;
        a -= first * b;
        c -= second * d;
        if (a == 0 || c == 0) {
            if (a == c)
                return std::strong_ordering::equal;
            return (a == 0) != swapped ? std::strong_ordering::less : std::strong_ordering::greater;
        }
        std::swap(a, b);
        std::swap(c, d);
        swapped = !swapped;
    }
}

} // namespace sodiem
