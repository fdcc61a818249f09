// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/plantext.h"

#include "app/i18n/shownnumber.h"
#include "core/plan/period.h"

#include <array>

namespace sodiem {
namespace {

constexpr int decimals = 2;
constexpr std::array quarterNumbers{"I", "II", "III", "IV"};

QString sign(Comparator comparator) {
    switch (comparator) {
    case Comparator::Equal:
        return QStringLiteral("=");
    case Comparator::AtLeast:
        return QStringLiteral("≥");
    case Comparator::Above:
        return QStringLiteral(">");
    case Comparator::AtMost:
        return QStringLiteral("≤");
    case Comparator::FallingAgainst:
        break;
    }
    return QStringLiteral("<");
}

QString measured(const Quantity& quantity, const QString& number, const Language& language) {
    if (quantity.hasWhole())
        return number + QStringLiteral(" %");
    const QString unit = language.of(quantity.unit);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

} // namespace

QString statusText(TargetStatus status, const Language& language) {
    switch (status) {
    case TargetStatus::Met:
        return language.say("Plan", "met");
    case TargetStatus::OnTheWay:
        return language.say("Plan", "on the way");
    case TargetStatus::AtRisk:
        return language.say("Plan", "at risk");
    case TargetStatus::Missed:
        return language.say("Plan", "missed");
    case TargetStatus::NoData:
        break;
    }
    return language.say("Plan", "no figures");
}

QString goalText(const Quantity& quantity, const Milestone& milestone, const Language& language) {
    QString text = milestone.comparator == Comparator::FallingAgainst
        ? language.say("Plan", "lower than the base")
        : sign(milestone.comparator) + u' '
            + measured(quantity, language.grouped(milestone.goal.toShortDecimal(decimals)), language);
    if (milestone.source == GoalSource::Inferred)
        text += language.say("Plan", " (inferred)");
    return text;
}

QString valueText(const Quantity& quantity, const Rational& value, const Language& language) {
    const QString number
        = quantity.hasWhole() ? value.toDecimal(decimals) : value.toShortDecimal(decimals);
    return measured(quantity, language.grouped(number), language);
}

QString trendText(const Quantity& quantity, const std::vector<TrendPoint>& trend, const Language& language) {
    std::vector<Rational> values;
    for (const TrendPoint& point : trend)
        if (point.value)
            values.push_back(*point.value);
    const std::optional<Rational> change
        = values.size() < 2 ? std::nullopt : values.back().minus(values[values.size() - 2]);
    if (!change)
        return QStringLiteral("–");
    const Rational size = change->sign() < 0 ? change->negated() : *change;
    if (size.scaled(decimals) == 0) // nothing that would be seen in the figures beside it
        return QStringLiteral("→");
    const QString number = quantity.hasWhole() ? size.toDecimal(decimals) : size.toShortDecimal(decimals);
    return (change->sign() > 0 ? QStringLiteral("↑ ") : QStringLiteral("↓ ")) + language.grouped(number);
}

QString coverageText(const Coverage& coverage, const Language& language) {
    return coverage.asked == 0
        ? QStringLiteral("–")
        : QStringLiteral("%1/%2").arg(language.count(coverage.reported), language.count(coverage.asked));
}

QString periodText(const QString& period, const Language& language) {
    const std::optional<Period> told = Period::parse(period);
    if (!told || told->kind == Period::Kind::Day)
        return shownDate(period);
    const auto quarter = static_cast<std::size_t>((told->first.month() - 1) / 3);
    return language.say("Plan", "quarter %1/%2")
        .arg(QLatin1String(quarterNumbers[quarter]))
        .arg(told->first.year());
}

} // namespace sodiem
