// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace sodiem {
namespace {

constexpr std::array<QStringView, std::variant_size_v<Rule>> kindIds
    = {u"choice", u"checklist", u"bands", u"proportional", u"deduction", u"survey", u"manual", u"accrual",
        u"interpolate", u"deadline", u"improvement"};

Reach reachOfOptions(const std::vector<ChoiceRule::Option>& options) {
    if (options.empty())
        return {};
    const auto [least, most] = std::minmax_element(
        options.begin(), options.end(), [](const auto& a, const auto& b) { return a.points < b.points; });
    return {least->points, most->points};
}

Reach reachOfBands(const Bands& bands, Points maximum) {
    Reach reach; // outside all bands: 0
    for (const Bands::Band& band : bands.bands) {
        reach.least = std::min(reach.least, band.points);
        reach.most = std::max(reach.most, band.proportionTo ? maximum : band.points);
    }
    return reach;
}

struct ReachOfRule {
    Points maximum;

    Reach operator()(const ChoiceRule& rule) const { return reachOfOptions(rule.options); }
    Reach operator()(const ChecklistRule& rule) const {
        Reach reach;
        for (const ChoiceRule::Option& item : rule.items)
            (item.points < Points() ? reach.least : reach.most) += item.points;
        return reach;
    }
    Reach operator()(const BandsRule& rule) const { return reachOfBands(rule.bands, maximum); }
    Reach operator()(const ImprovementRule& rule) const { return reachOfBands(rule.bands, maximum); }
    Reach operator()(const ProportionalRule&) const { return {Points(), maximum}; }
    Reach operator()(const DeductionRule& rule) const { return {rule.floor, rule.from}; }
    Reach operator()(const ManualRule& rule) const { return {rule.min, rule.max}; }
    Reach operator()(const AccrualRule& rule) const { return {Points(), rule.cap}; }
    Reach operator()(const InterpolateRule& rule) const {
        if (rule.knots.empty())
            return {};
        const Points first = rule.knots.front().points, last = rule.knots.back().points;
        return {std::min(first, last), std::max(first, last)};
    }
    Reach operator()(const DeadlineRule& rule) const {
        Points least = std::min(Points(), rule.none);
        for (const DeadlineRule::Late& late : rule.late)
            least = std::min(least, late.points);
        Reach reach{least, std::max(rule.onTime, rule.none)};
        if (rule.combine == DeadlineRule::Combine::Sum)
            for (std::size_t i = 1; i < rule.items.size(); ++i) {
                reach.least += least;
                reach.most += std::max(rule.onTime, rule.none);
            }
        return reach;
    }
    Reach operator()(const SurveyRule& rule) const {
        const bool full = rule.scale
            || std::any_of(rule.options.begin(), rule.options.end(),
                [](const SurveyRule::Option& option) { return option.share == Rational(100); });
        return {Points(), full ? maximum : Points()};
    }
};

struct MeasureOfRule {
    template <class Kind> const Expression* operator()(const Kind& rule) const {
        if constexpr (requires { rule.measure; })
            return &rule.measure;
        else
            return nullptr;
    }
};

struct WordsOfRule {
    template <class Kind> std::vector<LocalText> operator()(const Kind& rule) const {
        std::vector<LocalText> words;
        if constexpr (requires { rule.options; })
            for (const auto& option : rule.options)
                words.push_back(option.label);
        if constexpr (requires { rule.items.front().label; })
            for (const auto& item : rule.items)
                words.push_back(item.label);
        if constexpr (requires { rule.groups; })
            for (const auto& group : rule.groups)
                words.push_back(group.label);
        return words;
    }
};

} // namespace

std::vector<LocalText> ruleWords(const Rule& rule) { return std::visit(WordsOfRule(), rule); }

const Rational& AttributeScale::factorOf(const QString& value) const {
    static const Rational one(1);
    const QString wanted = folded(value);
    const auto found = std::find_if(
        factors.begin(), factors.end(), [&](const auto& factor) { return factor.first == wanted; });
    return found == factors.end() ? one : found->second;
}

QString ruleKindId(const Rule& rule) { return kindIds[rule.index()].toString(); }

const Expression* measureOf(const Rule& rule) { return std::visit(MeasureOfRule(), rule); }

const Bands* bandsOf(const Rule& rule) {
    if (const auto* bands = std::get_if<BandsRule>(&rule))
        return &bands->bands;
    const auto* improvement = std::get_if<ImprovementRule>(&rule);
    return improvement != nullptr ? &improvement->bands : nullptr;
}

Reach reachOf(const Rule& rule, Points maximum) { return std::visit(ReachOfRule{maximum}, rule); }

} // namespace sodiem
