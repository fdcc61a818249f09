// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/drawn.h"
#include "core/plan/judgement.h"
#include "core/plan/reported.h"

namespace sodiem {

// How far a plan is carried out on a day: pure values from the plan and the campaign, everything a page or a
// paper shows. Numbers are exact; whoever shows them rounds.

// What one reporter adds to a quantity.
struct Contribution {
    enum class State { NotReported, NothingArose, Counted };
    QString unit; // its code; planWhole: the office
    bool commune = false; // drawn from what the commune is scored by, not entered
    State state = State::NotReported;
    Amount amount; // of Counted, as everything below
    std::optional<Rational> value; // its own
    std::optional<Rational> lacking; // of what is counted, to reach the goal by itself; 0: it reaches it
    QString period; // the latest that counts; empty for a commune

    bool operator==(const Contribution&) const = default;
};

// How many have reported of those who are asked: for any period up to the day, of what is counted per period
// any of its year. Which one that was is told by each contribution.
struct Coverage {
    int reported = 0;
    int asked = 0;

    bool operator==(const Coverage&) const = default;
    bool isWhole() const { return reported == asked; }
};

// A quantity as it stood at the end of a period. The communes' share has no periods and is in every point as
// it is now, so that the last point is the value.
struct TrendPoint {
    QString period;
    QDate day; // its last
    std::optional<Rational> value;
    std::optional<Rational> expected; // on the path to the goal

    bool operator==(const TrendPoint&) const = default;
};

struct QuantityProgress {
    TargetStatus status = TargetStatus::NoData;
    Milestone milestone; // what is to hold
    std::optional<Rational> value; // of everything together
    std::optional<Rational> base; // what FallingAgainst is measured by
    std::optional<Rational> expected; // on the path to the goal on the day
    std::optional<Rational> distance; // as distanceTo()
    Rational bar; // as barFraction(); 0 without a value
    std::optional<Amount> entered; // by the office and the units; none: nothing yet
    std::optional<Amount> communes; // phần cấp xã; none: nothing is drawn, or nothing scored yet
    std::optional<Rational> enteredValue, communesValue; // their own shares, in the quantity's measure
    Coverage reporters; // who enter
    Coverage scored; // communes that are drawn from
    std::vector<TrendPoint> trend; // by day
    // Who holds it back first: by what is lacking, then those who have not reported, then the others in the
    // order of the catalogue; the office before the units, units before communes.
    std::vector<Contribution> contributions;

    bool operator==(const QuantityProgress&) const = default;
};

struct TargetProgress {
    TargetStatus status = TargetStatus::NoData; // the worst of the deciding quantities
    Coverage coverage; // whoever is asked for any deciding quantity; reported: for all that it is asked for
    std::vector<QuantityProgress> quantities; // as Target::quantities

    bool operator==(const TargetProgress&) const = default;
};

struct PlanProgress {
    QDate day;
    std::vector<TargetProgress> targets; // as Plan::targets

    bool operator==(const PlanProgress&) const = default;
};

// The day up to which anything is told: the end of the latest period for which figures give a value; where
// nothing is entered, the last day of the plan's year. A result of the book alone, whatever today is.
QDate toldUntil(const Plan& plan, const Campaign& campaign);

PlanProgress measurePlan(const Plan& plan, const Campaign& campaign, const QDate& day);
// One target, with what is drawn from communes already gathered.
TargetProgress measureTarget(const Plan& plan, std::size_t target, const Campaign& campaign,
    const DrawnFigures& drawn, const QDate& day);

} // namespace sodiem
