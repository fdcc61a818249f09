// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/samplefigures.h"

#include <algorithm>

namespace sodiem {

bool takesCount(const Node& leaf, const Field& field) {
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Decimal;
    return number && !std::holds_alternative<SurveyRule>(*leaf.rule);
}

Change assignChange(const Node& leaf, const Field& field, std::optional<SampleCount> count) {
    return {Cell::sampleInput(leaf.ref, field.name).path(),
        count ? CellValue(sampleCountId(*count)) : CellValue(), {}};
}

Result<EntryEdit> sampleFigures(const Campaign& campaign, std::size_t unit, std::size_t leafIndex) {
    const Node& leaf = *campaign.frame().leaves[leafIndex];
    const SampleInputs& inputs = campaign.sampleInputs(leafIndex);
    if (inputs.empty())
        return Error{ErrorCode::SampleUnassigned, {leaf.ref}, {}};
    const DrawnCases& sample = campaign.record(unit).sample(leafIndex);
    const auto differing = std::find_if(
        sample.begin(), sample.end(), [](const SampleCase& each) { return !each.others.empty(); });
    if (differing != sample.end())
        return Error{ErrorCode::EntryDifference, {differing->row.number}, {}};
    const SampleCounts counts = countSample(sample);
    EntryEdit edit;
    for (const auto& [input, count] : inputs)
        edit.inputs[input] = QString::number(counts.of(count));
    return edit;
}

std::vector<SampleGap> sampleGaps(const Campaign& campaign, const EntryPlace& place) {
    std::vector<SampleGap> gaps;
    const UnitRecord& record = campaign.record(place.unit);
    const DrawnCases& sample = record.sample(place.leaf);
    if (sample.empty())
        return gaps;
    const SampleCounts counts = countSample(sample);
    const SampleInputs& inputs = campaign.sampleInputs(place.leaf);
    const std::vector<Field>& fields = campaign.frame().leaves[place.leaf]->fields;
    const Entry& entry = record.entry(place.stage, place.leaf);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto input = inputs.find(fields[i].name);
        const std::optional<Answer>& answer = entry.answers[i];
        if (input == inputs.end() || !answer || !answer->number)
            continue;
        const int counted = counts.of(input->second);
        if (*answer->number != Rational(counted))
            gaps.push_back({i, answer->text, counted});
    }
    return gaps;
}

} // namespace sodiem
