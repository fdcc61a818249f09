// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <algorithm>

namespace sodiem {

bool Quantity::hasWhole() const {
    return !outOf.isEmpty() || !communes.outOf.isEmpty() || communes.kind == CommuneDraw::Kind::Whole;
}

const Milestone& Quantity::milestoneOf(int year) const {
    const auto found = std::find_if(
        milestones.begin(), milestones.end(), [&](const Milestone& each) { return each.year >= year; });
    return found == milestones.end() ? milestones.back() : *found;
}

const Field* Target::figure(QStringView name) const {
    const auto found
        = std::find_if(figures.begin(), figures.end(), [&](const Field& each) { return each.name == name; });
    return found == figures.end() ? nullptr : &*found;
}

const Target* Plan::find(QStringView wanted) const {
    const auto found
        = std::find_if(targets.begin(), targets.end(), [&](const Target& each) { return each.id == wanted; });
    return found == targets.end() ? nullptr : &*found;
}

int Plan::lastYear() const {
    int last = year;
    for (const Target& target : targets)
        for (const Quantity& quantity : target.quantities)
            last = std::max(last, quantity.milestones.back().year);
    return last;
}

} // namespace sodiem
