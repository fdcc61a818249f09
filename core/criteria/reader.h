// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"
#include "core/criteria/jsonfields.h"

namespace sodiem {

struct CriteriaReading {
    std::optional<CriteriaSet> set; // there only when there is no fault
    std::optional<CriteriaSet> draft; // what could be read of a set at fault: its sound leaves can be tried
    Faults remarks; // what is allowed but may not be meant: a band that says nothing of small values
    Faults faults; // in the order of the file, at most mostFaults
};

constexpr std::size_t mostFaults = 200;

void settleFaults(Faults& faults); // sorts and bounds them

// Reads and validates a criteria set (format "sodiem-criteria/1", the whole grammar), every fault at once.
// The worked examples are run by scoring's readProvenSet, which is what everything that takes a set into use
// calls.
CriteriaReading readCriteria(const QByteArray& utf8);

} // namespace sodiem
