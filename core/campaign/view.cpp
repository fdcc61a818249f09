// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/view.h"

#include "core/campaign/setversions.h"

namespace sodiem {

CountedEntry countedEntry(const UnitRecord& record, const Node& leaf, std::size_t leafIndex, StageView view) {
    if (std::holds_alternative<SurveyRule>(*leaf.rule)) {
        const Entry& survey = record.surveys[leafIndex];
        return {survey.isEmpty() ? nullptr : &survey, Stage::Appraised};
    }
    const auto first = view == Stage::Self ? Stage::Self : Stage::Appraised;
    for (int stage = static_cast<int>(view); stage >= static_cast<int>(first); --stage) {
        if (!record.stages[static_cast<std::size_t>(stage)].isTouched())
            continue;
        const Entry& entry = record.entry(static_cast<Stage>(stage), leafIndex);
        if (!entry.isEmpty())
            return {&entry, static_cast<Stage>(stage)};
    }
    return {nullptr, first};
}

UnitValues::UnitValues(const Frame& frame, const UnitRecord& record, StageView view)
    : m_values(static_cast<std::size_t>(frame.set.slots), nullptr) {
    take(frame.set.facts, record.facts); // a fact that differs reads as not entered
    takeCircumstances(frame, record);
    m_counted.reserve(frame.leaves.size());
    for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
        m_counted.push_back(countedEntry(record, *frame.leaves[i], i, view));
        m_counted.back().applies = frame.applies(i, record.unit);
        m_counted.back().toReview = needsReview(frame, m_counted.back(), i);
        const Entry* entry = m_counted.back().entry;
        if (entry != nullptr && entry->differing.empty() && m_counted.back().applies)
            take(frame.leaves[i]->fields, entry->answers);
    }
    decideGates(frame);
}

// What is the unit's own whatever is entered: its attributes and last year's results.
void UnitValues::takeCircumstances(const Frame& frame, const UnitRecord& record) {
    const std::size_t scales = frame.set.scales.size();
    for (std::size_t i = 0; i < scales; ++i)
        m_values[static_cast<std::size_t>(frame.set.scales[i].slot)]
            = frame.factors[record.unit * scales + i];
    for (const ReferenceFigure& figure : frame.set.references) {
        const auto value = record.references.find(figure.name);
        if (value != record.references.end())
            m_values[static_cast<std::size_t>(figure.slot)] = &value->second;
    }
}

void UnitValues::decideGates(const Frame& frame) {
    for (const Gate& gate : frame.set.gates) {
        const Evaluation holds = evaluate(gate.when, *this);
        const bool decided = holds.state == Evaluation::State::Value;
        const GateState state = !decided ? GateState::Undecided
            : holds.value.isZero()       ? GateState::Open
                                         : GateState::Shut;
        m_gates.push_back(state);
        if (state == GateState::Open)
            continue;
        for (const int node : gate.zeroed) {
            const QString& ref = frame.set.nodes[static_cast<std::size_t>(node)].ref;
            CountedEntry& counted = m_counted[static_cast<std::size_t>(frame.leafIndex.at(ref))];
            const Gate*& place = state == GateState::Shut ? counted.zeroedBy : counted.undecided;
            place = place != nullptr ? place : &gate;
        }
    }
}

void UnitValues::take(const std::vector<Field>& fields, const std::vector<std::optional<Answer>>& answers) {
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].slot >= 0 && answers[i] && answers[i]->number)
            m_values[static_cast<std::size_t>(fields[i].slot)] = &*answers[i]->number;
}

std::vector<const Check*> failedChecks(const Node& leaf, const SlotValues& values) {
    std::vector<const Check*> failed;
    for (const Check& check : leaf.checks) {
        const Evaluation evaluation = evaluate(check.must, values);
        const bool decided = evaluation.state == Evaluation::State::Value;
        if ((decided && evaluation.value.isZero()) || evaluation.state == Evaluation::State::TooLarge)
            failed.push_back(&check);
    }
    return failed;
}

} // namespace sodiem
