// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/readfield.h"
#include "core/plan/plan.h"

// The steps of readPlan; not for use outside core/plan.
namespace sodiem::planreading {

Quantity readQuantity(const JsonFields& json, const Target& target, const Plan& plan, const CriteriaSet* set);
CommuneDraw readDraw(const JsonFields& json, const CriteriaSet* set);

// An expression of the object; empty when the key is missing. Names are resolved by `slotsOfName`.
Expression readExpression(const JsonFields& json, const QString& key, const SlotsOfName& slotsOfName,
    ErrorCode unknownName = ErrorCode::CriteriaNameUnknown);

std::optional<UsualRange> readRange(const JsonFields& json, const QString& key);

// What holds between the parts of a target: who reports, what decides, which figures are read.
void validateTarget(const JsonFields& json, const Target& target);

} // namespace sodiem::planreading
