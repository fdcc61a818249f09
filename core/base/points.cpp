// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/points.h"

#include "core/base/decimal.h"

#include <algorithm>

namespace sodiem {

std::optional<Points> Points::rounded(const Rational& value, int decimals) {
    const auto scaled = value.scaled(decimals);
    if (!scaled)
        return std::nullopt;
    std::int64_t factor = 1;
    for (int i = decimals; i < mostDecimals; ++i)
        factor *= 10;
    constexpr std::int64_t limit = 1'000'000'000 * perPoint;
    if (*scaled > limit / factor || *scaled < -limit / factor)
        return std::nullopt;
    return Points(*scaled * factor);
}

Result<Points> Points::parse(const QString& text, int decimals) {
    const Result<Rational> value = parseDecimal(text, decimals);
    if (!value)
        return value.error();
    const auto points = rounded(*value, mostDecimals);
    if (!points)
        return Error{ErrorCode::NumberTooLong, {text, QString::number(mostDigits)}, {}};
    return *points;
}

Rational Points::toRational() const { return *Rational::fraction(m_units, perPoint); }

QString Points::toText(int decimals) const {
    const QString shortest = toRational().toShortDecimal(mostDecimals);
    const qsizetype dot = shortest.indexOf(QLatin1Char('.'));
    const int needed = dot < 0 ? 0 : static_cast<int>(shortest.size() - dot - 1);
    return toRational().toDecimal(std::max(decimals, needed));
}

} // namespace sodiem
