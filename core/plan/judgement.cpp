// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/judgement.h"

#include <algorithm>

namespace sodiem {
namespace {

// The milestone before the one of the year, when it has a number to start from.
const Milestone* before(const Quantity& quantity, const Milestone& milestone) {
    if (&milestone == &quantity.milestones.front())
        return nullptr;
    const Milestone& earlier = *(&milestone - 1);
    return earlier.comparator == Comparator::FallingAgainst ? nullptr : &earlier;
}

// From `start`, reached the day before `first`, to `goal` on `last`.
std::optional<Rational> between(
    const Rational& start, const Rational& goal, const QDate& first, const QDate& last, const QDate& day) {
    const qint64 days = first.daysTo(last) + 1;
    const qint64 gone = std::clamp<qint64>(first.daysTo(day) + 1, 0, days);
    const auto way = goal.minus(start);
    const auto share = Rational::fraction(gone, days);
    const auto made = way && share ? way->times(*share) : std::nullopt;
    return made ? start.plus(*made) : std::nullopt;
}

} // namespace

QString statusId(TargetStatus status) {
    switch (status) {
    case TargetStatus::Met:
        return QStringLiteral("met");
    case TargetStatus::OnTheWay:
        return QStringLiteral("onTheWay");
    case TargetStatus::NoData:
        return QStringLiteral("noData");
    case TargetStatus::AtRisk:
        return QStringLiteral("atRisk");
    case TargetStatus::Missed:
        break;
    }
    return QStringLiteral("missed");
}

std::optional<Rational> expectedOn(
    const Quantity& quantity, int planYear, const std::optional<Rational>& base, const QDate& day) {
    const Milestone& milestone = quantity.milestoneOf(day.year());
    if (milestone.comparator == Comparator::FallingAgainst)
        return std::nullopt;
    if (quantity.path == GoalPath::Steady)
        return milestone.goal;
    const Milestone* earlier = before(quantity, milestone);
    const bool down = milestone.comparator == Comparator::AtMost;
    const Rational start = earlier != nullptr ? earlier->goal
        : down                                ? base.value_or(milestone.goal)
                                              : Rational();
    const QDate first(earlier != nullptr ? earlier->year + 1 : planYear, 1, 1);
    return between(start, milestone.goal, first, QDate(milestone.year, 12, 31), day);
}

bool holds(const Milestone& milestone, const Rational& value, const std::optional<Rational>& base) {
    switch (milestone.comparator) {
    case Comparator::Equal:
        return value == milestone.goal;
    case Comparator::AtLeast:
        return value >= milestone.goal;
    case Comparator::Above:
        return value > milestone.goal;
    case Comparator::AtMost:
        return value <= milestone.goal;
    case Comparator::FallingAgainst:
        break;
    }
    return base && value < *base;
}

TargetStatus judge(const Quantity& quantity, int planYear, const Measured& measured, const QDate& day) {
    const Milestone& milestone = quantity.milestoneOf(day.year());
    const bool falling = milestone.comparator == Comparator::FallingAgainst;
    if (!measured.value || (falling && !measured.base))
        return TargetStatus::NoData;
    if (holds(milestone, *measured.value, measured.base)) {
        const bool growing
            = milestone.comparator == Comparator::AtLeast || milestone.comparator == Comparator::Above;
        const bool surely = measured.allReported || (growing && !quantity.hasWhole());
        return surely ? TargetStatus::Met : TargetStatus::OnTheWay;
    }
    if (day >= QDate(milestone.year, 12, 31))
        return TargetStatus::Missed;
    const auto expected = expectedOn(quantity, planYear, measured.base, day);
    if (!expected)
        return TargetStatus::AtRisk;
    const bool reached = milestone.comparator == Comparator::AtMost ? *measured.value <= *expected
                                                                    : *measured.value >= *expected;
    return reached ? TargetStatus::OnTheWay : TargetStatus::AtRisk;
}

std::optional<Rational> distanceTo(
    const Milestone& milestone, const Rational& value, const std::optional<Rational>& base) {
    if (milestone.comparator == Comparator::FallingAgainst)
        return base ? base->minus(value) : std::nullopt;
    return milestone.comparator == Comparator::AtMost ? milestone.goal.minus(value)
                                                      : value.minus(milestone.goal);
}

Rational barFraction(const Milestone& milestone, const Rational& value, const std::optional<Rational>& base) {
    const bool down
        = milestone.comparator == Comparator::AtMost || milestone.comparator == Comparator::FallingAgainst;
    const Rational goal
        = milestone.comparator == Comparator::FallingAgainst ? base.value_or(Rational()) : milestone.goal;
    const auto fraction = down ? goal.dividedBy(value) : value.dividedBy(goal);
    if (!fraction) // a goal of nothing is reached from the start
        return Rational(1);
    return std::clamp(*fraction, Rational(0), Rational(1));
}

} // namespace sodiem
