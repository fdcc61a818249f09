// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/figures.h"

#include <algorithm>
#include <set>

namespace sodiem {
namespace {

void add(std::set<int>& slots, const Expression& expression) {
    for (const int slot : expression.slots())
        slots.insert(slot);
}

// What a rule reads beside its measure.
struct SlotsOfRule {
    const Node& leaf;
    std::set<int>& slots;

    void operator()(const DeductionRule& rule) const {
        for (const DeductionRule::Each& each : rule.each)
            slots.insert(each.slot);
    }
    void operator()(const DeadlineRule& rule) const {
        for (const DeadlineRule::Item& item : rule.items)
            for (const int slot : {item.slot, item.noneSlot, item.dueSlot})
                if (slot >= 0)
                    slots.insert(slot);
    }
    void operator()(const ChoiceRule&) const { addNamed(QStringLiteral("choice")); }
    void operator()(const ChecklistRule& rule) const {
        for (const ChoiceRule::Option& item : rule.items)
            addNamed(item.id);
    }
    void operator()(const SurveyRule&) const {
        for (const Field& field : leaf.fields)
            slots.insert(field.slot);
    }
    void operator()(const BandsRule& rule) const { add(slots, rule.measure); }
    void operator()(const ProportionalRule& rule) const { add(slots, rule.measure); }
    void operator()(const AccrualRule& rule) const { add(slots, rule.measure); }
    void operator()(const InterpolateRule& rule) const { add(slots, rule.measure); }
    void operator()(const ImprovementRule& rule) const { add(slots, rule.measure); }
    void operator()(const ManualRule&) const { }

private:
    void addNamed(const QString& name) const {
        if (const Field* field = leaf.field(name))
            slots.insert(field->slot);
    }
};

} // namespace

const Field* fieldNamed(const CriteriaSet& set, const Node& leaf, const QString& name) {
    if (name.startsWith(u"fact."))
        return set.fact(QStringView(name).mid(5));
    if (!name.startsWith(u"node."))
        return leaf.field(name);
    const qsizetype last = name.lastIndexOf(u'.');
    const Node* other = last > 5 ? set.find(name.mid(5, last - 5)) : nullptr;
    return other != nullptr ? other->field(QStringView(name).mid(last + 1)) : nullptr;
}

std::vector<int> slotsRead(const Node& leaf) {
    std::set<int> slots;
    std::visit(SlotsOfRule{leaf, slots}, *leaf.rule);
    for (const Check& check : leaf.checks)
        add(slots, check.must);
    return {slots.begin(), slots.end()};
}

bool tellsMissingDocument(const Node& leaf, const Field& field) {
    const auto* deadline = leaf.rule ? std::get_if<DeadlineRule>(&*leaf.rule) : nullptr;
    return deadline != nullptr
        && std::any_of(deadline->items.begin(), deadline->items.end(),
            [&](const DeadlineRule::Item& item) { return item.noneSlot == field.slot; });
}

std::vector<ForeignFigure> foreignFigures(const CriteriaSet& set, const Node& leaf) {
    const std::vector<int> read = slotsRead(leaf);
    std::set<int> slots(read.begin(), read.end());
    const int index = static_cast<int>(&leaf - set.nodes.data());
    for (const Gate& gate : set.gates)
        if (std::find(gate.zeroed.begin(), gate.zeroed.end(), index) != gate.zeroed.end())
            add(slots, gate.when);
    std::vector<ForeignFigure> figures;
    for (std::size_t i = 0; i < set.facts.size(); ++i)
        if (slots.contains(set.facts[i].slot))
            figures.push_back({&set.facts[i], static_cast<int>(i), nullptr});
    for (const Node& other : set.nodes)
        for (const Field& field : other.fields)
            if (&other != &leaf && field.slot >= 0 && slots.contains(field.slot))
                figures.push_back({&field, -1, &other});
    return figures;
}

} // namespace sodiem
