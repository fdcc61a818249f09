// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace sodiem {

// How a quantity or a target stands. A target stands as the worst of its deciding quantities, in this order.
enum class TargetStatus {
    Met, // đạt
    OnTheWay, // đang thực hiện
    NoData, // chưa có số liệu
    AtRisk, // có nguy cơ không đạt
    Missed, // không đạt
};
QString statusId(TargetStatus status); // met, onTheWay, noData, atRisk, missed

// What is known of a quantity on a day.
struct Measured {
    std::optional<Rational> value;
    std::optional<Rational> base; // what FallingAgainst is measured by
    bool allReported = false; // everyone who is asked
};

// The value that the path to the goal has reached at the end of a day. The goal is that of the first
// milestone from the day's year on. A steady quantity has to hold it all the time. A rising one starts at the
// goal of the milestone before, at the end of that year, else at 0 at the beginning of the plan's year, and
// goes straight to the goal on 31 December of the milestone's year; days are counted, the day itself
// included. AtMost starts at the base instead of 0; without one the path is level. FallingAgainst has none.
std::optional<Rational> expectedOn(
    const Quantity& quantity, int planYear, const std::optional<Rational>& base, const QDate& day);

// The thresholds, exactly, with the comparator and the goal of that milestone:
//   NoData    there is no value, or no base for FallingAgainst
//   Met       the comparator holds and everyone who is asked has reported; of a count (AtLeast or Above
//   without
//             a whole) it is enough that it holds, as what is still to come can only add to it
//   OnTheWay  it holds so far as was reported; or the year is not over and the value has reached the path
//             (expectedOn; for AtMost: does not exceed it)
//   AtRisk    the year is not over and the value has not; FallingAgainst that does not fall
//   Missed    it does not hold on 31 December of the milestone's year or later
TargetStatus judge(const Quantity& quantity, int planYear, const Measured& measured, const QDate& day);

bool holds(const Milestone& milestone, const Rational& value, const std::optional<Rational>& base);

// How far beyond the goal the value is, in its own measure; negative: so much is lacking (of AtMost and
// FallingAgainst: it is so much too high). 0 fulfils Equal, AtLeast and AtMost, not Above and FallingAgainst.
std::optional<Rational> distanceTo(
    const Milestone& milestone, const Rational& value, const std::optional<Rational>& base);

// For a bar: how much of the goal is reached, 0 to 1.
Rational barFraction(const Milestone& milestone, const Rational& value, const std::optional<Rational>& base);

} // namespace sodiem
