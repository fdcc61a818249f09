// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/reader.h"

namespace sodiem {

// The worked examples of a set that do not come out as they say; empty: all do.
Faults failedExamples(const CriteriaSet& set);

// Reads a set and runs its examples. Everything that takes a set into use calls this: a set that breaks its
// own examples is refused.
CriteriaReading readProvenSet(const QByteArray& utf8);

} // namespace sodiem
