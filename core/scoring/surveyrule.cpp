// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/evaluators.h"

#include <algorithm>

namespace sodiem::scoring {
namespace {

// (mean − zeroAt) / (max − zeroAt) in %, not below 0.
std::optional<Rational> satisfactionOf(const Rational& mean, const SurveyRule::Scale& scale) {
    const auto above = mean.minus(scale.zeroAt), range = Rational(scale.max).minus(scale.zeroAt);
    const auto share = above && range ? std::max(*above, Rational()).dividedBy(*range) : std::nullopt;
    return share ? share->times(Rational(100)) : std::nullopt;
}

} // namespace

Evaluator::Opinion Evaluator::opinion(
    const SurveyRule& rule, std::size_t firstGroup, std::size_t groups) const {
    Opinion opinion;
    Rational sum;
    const std::size_t options = rule.options.size();
    for (std::size_t i = firstGroup * options, at = 0; i < (firstGroup + groups) * options; ++i) {
        const SurveyRule::Option& option = rule.options[at];
        const Rational& count = *values.valueOf(leaf.fields[i].slot);
        Rational& answers = option.share ? opinion.counted : opinion.notCounted;
        const bool held = answers.addProduct(count, Rational(1));
        if (!held || (option.share && !sum.addProduct(count, *option.share))) {
            opinion.tooLarge = true;
            return opinion;
        }
        at = at + 1 == options ? 0 : at + 1;
    }
    if (opinion.counted.isZero())
        return opinion;
    opinion.mean = sum.dividedBy(opinion.counted).value_or(Rational());
    opinion.satisfaction = rule.scale ? satisfactionOf(opinion.mean, *rule.scale) : opinion.mean;
    opinion.tooLarge = !opinion.satisfaction;
    return opinion;
}

Outcome Evaluator::pooled(const SurveyRule& rule) const {
    const Opinion all = opinion(rule, 0, rule.groups.size());
    if (all.tooLarge)
        return tooLarge();
    if (!all.satisfaction) {
        explain(ReasonKind::SurveyNoAnswers, {}, {});
        return Outcome::missing();
    }
    if (rule.scale)
        explain(ReasonKind::SurveyMean, {},
            {all.mean, rule.scale->zeroAt, Rational(rule.scale->max), all.counted});
    else
        explain(ReasonKind::SurveyShare, {}, {*all.satisfaction, all.counted, all.notCounted});
    return proportionOf(*all.satisfaction, Rational(100));
}

Outcome Evaluator::weighted(const SurveyRule& rule) const {
    std::optional<Rational> sum = Rational(), weights = Rational();
    for (std::size_t i = 0; i < rule.groups.size() && sum && weights; ++i) {
        const SurveyRule::Group& group = rule.groups[i];
        const Opinion of = opinion(rule, i, 1);
        if (of.tooLarge)
            return tooLarge();
        if (!of.satisfaction && rule.ifGroupEmpty != SurveyRule::IfGroupEmpty::Zero) {
            explain(ReasonKind::SurveyGroupLeftOut, group.id, {});
            if (rule.ifGroupEmpty == SurveyRule::IfGroupEmpty::LeaveOut)
                continue;
            explain(ReasonKind::SurveyNoAnswers, {}, {});
            return Outcome::missing();
        }
        if (of.satisfaction)
            explain(ReasonKind::SurveyGroup, group.id, {*of.satisfaction, group.weight, of.counted});
        else
            explain(ReasonKind::SurveyGroupZero, group.id, {group.weight});
        const auto share = of.satisfaction.value_or(Rational()).times(group.weight);
        sum = share ? sum->plus(*share) : std::nullopt;
        weights = weights->plus(group.weight);
    }
    if (!sum || !weights)
        return tooLarge();
    const auto satisfaction = sum->dividedBy(*weights);
    if (!satisfaction) {
        explain(ReasonKind::SurveyNoAnswers, {}, {});
        return Outcome::missing();
    }
    explain(ReasonKind::SurveyWeighted, {}, {*satisfaction});
    return proportionOf(*satisfaction, Rational(100));
}

Outcome Evaluator::operator()(const SurveyRule& rule) const {
    if (!allThere())
        return Outcome::missing();
    return rule.weighted ? weighted(rule) : pooled(rule);
}

} // namespace sodiem::scoring
