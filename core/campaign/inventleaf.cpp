// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/inventleaf.h"

#include <algorithm>

namespace sodiem {
namespace {

constexpr int tries = 60;

std::int64_t whole(const Rational& number) { return number.scaled(0).value_or(0); }

Rational drawn(const Field& field, Dice& dice) {
    if (field.type == FieldType::Flag)
        return Rational(dice.between(0, 1));
    if (field.type == FieldType::Choice)
        return Rational(dice.between(0, static_cast<std::int64_t>(field.options.size()) - 1));
    const Rational least = field.typical ? field.typical->first : field.min.value_or(Rational(0));
    const Rational most = field.typical ? field.typical->second : Rational(whole(least) + 12);
    return Rational(dice.between(whole(least), std::max(whole(least), whole(most))));
}

// Few faults where the work is good.
std::int64_t drawnFaults(int quality, Dice& dice) {
    std::int64_t faults = 0;
    while (faults < 8 && !dice.chance(quality))
        ++faults;
    return faults;
}

bool obeys(const Node& leaf, const SlotValues& values) {
    const std::vector<const Check*> failed = failedChecks(leaf, values);
    return std::none_of(failed.begin(), failed.end(), [](const Check* check) { return check->isError; });
}

// The count at which the cap is reached by whole steps.
Rational accrualFull(const AccrualRule& rule) {
    const Points start = rule.base ? rule.base->points : Points();
    const std::int64_t steps = ((rule.cap - start).units() + rule.points.units() - 1) / rule.points.units();
    const Rational from = rule.base ? rule.base->upTo : Rational();
    return from.plus(rule.each.times(Rational(steps)).value_or(Rational())).value_or(Rational(100));
}

// The measure that earns full marks.
Rational fullMeasure(const Rule& rule) {
    if (const auto* proportional = std::get_if<ProportionalRule>(&rule))
        return proportional->full;
    if (const auto* curve = std::get_if<InterpolateRule>(&rule))
        return curve->knots.front().points < curve->knots.back().points ? curve->knots.back().at
                                                                        : curve->knots.front().at;
    if (std::holds_alternative<ImprovementRule>(rule))
        return Rational(); // what is measured is a change: the figures are drawn from their usual ranges
    if (const auto* accrual = std::get_if<AccrualRule>(&rule))
        return accrualFull(*accrual);
    const Bands* bands = bandsOf(rule);
    return bands == nullptr || bands->bands.empty() ? Rational(100) : bands->bands.front().limit;
}

// A check "sum = field" leaves no choice for the field.
void settleSums(const Node& leaf, SlotNumbers& values) {
    for (const Check& check : leaf.checks) {
        const auto& steps = check.must.steps;
        if (steps.size() < 3 || steps.back().operation != Expression::Operation::Equal
            || steps[steps.size() - 2].operation != Expression::Operation::Slot)
            continue;
        Expression sum = check.must;
        sum.steps.resize(sum.steps.size() - 2);
        const Evaluation evaluation = evaluate(sum, values);
        if (evaluation.state == Evaluation::State::Value)
            values.set(steps[steps.size() - 2].slot, evaluation.value);
    }
}

std::optional<Rational> measureWith(
    const Expression& measure, SlotNumbers& values, int slot, std::int64_t value) {
    values.set(slot, Rational(value));
    const Evaluation evaluation = evaluate(measure, values);
    return evaluation.state == Evaluation::State::Value ? std::optional<Rational>(evaluation.value)
                                                        : std::nullopt;
}

// Gives the field the whole number at which the measure, linear in it, comes nearest to the target.
void solve(const Expression& measure, const Field& field, const Rational& target, SlotNumbers& values) {
    const auto none = measureWith(measure, values, field.slot, 0);
    const auto one = measureWith(measure, values, field.slot, 1);
    const auto slope = none && one ? one->minus(*none) : std::nullopt;
    values.set(field.slot, Rational(0));
    if (!slope || slope->sign() <= 0)
        return; // nothing arose, so nothing could be done
    const auto distance = target.minus(*none);
    const auto value = distance ? distance->dividedBy(*slope) : std::nullopt;
    values.set(field.slot, Rational(std::max<std::int64_t>(0, value ? whole(*value) : 0)));
}

// The field a target can be met with: it has no usual range of its own and the measure reads it.
const Field* solvable(const Node& leaf, const Expression& measure) {
    const std::vector<int> read = measure.slots();
    for (const Field& field : leaf.fields)
        if (!field.typical && field.type != FieldType::Flag && field.type != FieldType::Date
            && std::find(read.begin(), read.end(), field.slot) != read.end())
            return &field;
    return nullptr;
}

// A figure that only tells a part of another ("of them: …"): no measure reads it, and no sum is made of it.
bool isOfWhich(const Node& leaf, const Field& field) {
    const auto readBy = [&](const Expression& expression) {
        const std::vector<int> slots = expression.slots();
        return std::find(slots.begin(), slots.end(), field.slot) != slots.end();
    };
    const Expression* measure = measureOf(*leaf.rule);
    if (measure == nullptr || readBy(*measure))
        return false;
    return std::none_of(leaf.checks.begin(), leaf.checks.end(), [&](const Check& check) {
        return check.must.steps.back().operation == Expression::Operation::Equal && readBy(check.must);
    });
}

// As many of them as the checks allow, without dice: what else is drawn does not depend on such figures.
void settleOfWhich(const Node& leaf, SlotNumbers& values) {
    constexpr int most = 40;
    for (const Field& field : leaf.fields)
        if (field.slot >= 0 && isOfWhich(leaf, field))
            for (int part = most; part >= 0; --part) {
                values.set(field.slot, Rational(part));
                if (obeys(leaf, values))
                    break;
            }
}

Rational drawnTarget(const Rule& rule, int quality, int attempt, Dice& dice) {
    const std::int64_t percent
        = dice.chance(quality) ? dice.between(98, attempt < 10 ? 104 : 100) : dice.between(60, 98);
    return *fullMeasure(rule).times(*Rational::fraction(percent, 100));
}

// Last year's result, where the unit has none yet: such that this year's figures are a little better or
// worse.
void drawReference(
    const Expression& measure, const std::vector<int>& references, SlotNumbers& values, Dice& dice) {
    for (const int slot : measure.slots()) {
        const bool last = std::find(references.begin(), references.end(), slot) != references.end();
        if (!last || values.valueOf(slot) != nullptr)
            continue;
        // With last year as it is now nothing has changed; the measure is linear in what it is compared with.
        const auto none = measureWith(measure, values, slot, 0), one = measureWith(measure, values, slot, 1);
        const auto slope = none && one ? one->minus(*none) : std::nullopt;
        const auto wanted = Rational(dice.between(-3, 12));
        const auto distance = none ? wanted.minus(*none) : std::nullopt;
        const auto value = slope && distance ? distance->dividedBy(*slope) : std::nullopt;
        values.set(slot, Rational(std::max<std::int64_t>(0, value ? whole(*value) : 0)));
    }
}

void drawNumbers(const Node& leaf, int quality, int attempt, SlotNumbers& values, Dice& dice) {
    const auto* deduction = std::get_if<DeductionRule>(&*leaf.rule);
    const auto deducts = [&](int slot) {
        return deduction != nullptr
            && std::any_of(deduction->each.begin(), deduction->each.end(),
                [&](const auto& e) { return e.slot == slot; });
    };
    for (const Field& field : leaf.fields)
        if (field.slot >= 0 && !isOfWhich(leaf, field))
            values.set(
                field.slot, deducts(field.slot) ? Rational(drawnFaults(quality, dice)) : drawn(field, dice));
    settleSums(leaf, values);
    const Expression* measure = measureOf(*leaf.rule);
    const Field* field = measure != nullptr ? solvable(leaf, *measure) : nullptr;
    const bool settled = field != nullptr
        && leaf.checks.end() != std::find_if(leaf.checks.begin(), leaf.checks.end(), [&](const Check& check) {
               return check.must.steps.size() >= 3
                   && check.must.steps.back().operation == Expression::Operation::Equal
                   && check.must.steps[check.must.steps.size() - 2].slot == field->slot;
           });
    if (field != nullptr && !settled && !std::holds_alternative<ImprovementRule>(*leaf.rule))
        solve(*measure, *field, drawnTarget(*leaf.rule, quality, attempt, dice), values);
    settleOfWhich(leaf, values);
}

Entry entryOfNumbers(const Node& leaf, const SlotNumbers& values) {
    Entry entry;
    for (const Field& field : leaf.fields) {
        const Rational* value = field.slot >= 0 ? values.valueOf(field.slot) : nullptr;
        entry.answers.push_back(
            value != nullptr ? std::optional<Answer>(answerOfNumber(field, *value)) : std::nullopt);
    }
    return entry;
}

Entry inventNumbers(
    const Node& leaf, int quality, SlotNumbers& values, Dice& dice, const std::vector<int>& references) {
    for (int attempt = 0; attempt < tries; ++attempt) {
        drawNumbers(leaf, quality, attempt, values, dice);
        if (obeys(leaf, values)) {
            if (const auto* improvement = std::get_if<ImprovementRule>(&*leaf.rule))
                drawReference(improvement->measure, references, values, dice);
            return entryOfNumbers(leaf, values);
        }
    }
    for (const Field& field : leaf.fields)
        if (field.slot >= 0)
            values.set(field.slot, std::nullopt);
    Entry nothing;
    nothing.answers.resize(leaf.fields.size());
    return nothing;
}

Entry inventCounts(const Node& leaf, const SurveyRule& rule, int quality, SlotNumbers& values, Dice& dice) {
    const std::int64_t respondents = dice.between(30, 60);
    for (const Field& field : leaf.fields)
        values.set(field.slot, Rational(0));
    for (std::int64_t i = 0; i < respondents; ++i) {
        std::size_t option = 0; // the best first; of a scale the best is last
        while (option + 1 < rule.options.size() && !dice.chance(quality - 12))
            ++option;
        option = rule.scale ? rule.options.size() - 1 - option : option;
        const Field& field
            = leaf.fields[option + rule.options.size() * (static_cast<std::size_t>(i) % rule.groups.size())];
        values.set(field.slot, *values.valueOf(field.slot)->plus(Rational(1)));
    }
    return entryOfNumbers(leaf, values);
}

// Documents a few days before they are due, some after. A due day that is itself a figure of this leaf comes
// first.
Entry inventDates(const Node& leaf, const DeadlineRule& rule, int quality, SlotNumbers& values, Dice& dice,
    const InventedYear& year) {
    for (const Field& field : leaf.fields)
        if (field.type == FieldType::Date)
            values.set(field.slot, Rational(year.firstDay + dice.between(5, 60)));
        else if (field.slot >= 0 && field.type != FieldType::Flag)
            values.set(field.slot, drawn(field, dice));
    for (const DeadlineRule::Item& item : rule.items) {
        const Rational* named = item.dueSlot >= 0 ? values.valueOf(item.dueSlot) : nullptr;
        const std::int64_t due = named != nullptr ? whole(*named)
            : item.dueSlot >= 0                   ? year.firstDay + 30
                                                  : item.due;
        const std::int64_t late = dice.chance(quality) ? -dice.between(0, 6) : dice.between(1, 12);
        values.set(item.slot, Rational(due + late));
    }
    return entryOfNumbers(leaf, values);
}

Entry inventManual(const Node& leaf, const ManualRule& rule, int quality, Dice& dice) {
    Entry entry;
    entry.answers.resize(leaf.fields.size());
    const std::int64_t steps = (rule.max - rule.min).units() / rule.step.units();
    const std::int64_t taken
        = dice.chance(quality) ? dice.between(steps / 2, steps) : dice.between(0, steps / 2);
    entry.points = rule.min + Points::ofUnits(taken * rule.step.units());
    return entry;
}

// One field changed for the better: the next better option, one more tick, one fault less, a little more
// done.
bool improve(const Node& leaf, SlotNumbers& values, Dice& dice) {
    std::vector<const Field*> fields;
    for (const Field& each : leaf.fields)
        if (!isOfWhich(leaf, each))
            fields.push_back(&each);
    if (fields.empty())
        return false;
    const Field& field
        = *fields[static_cast<std::size_t>(dice.between(0, static_cast<std::int64_t>(fields.size()) - 1))];
    const Rational* now = field.slot >= 0 ? values.valueOf(field.slot) : nullptr;
    if (now == nullptr)
        return false;
    const Expression* measure = measureOf(*leaf.rule);
    if (std::holds_alternative<ChecklistRule>(*leaf.rule) && now->isZero()) {
        values.set(field.slot, Rational(1));
    } else if (measure != nullptr && solvable(leaf, *measure) == &field) {
        values.set(
            field.slot, Rational(whole(*now) + std::max<std::int64_t>(1, whole(*now) / dice.between(8, 20))));
    } else if (measure == nullptr && !now->isZero() && !std::holds_alternative<ChecklistRule>(*leaf.rule)) {
        values.set(field.slot, Rational(whole(*now) - 1));
    } else {
        return false;
    }
    settleOfWhich(leaf, values);
    return true;
}

void putInto(SlotNumbers& values, const Node& leaf, const Entry& entry) {
    for (std::size_t i = 0; i < leaf.fields.size(); ++i)
        if (leaf.fields[i].slot >= 0)
            values.set(leaf.fields[i].slot, entry.answers[i] ? entry.answers[i]->number : std::nullopt);
}

} // namespace

Answer answerOfNumber(const Field& field, const Rational& number) {
    if (field.type == FieldType::Choice)
        return {field.options[static_cast<std::size_t>(whole(number))].id, number};
    if (field.type == FieldType::Date)
        return {QDate::fromJulianDay(whole(number)).toString(Qt::ISODate), number};
    return {number.toShortDecimal(mostInputDecimals), number};
}

Entry inventLeaf(const Node& leaf, int quality, SlotNumbers& values, Dice& dice, const InventedYear& year) {
    if (const auto* deadline = std::get_if<DeadlineRule>(&*leaf.rule))
        return inventDates(leaf, *deadline, quality, values, dice, year);
    if (const auto* manual = std::get_if<ManualRule>(&*leaf.rule))
        return inventManual(leaf, *manual, quality, dice);
    if (const auto* survey = std::get_if<SurveyRule>(&*leaf.rule))
        return inventCounts(leaf, *survey, quality, values, dice);
    if (const auto* choice = std::get_if<ChoiceRule>(&*leaf.rule)) {
        const auto last = static_cast<std::int64_t>(choice->options.size()) - 1;
        const std::int64_t option
            = dice.chance(quality) ? 0 : dice.between(std::min<std::int64_t>(1, last), last);
        values.set(leaf.field(u"choice")->slot, Rational(option));
        return entryOfNumbers(leaf, values);
    }
    if (std::holds_alternative<ChecklistRule>(*leaf.rule)) {
        for (const Field& field : leaf.fields)
            values.set(field.slot, Rational(dice.chance(quality) ? 1 : 0));
        return entryOfNumbers(leaf, values);
    }
    return inventNumbers(leaf, quality, values, dice, year.references);
}

Entry inventClaim(const Node& leaf, const Entry& appraised, int quality, SlotNumbers& values, Dice& dice,
    const InventedYear& year) {
    Entry claim = appraised;
    claim.note.clear();
    putInto(values, leaf, appraised);
    if (const auto* manual = std::get_if<ManualRule>(&*leaf.rule)) {
        if (claim.points && dice.chance(40) && *claim.points + manual->step <= manual->max)
            claim.points = *claim.points + manual->step;
        return claim;
    }
    const bool better
        = !claim.notApplicable && dice.chance(30) && !leaf.fields.empty() && improve(leaf, values, dice);
    if (better && obeys(leaf, values))
        return entryOfNumbers(leaf, values);
    putInto(values, leaf, appraised);
    if (obeys(leaf, values))
        return claim;
    return inventLeaf(
        leaf, quality, values, dice, year); // the claim on another leaf made this figure impossible
}

} // namespace sodiem
