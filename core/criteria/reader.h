// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"
#include "core/criteria/jsonfields.h"

namespace sodiem {

struct CriteriaReading {
    std::optional<CriteriaSet> set; // there only when there is no fault
    Faults faults; // in the order of the file, at most mostFaults
};

constexpr std::size_t mostFaults = 200;

// Reads and validates a criteria set (format "sodiem-criteria/1", the whole grammar). Rule kinds and options
// that this version cannot score yet are faults that name them. The worked examples are run by
// scoring's readProvenSet, which is what everything that takes a set into use calls.
CriteriaReading readCriteria(const QByteArray& utf8);

} // namespace sodiem
