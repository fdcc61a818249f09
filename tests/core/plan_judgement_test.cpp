// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/judgement.h"
#include "support/catch.h"

using namespace sodiem;

namespace {

Rational fraction(std::int64_t numerator, std::int64_t denominator) {
    return *Rational::fraction(numerator, denominator);
}

// Of a whole, so in %.
Quantity quantity(Comparator comparator, std::int64_t goal, GoalPath path = GoalPath::Rising) {
    Quantity made;
    made.outOf.steps.push_back({Expression::Operation::Number, Rational(1)});
    made.path = path;
    made.milestones.push_back({2018, comparator, Rational(goal), GoalSource::Article});
    return made;
}

TargetStatus status(const Quantity& quantity, const Rational& value, const QDate& day, bool all = true,
    std::optional<Rational> base = {}) {
    return judge(quantity, 2018, {value, base, all}, day);
}

const QDate midYear(2018, 9, 30); // day 273 of 365

} // namespace

TEST_CASE("the path to a goal is straight from the year's start to its end") {
    const Quantity all = quantity(Comparator::Equal, 100);
    CHECK(expectedOn(all, 2018, {}, QDate(2018, 1, 1)) == fraction(100, 365));
    CHECK(expectedOn(all, 2018, {}, midYear) == fraction(27300, 365));
    CHECK(expectedOn(all, 2018, {}, QDate(2018, 12, 31)) == Rational(100));
    CHECK(expectedOn(all, 2018, {}, QDate(2019, 6, 30)) == Rational(100));
    CHECK(expectedOn(all, 2018, {}, QDate(2017, 6, 30)) == Rational(0));
    CHECK(expectedOn(quantity(Comparator::Above, 95, GoalPath::Steady), 2018, {}, QDate(2018, 1, 1))
        == Rational(95));
}

TEST_CASE("a later milestone is reached from the one before") {
    Quantity online = quantity(Comparator::AtLeast, 55);
    online.milestones.push_back({2020, Comparator::Equal, Rational(100), GoalSource::Article});
    CHECK(expectedOn(online, 2018, {}, QDate(2018, 12, 31)) == Rational(55));
    CHECK(expectedOn(online, 2018, {}, QDate(2019, 12, 31)) == *Rational(55).plus(fraction(45 * 365, 731)));
    CHECK(expectedOn(online, 2018, {}, QDate(2020, 12, 31)) == Rational(100));
    CHECK(status(online, Rational(55), midYear) == TargetStatus::Met);
    CHECK(status(online, Rational(55), QDate(2019, 1, 1)) == TargetStatus::AtRisk); // the next one counts
    CHECK(status(online, Rational(99), QDate(2020, 12, 31)) == TargetStatus::Missed);
    CHECK(status(online, Rational(100), QDate(2021, 12, 31)) == TargetStatus::Met);
}

TEST_CASE("spending falls against its base, then along a path from it") {
    Quantity spending = quantity(Comparator::FallingAgainst, 0);
    spending.milestones.push_back({2020, Comparator::AtMost, Rational(52), GoalSource::Article});
    const std::optional<Rational> base = Rational(56);
    CHECK(status(spending, fraction(5599, 100), midYear, true, base) == TargetStatus::Met);
    CHECK(status(spending, fraction(5599, 100), midYear, false, base) == TargetStatus::OnTheWay);
    CHECK(
        status(spending, Rational(56), midYear, true, base) == TargetStatus::AtRisk); // the same is not less
    CHECK(status(spending, Rational(56), QDate(2018, 12, 31), true, base) == TargetStatus::Missed);
    CHECK(status(spending, Rational(50), midYear) == TargetStatus::NoData); // against what?
    CHECK_FALSE(expectedOn(spending, 2018, base, midYear));
    // From 56 on 1 January 2018 to 52 at the end of 2020: 1096 days.
    const Rational path = *Rational(56).minus(fraction(4 * 730, 1096));
    CHECK(expectedOn(spending, 2018, base, QDate(2019, 12, 31)) == path);
    CHECK(status(spending, path, QDate(2019, 12, 31), true, base) == TargetStatus::OnTheWay);
    CHECK(status(spending, *path.plus(fraction(1, 1000)), QDate(2019, 12, 31), true, base)
        == TargetStatus::AtRisk);
    CHECK(status(spending, Rational(52), QDate(2020, 12, 31), true, base) == TargetStatus::Met);
    CHECK(status(spending, fraction(5201, 100), QDate(2020, 12, 31), true, base) == TargetStatus::Missed);
    CHECK(expectedOn(spending, 2018, {}, QDate(2019, 12, 31)) == Rational(52)); // level without a base
}

TEST_CASE("a status changes only at its thresholds") {
    const QDate lastDay(2018, 12, 31);
    const Rational path = fraction(27300, 365);
    const Rational little = fraction(1, 1'000'000);
    const Quantity all = quantity(Comparator::Equal, 100);
    CHECK(status(all, Rational(100), midYear) == TargetStatus::Met);
    CHECK(status(all, *Rational(100).minus(little), midYear) == TargetStatus::OnTheWay);
    CHECK(status(all, path, midYear) == TargetStatus::OnTheWay);
    CHECK(status(all, *path.minus(little), midYear) == TargetStatus::AtRisk);
    CHECK(status(all, *Rational(100).minus(little), lastDay.addDays(-1)) == TargetStatus::OnTheWay);
    CHECK(status(all, *Rational(100).minus(little), lastDay) == TargetStatus::Missed);
    const Quantity above = quantity(Comparator::Above, 95, GoalPath::Steady);
    CHECK(status(above, *Rational(95).plus(little), midYear) == TargetStatus::Met);
    CHECK(status(above, Rational(95), lastDay) == TargetStatus::Missed);
    // Between two thresholds nothing changes, whatever the value.
    for (const Quantity& each : {all, quantity(Comparator::AtLeast, 80), above}) {
        const Rational reached = *expectedOn(each, 2018, {}, midYear);
        for (int eighths = 0; eighths <= 800; ++eighths) {
            const Rational value = fraction(eighths, 8);
            const TargetStatus wanted = holds(each.milestones.front(), value, {}) ? TargetStatus::Met
                : value >= reached                                                ? TargetStatus::OnTheWay
                                                                                  : TargetStatus::AtRisk;
            CHECK(status(each, value, midYear) == wanted);
        }
    }
}

TEST_CASE("a share is not met before everyone has reported, a count may be") {
    CHECK(status(quantity(Comparator::Equal, 100), Rational(100), midYear, false) == TargetStatus::OnTheWay);
    CHECK(status(quantity(Comparator::Equal, 100), Rational(100), QDate(2018, 12, 31), false)
        == TargetStatus::OnTheWay);
    Quantity persons = quantity(Comparator::AtLeast, 3200);
    persons.outOf = {};
    CHECK(status(persons, Rational(3200), midYear, false) == TargetStatus::Met);
    CHECK(status(persons, Rational(3199), QDate(2018, 12, 31), false) == TargetStatus::Missed);
    CHECK(judge(persons, 2018, {}, midYear) == TargetStatus::NoData);
}

TEST_CASE("distance and bar say how far it is") {
    const Milestone all{2018, Comparator::Equal, Rational(100), GoalSource::Article};
    CHECK(distanceTo(all, Rational(60), {}) == Rational(-40));
    CHECK(barFraction(all, Rational(60), {}) == fraction(3, 5));
    const Milestone most{2020, Comparator::AtMost, Rational(52), GoalSource::Article};
    CHECK(distanceTo(most, Rational(56), {}) == Rational(-4));
    CHECK(distanceTo(most, Rational(50), {}) == Rational(2));
    CHECK(barFraction(most, Rational(56), {}) == fraction(13, 14));
    CHECK(barFraction(most, Rational(50), {}) == Rational(1));
    const Milestone falling{2018, Comparator::FallingAgainst, {}, GoalSource::Article};
    CHECK(distanceTo(falling, Rational(54), Rational(56)) == Rational(2));
    CHECK_FALSE(distanceTo(falling, Rational(54), {}));
    CHECK(barFraction(falling, Rational(56), Rational(28)) == fraction(1, 2));
    const Milestone persons{2018, Comparator::AtLeast, Rational(3200), GoalSource::Article};
    CHECK(barFraction(persons, Rational(6400), {}) == Rational(1));
}
