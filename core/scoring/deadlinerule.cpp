// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/workingdays.h"
#include "core/scoring/evaluators.h"
#include "core/scoring/leafscore.h"

#include <algorithm>

namespace sodiem::scoring {
namespace {

// How many days after the last day of its term a document was made; 0: in time.
std::int64_t daysLate(std::int64_t date, std::int64_t due, int allowed, bool working,
    const std::vector<std::int64_t>& holidays) {
    if (!working)
        return std::max<std::int64_t>(0, date - due - allowed);
    const WorkingDays days(holidays);
    const std::int64_t last = days.plus(days.atOrAfter(due), allowed);
    return date <= last ? 0 : days.between(last, date);
}

Points pointsFor(const DeadlineRule& rule, std::int64_t late) {
    if (late == 0)
        return rule.onTime;
    for (const DeadlineRule::Late& step : rule.late)
        if (late <= step.upToDays)
            return step.points;
    return rule.late.empty() ? Points() : std::min(Points(), rule.late.back().points);
}

std::int64_t dayOf(const Rational& number) { return number.whole().value_or(0); }

} // namespace

// The points of one document; nothing where it is not said when it was made, or when it was due.
std::optional<Rational> Evaluator::documentPoints(
    const DeadlineRule& rule, const DeadlineRule::Item& item) const {
    const auto named = [&](int slot) { return slotName(set, leaf, slot); };
    const Rational* date = values.valueOf(item.slot);
    const Rational* none = item.noneSlot >= 0 ? values.valueOf(item.noneSlot) : nullptr;
    const bool absent = none != nullptr && !none->isZero();
    if (absent && date != nullptr) {
        explain(ReasonKind::DocumentAndNone, explain ? named(item.slot) : QString(), {});
        return std::nullopt;
    }
    if (absent) {
        explain(ReasonKind::NoDocument, explain ? named(item.slot) : QString(), {rule.none.toRational()});
        return rule.none.toRational();
    }
    const Rational* due = item.dueSlot >= 0 ? values.valueOf(item.dueSlot) : nullptr;
    for (const int slot : {item.slot, item.dueSlot})
        if (slot >= 0 && values.valueOf(slot) == nullptr && explain)
            explain(ReasonKind::MissingInput, named(slot), {});
    if (date == nullptr || (item.dueSlot >= 0 && due == nullptr))
        return std::nullopt;
    const std::int64_t late = daysLate(dayOf(*date), due != nullptr ? dayOf(*due) : item.due,
        item.allowedDays, rule.workingDays, set.holidays);
    const Rational points = pointsFor(rule, late).toRational();
    if (explain && late == 0)
        explain(ReasonKind::OnTime, named(item.slot), {points});
    else if (explain)
        explain(rule.workingDays ? ReasonKind::WorkingDaysLate : ReasonKind::DaysLate, named(item.slot),
            {Rational(late), points});
    return points;
}

Outcome Evaluator::operator()(const DeadlineRule& rule) const {
    std::optional<Rational> sum = Rational(), worst;
    bool complete = true;
    for (const DeadlineRule::Item& item : rule.items) {
        const auto points = documentPoints(rule, item); // each tells what it misses
        complete = complete && points;
        if (!points)
            continue;
        sum = sum ? sum->plus(*points) : std::nullopt;
        worst = worst ? std::min(*worst, *points) : *points;
    }
    if (!complete)
        return Outcome::missing();
    const Rational count(static_cast<std::int64_t>(rule.items.size()));
    const auto average = sum ? sum->dividedBy(count) : std::nullopt;
    if (!average)
        return tooLarge();
    if (rule.items.size() == 1)
        return Outcome::of(*sum);
    switch (rule.combine) {
    case DeadlineRule::Combine::Worst:
        explain(ReasonKind::WorstOf, {}, {count, *worst});
        return Outcome::of(*worst);
    case DeadlineRule::Combine::Average:
        explain(ReasonKind::AverageOf, {}, {count, *average});
        return Outcome::of(*average);
    case DeadlineRule::Combine::Sum:
        break;
    }
    explain(ReasonKind::SumOf, {}, {count, *sum});
    return Outcome::of(*sum);
}

} // namespace sodiem::scoring
