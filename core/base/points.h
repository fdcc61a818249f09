// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

namespace sodiem {

// Points of a score, in 1/10,000 point: exact addition, no floating point.
class Points {
public:
    static constexpr std::int64_t perPoint = 10000;
    static constexpr int mostDecimals = 4;

    constexpr Points() = default;
    static constexpr Points ofUnits(std::int64_t tenThousandths) { return Points(tenThousandths); }

    // Rounded once, a half away from zero, to `decimals` (0..4); nullopt when out of range.
    static std::optional<Points> rounded(const Rational& value, int decimals);
    // "2.75" with at most `decimals` decimals; anything else is an error, nothing is rounded.
    static Result<Points> parse(const QString& text, int decimals = mostDecimals);

    constexpr std::int64_t units() const { return m_units; }
    constexpr Rational toRational() const {
        constexpr std::int64_t part
            = perPoint / 100; // most have two decimals: small terms stay small for longer
        return m_units % part == 0 ? Rational::over(m_units / part, 100) : Rational::over(m_units, perPoint);
    }
    QString toText(int decimals) const; // "2.75"; more decimals than `decimals` are shown rather than dropped

    constexpr Points operator+(Points other) const { return Points(m_units + other.m_units); }
    constexpr Points operator-(Points other) const { return Points(m_units - other.m_units); }
    constexpr Points& operator+=(Points other) {
        m_units += other.m_units;
        return *this;
    }
    constexpr auto operator<=>(const Points&) const = default;

private:
    constexpr explicit Points(std::int64_t units) : m_units(units) { }
    std::int64_t m_units = 0;
};

} // namespace sodiem
