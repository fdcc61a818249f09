// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/points.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <array>

namespace sodiem {

std::optional<Points> Points::rounded(const Rational& value, int decimals) {
    const auto scaled = value.scaled(decimals);
    if (!scaled)
        return std::nullopt;
    static constexpr std::array<std::int64_t, mostDecimals + 1> factors = {10000, 1000, 100, 10, 1};
    constexpr std::int64_t limit = 1'000'000'000 * perPoint;
    std::int64_t units = 0;
    if (__builtin_mul_overflow(*scaled, factors[static_cast<std::size_t>(decimals)], &units) || units > limit
        || units < -limit)
        return std::nullopt;
    return Points(units);
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

QString Points::toText(int decimals) const {
    const QString shortest = toRational().toShortDecimal(mostDecimals);
    const qsizetype dot = shortest.indexOf(QLatin1Char('.'));
    const int needed = dot < 0 ? 0 : static_cast<int>(shortest.size() - dot - 1);
    return toRational().toDecimal(std::max(decimals, needed));
}

} // namespace sodiem
