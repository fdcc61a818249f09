// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace sodiem {

// Which entries count. Self: the unit's own claim. Any other stage: of each leaf the latest non-empty entry
// from appraised up to that stage, so that Council is the official result.
using StageView = Stage;

struct CountedEntry {
    const Entry* entry = nullptr; // nullptr: nothing entered
    Stage stage = Stage::Appraised; // where it stands
    bool applies = true; // false: the leaf is not one of the criteria of this kind of unit
    bool toReview = false; // see needsReview() in setversions.h
    const Gate* zeroedBy = nullptr; // the first gate that leaves it no points
    const Gate* undecided = nullptr; // a gate on it of which not all is known
};
CountedEntry countedEntry(const UnitRecord& record, const Node& leaf, std::size_t leafIndex, StageView view);

// Every number of one unit by slot, as a view counts them: what expressions read.
class UnitValues final : public SlotValues {
public:
    UnitValues(const Frame& frame, const UnitRecord& record, StageView view);

    const Rational* valueOf(int slot) const override { return m_values[static_cast<std::size_t>(slot)]; }
    const CountedEntry& counted(std::size_t leaf) const { return m_counted[leaf]; }

    // What the gates say of this unit, as CriteriaSet::gates.
    enum class GateState { Open, Shut, Undecided }; // Shut: its condition holds, so it takes effect
    const std::vector<GateState>& gates() const { return m_gates; }

private:
    void takeCircumstances(const Frame& frame, const UnitRecord& record);
    void decideGates(const Frame& frame);
    void take(const std::vector<Field>& fields, const std::vector<std::optional<Answer>>& answers);

    std::vector<const Rational*> m_values;
    std::vector<CountedEntry> m_counted;
    std::vector<GateState> m_gates;
};

// The checks of a leaf that do not hold; a check that misses a number says nothing yet.
std::vector<const Check*> failedChecks(const Node& leaf, const SlotValues& values);

} // namespace sodiem
