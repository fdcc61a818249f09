// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"

#include <algorithm>
#include <set>

namespace sodiem::reading {
namespace {

void fault(Faults& faults, const Node& node, ErrorCode code, QStringList args) {
    faults.push_back({code, std::move(args), {{}, node.line, node.ref}});
}

QString shown(Points points) { return points.toText(0); }

Points bestOf(const std::vector<ChoiceRule::Option>& options) {
    Points best;
    for (const ChoiceRule::Option& option : options)
        best = std::max(best, option.points);
    return best;
}

// The most a rule can give.
struct Reach {
    Points maximum;

    Points operator()(const ChoiceRule& rule) const { return bestOf(rule.options); }
    Points operator()(const ChecklistRule& rule) const {
        Points sum;
        for (const ChoiceRule::Option& item : rule.items)
            sum += item.points;
        return sum;
    }
    Points operator()(const BandsRule& rule) const {
        Points best;
        for (const BandsRule::Band& band : rule.bands)
            best = std::max(best, band.proportionTo ? maximum : band.points);
        return best;
    }
    Points operator()(const ProportionalRule&) const { return maximum; }
    Points operator()(const DeductionRule& rule) const { return rule.from; }
    Points operator()(const ManualRule& rule) const { return rule.max; }
    Points operator()(const SurveyRule& rule) const {
        const bool full = std::any_of(rule.options.begin(), rule.options.end(),
            [](const SurveyRule::Option& option) { return option.share == Rational(100); });
        return full ? maximum : Points();
    }
};

void addRuleSlots(const Rule& rule, const Node& node, std::set<int>& used) {
    const auto addAll = [&](const Expression& expression) {
        for (const int slot : expression.slots())
            used.insert(slot);
    };
    if (const auto* bands = std::get_if<BandsRule>(&rule))
        addAll(bands->measure);
    else if (const auto* proportional = std::get_if<ProportionalRule>(&rule))
        addAll(proportional->measure);
    else if (const auto* deduction = std::get_if<DeductionRule>(&rule))
        for (const DeductionRule::Each& each : deduction->each)
            used.insert(each.slot);
    else if (const auto* checklist = std::get_if<ChecklistRule>(&rule))
        for (const ChoiceRule::Option& item : checklist->items)
            used.insert(node.field(item.id)->slot);
    else if (std::holds_alternative<SurveyRule>(rule))
        for (const Field& field : node.fields)
            used.insert(field.slot);
    for (const Check& check : node.checks)
        addAll(check.must);
}

void validateUse(const CriteriaSet& set, Faults& faults) {
    std::set<int> used;
    for (const Node& node : set.nodes)
        if (node.rule)
            addRuleSlots(*node.rule, node, used);
    for (const Node& node : set.nodes)
        for (const Field& field : node.fields)
            if (field.slot >= 0 && field.name != u"choice" && !used.contains(field.slot))
                fault(faults, node, ErrorCode::CriteriaInputUnused, {field.name});
}

void validateLeaf(const CriteriaSet& set, const Node& node, Faults& faults) {
    const Points reach = std::visit(Reach{node.maximum}, *node.rule);
    if (reach != node.maximum)
        fault(faults, node, ErrorCode::CriteriaRuleReach, {shown(reach), shown(node.maximum)});
    const auto rounded = Points::rounded(node.maximum.toRational(), set.decimals);
    if (!rounded || *rounded != node.maximum)
        fault(faults, node, ErrorCode::CriteriaDecimals,
            {QStringLiteral("maximum"), shown(node.maximum), QString::number(set.decimals)});
}

void validateSums(const CriteriaSet& set, Faults& faults) {
    std::vector<Points> ofPart(set.parts.size());
    for (const Node& node : set.nodes) {
        if (node.isLeaf()) {
            if (node.kind == NodeKind::Scored)
                ofPart[static_cast<std::size_t>(node.part)] += node.maximum;
            continue;
        }
        Points sum;
        for (const int child : node.children)
            sum += set.nodes[static_cast<std::size_t>(child)].maximum;
        if (sum != node.maximum)
            fault(faults, node, ErrorCode::CriteriaSum, {shown(sum), shown(node.maximum)});
    }
    for (std::size_t i = 0; i < set.parts.size(); ++i)
        if (ofPart[i] != set.parts[i].maximum)
            faults.push_back({ErrorCode::CriteriaPartSum,
                {set.parts[i].id, shown(ofPart[i]), shown(set.parts[i].maximum)}, {}});
}

} // namespace

void validate(const CriteriaSet& set, Faults& faults) {
    for (const Node& node : set.nodes)
        if (node.isLeaf())
            validateLeaf(set, node, faults);
    validateSums(set, faults);
    validateUse(set, faults);
}

} // namespace sodiem::reading
