// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/reader.h"
#include "core/scoring/leafscore.h"

namespace sodiem {

// A leaf tried with figures of one's own, outside any book.
struct ExampleResult {
    std::optional<Error> fault; // an input that the leaf does not have, or that its field does not take
    LeafScore score;
    const Check* failed = nullptr; // a check that does not hold, an error before a warning
};

// Inputs by name as worked examples write them: the leaf's own, "choice", "na", "points", "fact.NAME",
// "node.REF.NAME", "reference.NAME", "attribute.NAME". `values` has the set's slots and comes back empty.
ExampleResult tryLeaf(const CriteriaSet& set, const Node& leaf,
    const std::vector<std::pair<QString, QString>>& inputs, SlotNumbers& values, Reasons* reasons = nullptr);

// The worked examples of a set that do not come out as they say; empty: all do.
Faults failedExamples(const CriteriaSet& set);

// Reads a set and runs its examples, also those of the sound leaves of a set at fault. Everything that takes
// a set into use calls this: a set that breaks its own examples is refused.
CriteriaReading readProvenSet(const QByteArray& utf8);

} // namespace sodiem
