// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/view.h"

namespace sodiem {

CountedEntry countedEntry(const UnitRecord& record, const Node& leaf, std::size_t leafIndex, StageView view) {
    if (std::holds_alternative<SurveyRule>(*leaf.rule)) {
        const Entry& survey = record.surveys[leafIndex];
        return {survey.isEmpty() ? nullptr : &survey, Stage::Appraised};
    }
    const auto first = view == Stage::Self ? Stage::Self : Stage::Appraised;
    for (int stage = static_cast<int>(view); stage >= static_cast<int>(first); --stage) {
        const Entry& entry = record.entry(static_cast<Stage>(stage), leafIndex);
        if (!entry.isEmpty())
            return {&entry, static_cast<Stage>(stage)};
    }
    return {nullptr, first};
}

UnitValues::UnitValues(const Frame& frame, const UnitRecord& record, StageView view)
    : m_values(static_cast<std::size_t>(frame.set.slots), nullptr) {
    take(frame.set.facts, record.facts); // a fact that differs reads as not entered
    m_counted.reserve(frame.leaves.size());
    for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
        m_counted.push_back(countedEntry(record, *frame.leaves[i], i, view));
        const Entry* entry = m_counted.back().entry;
        if (entry != nullptr && entry->differing.empty())
            take(frame.leaves[i]->fields, entry->answers);
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
