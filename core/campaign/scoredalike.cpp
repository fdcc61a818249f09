// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/scoredalike.h"

#include <algorithm>
#include <map>

namespace sodiem {
namespace {

// Options by what they are worth: their words may be put better from year to year.
bool sameOptions(const std::vector<ChoiceRule::Option>& one, const std::vector<ChoiceRule::Option>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [](const auto& a, const auto& b) { return a.id == b.id && a.points == b.points; });
}

// What each figure takes away, by its name: slots are numbered by each set for itself.
std::map<QString, Points> deductions(const Node& leaf, const DeductionRule& rule) {
    std::map<QString, Points> points;
    for (const DeductionRule::Each& each : rule.each)
        for (const Field& field : leaf.fields)
            if (field.slot == each.slot)
                points[field.name] = each.points;
    return points;
}

struct Alike {
    const Node& one;
    const Node& other;

    template <class Rule> const Rule& otherRule() const { return std::get<Rule>(*other.rule); }

    bool operator()(const ChoiceRule& rule) const {
        return sameOptions(rule.options, otherRule<ChoiceRule>().options);
    }
    bool operator()(const ChecklistRule& rule) const {
        return sameOptions(rule.items, otherRule<ChecklistRule>().items);
    }
    template <class Measured>
    requires requires(Measured rule) { rule.measure; }
    bool operator()(Measured rule) const {
        Measured second = otherRule<Measured>();
        if constexpr (std::is_same_v<Measured, AccrualRule>) {
            forgetSlot(rule.scale);
            forgetSlot(second.scale);
        }
        return sameMeasure(rule.measure, second.measure) && rule == second;
    }
    // How many days late depends on the sets' holidays too: see sameHolidays in those who compare sets.
    bool operator()(DeadlineRule rule) const {
        DeadlineRule second = otherRule<DeadlineRule>();
        if (rule.items.size() != second.items.size())
            return false;
        for (std::size_t i = 0; i < rule.items.size(); ++i)
            if (!sameDocument(rule.items[i], second.items[i]))
                return false;
        rule.items.clear();
        second.items.clear();
        return rule == second;
    }
    bool operator()(const DeductionRule& rule) const {
        const auto& second = otherRule<DeductionRule>();
        return rule.from == second.from && rule.floor == second.floor
            && deductions(one, rule) == deductions(other, second);
    }
    bool operator()(const SurveyRule& rule) const { return rule == otherRule<SurveyRule>(); }
    bool operator()(const ManualRule& rule) const { return rule == otherRule<ManualRule>(); }

    static void forgetSlot(std::optional<AttributeScale>& scale) {
        if (scale)
            scale->slot = -1;
    }
    static bool sameDocument(const DeadlineRule::Item& first, const DeadlineRule::Item& second) {
        return first.input == second.input && first.due == second.due && first.dueName == second.dueName
            && first.allowedDays == second.allowedDays && (first.noneSlot < 0) == (second.noneSlot < 0);
    }

    // And both emptied, so that the rest of the rules can be compared as it is.
    static bool sameMeasure(Expression& first, Expression& second) {
        const bool same = first.source == second.source;
        first = second = {};
        return same;
    }
};

} // namespace

bool scoredAlike(const Node& one, const Node& other) {
    return one.maximum == other.maximum && one.rule->index() == other.rule->index()
        && std::visit(Alike{one, other}, *one.rule);
}

} // namespace sodiem
