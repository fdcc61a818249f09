// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/evaluators.h"

#include "core/scoring/leafscore.h"

#include <algorithm>

namespace sodiem::scoring {

const Rational* Evaluator::numberOf(const Field& field) const {
    const Rational* number = values.valueOf(field.slot);
    if (number == nullptr)
        explain(ReasonKind::MissingInput, field.name, {});
    return number;
}

bool Evaluator::allThere() const {
    bool complete = true;
    for (const Field& field : leaf.fields)
        if (field.slot >= 0)
            complete = numberOf(field) != nullptr && complete;
    return complete;
}

Outcome Evaluator::tooLarge() const {
    explain(ReasonKind::NumbersTooLarge, {}, {});
    return Outcome::missing();
}

Outcome Evaluator::operator()(const ChoiceRule& rule) const {
    const Rational* index = leaf.fields.empty() ? nullptr : numberOf(leaf.fields.back()); // behind its inputs
    if (index == nullptr)
        return Outcome::missing();
    const ChoiceRule::Option& option = rule.options[static_cast<std::size_t>(*index->scaled(0))];
    const Rational points = option.points.toRational();
    explain(ReasonKind::OptionTaken, option.id, {points});
    return Outcome::of(points);
}

Outcome Evaluator::operator()(const ChecklistRule& rule) const {
    if (!allThere())
        return Outcome::missing();
    Points sum;
    std::int64_t ticked = 0;
    const std::size_t inputs = leaf.fields.size() - rule.items.size(); // its items stand behind them
    for (std::size_t i = 0; i < rule.items.size(); ++i) {
        if (values.valueOf(leaf.fields[inputs + i].slot)->isZero())
            continue;
        sum += rule.items[i].points;
        ++ticked;
    }
    explain(ReasonKind::ItemsTicked, {},
        {Rational(ticked), Rational(static_cast<std::int64_t>(rule.items.size())), sum.toRational()});
    return Outcome::of(sum.toRational());
}

Outcome Evaluator::undefined(const Expression& measure, IfUndefined ifUndefined) const {
    const Rational maximum = leaf.maximum.toRational();
    switch (ifUndefined) {
    case IfUndefined::Missing:
        explain(ReasonKind::MissingUndefined, withNumbers(measure, values), {});
        return Outcome::missing();
    case IfUndefined::NotApplicable:
        explain(ReasonKind::UndefinedNotApplicable, withNumbers(measure, values), {});
        return Outcome::notApplicable();
    case IfUndefined::Zero:
        explain(ReasonKind::UndefinedZero, {}, {});
        return Outcome::of(Rational());
    case IfUndefined::FullMarks:
        break;
    }
    explain(ReasonKind::UndefinedFullMarks, {}, {maximum});
    return Outcome::of(maximum);
}

Evaluator::Measure Evaluator::measured(const Expression& measure, IfUndefined ifUndefined) const {
    const Evaluation evaluation = evaluate(measure, values);
    switch (evaluation.state) {
    case Evaluation::State::Missing:
        if (explain)
            for (const int slot : measure.slots())
                if (values.valueOf(slot) == nullptr)
                    explain(ReasonKind::MissingInput, slotName(set, leaf, slot), {});
        return {std::nullopt, Outcome::missing()};
    case Evaluation::State::TooLarge:
        return {std::nullopt, tooLarge()};
    case Evaluation::State::Undefined:
        return {std::nullopt, undefined(measure, ifUndefined)};
    case Evaluation::State::Value:
        break;
    }
    if (explain)
        explain(ReasonKind::Measured, withNumbers(measure, values), {evaluation.value});
    return {evaluation.value, {}};
}

// min(measure, full) / full × maximum, nothing below zero.
Outcome Evaluator::proportionOf(const Rational& measure, const Rational& full) const {
    const Rational capped = std::clamp(measure, Rational(), full);
    const auto share = capped.dividedBy(full);
    const auto points = share ? share->times(leaf.maximum.toRational()) : std::nullopt;
    if (!points)
        return tooLarge();
    if (full < measure)
        explain(ReasonKind::CappedAtFull, {}, {full});
    return Outcome::of(*points);
}

Outcome Evaluator::inBands(const Rational& measure, const Bands& bands) const {
    const bool from = bands.direction == Bands::Direction::From;
    const auto band = std::find_if(bands.bands.begin(), bands.bands.end(), [&](const Bands::Band& candidate) {
        return from ? measure >= candidate.limit : measure <= candidate.limit;
    });
    if (band == bands.bands.end()) {
        const Points last = bands.bands.empty() ? Points() : bands.bands.back().points;
        if (last < Points())
            explain(ReasonKind::OutsideBands, {}, {last.toRational()});
        else
            explain(ReasonKind::BelowAllBands, {}, {});
        return Outcome::of(std::min(last, Points()).toRational());
    }
    if (band->proportionTo) {
        const Outcome outcome = proportionOf(measure, *band->proportionTo);
        if (outcome.state == Outcome::State::Points)
            explain(ReasonKind::InBandProportion, {}, {band->limit, *band->proportionTo, outcome.points});
        return outcome;
    }
    explain(
        from ? ReasonKind::InBandFrom : ReasonKind::InBandUpTo, {}, {band->limit, band->points.toRational()});
    return Outcome::of(band->points.toRational());
}

Outcome Evaluator::operator()(const BandsRule& rule) const {
    const Measure measure = measured(rule.measure, rule.ifUndefined);
    return measure.value ? inBands(*measure.value, rule.bands) : measure.instead;
}

const ReferenceFigure* Evaluator::missingReference(const Expression& measure) const {
    for (const Expression::Step& step : measure.steps)
        if (step.operation == Expression::Operation::Slot && values.valueOf(step.slot) == nullptr)
            for (const ReferenceFigure& figure : set.references)
                if (figure.slot == step.slot)
                    return &figure;
    return nullptr;
}

Outcome Evaluator::operator()(const ImprovementRule& rule) const {
    const ReferenceFigure* missing = missingReference(rule.measure);
    if (missing == nullptr) {
        const Measure measure = measured(rule.measure, rule.ifUndefined);
        return measure.value ? inBands(*measure.value, rule.bands) : measure.instead;
    }
    explain(ReasonKind::NoReference, missing->name, {});
    switch (rule.ifNoReference) {
    case IfUndefined::Missing:
        return Outcome::missing();
    case IfUndefined::NotApplicable:
        explain(ReasonKind::ReferenceNotApplicable, {}, {});
        return Outcome::notApplicable();
    case IfUndefined::Zero:
        explain(ReasonKind::ReferenceZero, {}, {});
        return Outcome::of(Rational());
    case IfUndefined::FullMarks:
        break;
    }
    explain(ReasonKind::ReferenceFullMarks, {}, {leaf.maximum.toRational()});
    return Outcome::of(leaf.maximum.toRational());
}

Outcome Evaluator::operator()(const ProportionalRule& rule) const {
    const Measure measure = measured(rule.measure, rule.ifUndefined);
    if (!measure.value)
        return measure.instead;
    if (rule.floor && *measure.value < *rule.floor) {
        explain(ReasonKind::BelowFloor, {}, {*rule.floor});
        return Outcome::of(Rational());
    }
    explain(ReasonKind::Proportion, {}, {*measure.value, rule.full, leaf.maximum.toRational()});
    return proportionOf(*measure.value, rule.full);
}

void Evaluator::deducted(const DeductionRule::Each& each, const Rational& count) const {
    if (explain)
        explain(ReasonKind::Deducted, slotName(set, leaf, each.slot), {count, each.points.toRational()});
}

Outcome Evaluator::operator()(const DeductionRule& rule) const {
    if (!allThere())
        return Outcome::missing();
    explain(ReasonKind::DeductedFrom, {}, {rule.from.toRational()});
    Rational points = rule.from.toRational();
    for (const DeductionRule::Each& each : rule.each) {
        const Rational& count = *values.valueOf(each.slot);
        if (!points.addProduct(count, each.points.toRational().negated()))
            return tooLarge();
        if (!count.isZero())
            deducted(each, count);
    }
    const Rational floor = rule.floor.toRational();
    if (points < floor)
        explain(ReasonKind::DeductionFloor, {}, {floor});
    return Outcome::of(std::clamp(points, floor, rule.from.toRational())); // a negative count adds nothing
}

// A person's points are the score; see scoreLeaf. Without them the leaf is missing.
Outcome Evaluator::operator()(const ManualRule&) const {
    explain(ReasonKind::MissingInput, QStringLiteral("points"), {});
    return Outcome::missing();
}

} // namespace sodiem::scoring
