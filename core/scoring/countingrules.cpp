// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/evaluators.h"

#include <algorithm>

namespace sodiem::scoring {

Outcome Evaluator::operator()(const AccrualRule& rule) const {
    const Measure measure = measured(rule.measure, rule.ifUndefined);
    if (!measure.value)
        return measure.instead;
    if (measure.value->sign() <= 0) {
        explain(ReasonKind::AccrualNothing, {}, {});
        return Outcome::of(Rational());
    }
    const Rational* scaled = rule.scale ? values.valueOf(rule.scale->slot) : nullptr;
    const Rational factor = scaled != nullptr ? *scaled : Rational(1);
    if (factor != Rational(1))
        explain(ReasonKind::ThresholdsScaled, rule.scale->attribute, {factor});
    const auto threshold = rule.base ? rule.base->upTo.times(factor) : Rational();
    const auto beyond = threshold ? measure.value->minus(*threshold) : std::nullopt;
    const auto each = rule.each.times(factor);
    auto steps = beyond && each ? std::max(*beyond, Rational()).dividedBy(*each) : std::nullopt;
    if (steps && !rule.inProportion) {
        const auto whole = steps->whole();
        steps = whole ? std::optional<Rational>(*whole) : std::nullopt;
    }
    const auto gained = steps ? steps->times(rule.points.toRational()) : std::nullopt;
    const Rational start = rule.base ? rule.base->points.toRational() : Rational();
    const auto points = gained ? gained->plus(start) : std::nullopt;
    if (!points)
        return tooLarge();
    if (rule.base)
        explain(ReasonKind::AccrualBase, {}, {*threshold, start});
    if (!rule.base || beyond->sign() > 0)
        explain(ReasonKind::AccrualSteps, {}, {*steps, rule.points.toRational()});
    const Rational cap = rule.cap.toRational();
    if (*points > cap)
        explain(ReasonKind::Capped, {}, {cap});
    return Outcome::of(std::min(*points, cap));
}

Outcome Evaluator::operator()(const InterpolateRule& rule) const {
    const Measure measure = measured(rule.measure, rule.ifUndefined);
    if (!measure.value)
        return measure.instead;
    const auto above = std::find_if(rule.knots.begin(), rule.knots.end(),
        [&](const InterpolateRule::Knot& knot) { return *measure.value < knot.at; });
    if (above == rule.knots.begin() || above == rule.knots.end()) {
        const InterpolateRule::Knot& end = above == rule.knots.end() ? rule.knots.back() : rule.knots.front();
        explain(ReasonKind::BeyondCurve, {}, {end.at, end.points.toRational()});
        return Outcome::of(end.points.toRational());
    }
    const InterpolateRule::Knot& low = *(above - 1);
    const Rational first = low.points.toRational(), last = above->points.toRational();
    explain(ReasonKind::Interpolated, {}, {low.at, first, above->at, last});
    // first + (measure − low) / (above − low) × (last − first)
    const auto way = measure.value->minus(low.at), whole = above->at.minus(low.at);
    const auto share = way && whole ? way->dividedBy(*whole) : std::nullopt;
    const auto rise = last.minus(first);
    const auto gained = share && rise ? share->times(*rise) : std::nullopt;
    const auto points = gained ? gained->plus(first) : std::nullopt;
    return points ? Outcome::of(*points) : tooLarge();
}

} // namespace sodiem::scoring
