// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/readerparts.h"

#include <algorithm>
#include <set>

namespace sodiem::planreading {
namespace {

// A catalogue of the city has one list of procedures: added up over units it would be counted once for each.
void checkCatalogue(const JsonFields& json, const Target& target) {
    for (const Quantity& quantity : target.quantities)
        if (!quantity.reporters.empty() || quantity.communes.kind != CommuneDraw::Kind::None)
            json.fault(ErrorCode::PlanCatalogueSummed, {quantity.id});
}

// What is drawn from communes must not be entered for them again.
void checkCountedOnce(const JsonFields& json, const Quantity& quantity) {
    if (quantity.communes.kind == CommuneDraw::Kind::None)
        return;
    for (const UnitKind kind : quantity.reporters)
        if (isCommuneLevel(kind))
            json.fault(ErrorCode::PlanCountedTwice, {quantity.id, unitKindId(kind)});
}

void checkFiguresRead(const JsonFields& json, const Target& target) {
    std::set<int> read;
    for (const Quantity& quantity : target.quantities)
        for (const Expression* each : {&quantity.of, &quantity.outOf, &quantity.baseOf, &quantity.baseOutOf})
            for (const int slot : each->slots())
                read.insert(slot);
    for (const Field& figure : target.figures)
        if (!read.contains(figure.slot))
            json.fault(ErrorCode::CriteriaInputUnused, {figure.name});
}

} // namespace

void validateTarget(const JsonFields& json, const Target& target) {
    if (target.oneCatalogue)
        checkCatalogue(json, target);
    for (const Quantity& quantity : target.quantities)
        checkCountedOnce(json, quantity);
    checkFiguresRead(json, target);
    const bool decided = std::any_of(target.quantities.begin(), target.quantities.end(),
        [](const Quantity& quantity) { return quantity.decides; });
    if (!target.quantities.empty() && !decided)
        json.fault(ErrorCode::PlanNothingDecides, {});
}

} // namespace sodiem::planreading
