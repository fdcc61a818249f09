// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

namespace sodiem::test {

// An exact fraction as a schoolbook has it, always in lowest terms: what results are compared with. Small
// numbers only.
class Plain {
public:
    Plain(std::int64_t whole = 0) : m_above(whole) { }
    static Plain of(Int128 above, Int128 below) {
        if (below < 0)
            return of(-above, -below);
        Int128 a = above < 0 ? -above : above, b = below;
        while (b != 0) {
            const Int128 rest = a % b;
            a = b;
            b = rest;
        }
        Plain result;
        result.m_above = above / a;
        result.m_below = below / a;
        return result;
    }
    static Plain hundredths(std::int64_t number) { return of(number, 100); }

    Plain operator+(const Plain& o) const {
        return of(m_above * o.m_below + o.m_above * m_below, m_below * o.m_below);
    }
    Plain operator-(const Plain& o) const {
        return of(m_above * o.m_below - o.m_above * m_below, m_below * o.m_below);
    }
    Plain operator*(const Plain& o) const { return of(m_above * o.m_above, m_below * o.m_below); }
    Plain operator/(const Plain& o) const { return of(m_above * o.m_below, m_below * o.m_above); }
    bool operator==(const Plain& o) const { return m_above == o.m_above && m_below == o.m_below; }
    bool operator<(const Plain& o) const { return m_above * o.m_below < o.m_above * m_below; }
    bool operator<=(const Plain& o) const { return !(o < *this); }
    bool isZero() const { return m_above == 0; }

    Plain whole() const { // the greatest integer ≤ it
        const Int128 down = m_above % m_below < 0 ? m_above / m_below - 1 : m_above / m_below;
        return of(down, 1);
    }
    Plain rounded(int decimals) const { // a half away from zero
        Int128 power = 1;
        for (int i = 0; i < decimals; ++i)
            power *= 10;
        const Plain half = of(1, 2), scaled = *this * of(power, 1);
        const Plain near = m_above < 0 ? Plain(0) - (half - scaled).whole() : (scaled + half).whole();
        return near / of(power, 1);
    }
    Rational toRational() const { return *Rational::fraction(m_above, m_below); }

private:
    Int128 m_above = 0;
    Int128 m_below = 1;
};

} // namespace sodiem::test
