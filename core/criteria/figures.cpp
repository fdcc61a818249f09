// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/figures.h"

#include <set>

namespace sodiem {
namespace {

void add(std::set<int>& slots, const Expression& expression) {
    for (const int slot : expression.slots())
        slots.insert(slot);
}

std::set<int> slotsRead(const Node& leaf) {
    std::set<int> slots;
    if (const auto* bands = std::get_if<BandsRule>(&*leaf.rule))
        add(slots, bands->measure);
    if (const auto* proportional = std::get_if<ProportionalRule>(&*leaf.rule))
        add(slots, proportional->measure);
    if (const auto* deduction = std::get_if<DeductionRule>(&*leaf.rule))
        for (const DeductionRule::Each& each : deduction->each)
            slots.insert(each.slot);
    for (const Check& check : leaf.checks)
        add(slots, check.must);
    return slots;
}

} // namespace

std::vector<ForeignFigure> foreignFigures(const CriteriaSet& set, const Node& leaf) {
    const std::set<int> slots = slotsRead(leaf);
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
