// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/jsonfields.h"
#include "core/plan/plan.h"

namespace sodiem {

struct PlanReading {
    std::optional<Plan> plan; // there only when there is no fault
    Faults faults; // in the order of the file, at most mostFaults of the criteria reader
};

// Reads and validates a plan (format "sodiem-plan/1"): every fault at once, each with its target and line.
// Unknown keys are kept, as the digest is that of the whole document. What it draws from communes is resolved
// in `set`; without one those expressions are read for their grammar only, and such a plan computes nothing.
PlanReading readPlan(const QByteArray& utf8, const CriteriaSet* set);
// The same of a document that another format was turned into; lines are those of its values.
PlanReading readPlan(const Json& document, const CriteriaSet* set);

} // namespace sodiem
