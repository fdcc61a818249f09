// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/selfassessment.h"

#include "core/campaign/cells.h"

#include <algorithm>

namespace sodiem::selfassessment {
namespace {

const Node& leafOf(const Frame& frame, const Asked& asked) {
    return *frame.leaves[static_cast<std::size_t>(asked.leaf)];
}

QString textOf(const std::optional<Answer>& answer) { return answer ? answer->text : QString(); }

} // namespace

bool isAsked(const Node& leaf) {
    return leaf.scoredBy == ScoredBy::Unit && !std::holds_alternative<SurveyRule>(*leaf.rule);
}

std::vector<Asked> askedOfLeaf(const Frame& frame, std::size_t leaf) {
    const Node& node = *frame.leaves[leaf];
    const int index = static_cast<int>(leaf);
    std::vector<Asked> asked;
    if (!isAsked(node))
        return asked;
    for (std::size_t i = 0; i < node.fields.size(); ++i)
        asked.push_back({Asked::What::Field, index, i});
    if (std::holds_alternative<ManualRule>(*node.rule))
        asked.push_back({Asked::What::Points, index, 0});
    if (node.notApplicable != NotApplicablePolicy::Forbidden)
        asked.push_back({Asked::What::NotApplicable, index, 0});
    if (!asked.empty())
        asked.push_back({Asked::What::Note, index, 0});
    return asked;
}

std::vector<Asked> askedFacts(const Frame& frame) {
    std::vector<Asked> asked;
    for (std::size_t i = 0; i < frame.set.facts.size(); ++i)
        asked.push_back({Asked::What::Field, -1, i});
    return asked;
}

QString keyOf(const Frame& frame, const Asked& asked) {
    const QString ref = asked.leaf < 0 ? QString() : leafOf(frame, asked).ref;
    return ref + u'/' + fieldOf(frame, asked).name;
}

Field fieldOf(const Frame& frame, const Asked& asked) {
    if (asked.what == Asked::What::Field)
        return asked.leaf < 0 ? frame.set.facts[asked.field] : leafOf(frame, asked).fields[asked.field];
    Field field;
    if (asked.what == Asked::What::Note) {
        field.name = fieldNote.toString();
        field.type = FieldType::Text;
    } else if (asked.what == Asked::What::NotApplicable) {
        field.name = fieldNotApplicable.toString();
        field.type = FieldType::Flag;
    } else if (const auto* manual = std::get_if<ManualRule>(&*leafOf(frame, asked).rule)) {
        field.name = fieldPoints.toString();
        field.type = FieldType::Decimal;
        field.min = manual->min.toRational();
        field.max = manual->max.toRational();
    }
    return field;
}

QString valueInBook(const Campaign& campaign, std::size_t unit, const Asked& asked) {
    const UnitRecord& record = campaign.record(unit);
    if (asked.leaf < 0)
        return textOf(record.facts[asked.field]);
    const Entry& entry = record.entry(Stage::Self, static_cast<std::size_t>(asked.leaf));
    switch (asked.what) {
    case Asked::What::Field:
        return textOf(entry.answers[asked.field]);
    case Asked::What::NotApplicable:
        return entry.notApplicable ? QStringLiteral("1") : QString();
    case Asked::What::Points:
        return entry.points ? entry.points->toText(campaign.set().decimals) : QString();
    case Asked::What::Note:
        break;
    }
    return entry.note;
}

std::vector<QString> choiceTexts(const Field& field) {
    std::vector<QString> texts;
    for (const ChoiceRule::Option& option : field.options) {
        const bool alone = std::count_if(field.options.begin(), field.options.end(), [&](const auto& other) {
            return other.label.vi == option.label.vi;
        }) == 1;
        const bool named = alone && !option.label.vi.isEmpty();
        texts.push_back(
            named ? option.label.vi : QStringLiteral("%1 (%2)").arg(option.label.vi, option.id).trimmed());
    }
    return texts;
}

} // namespace sodiem::selfassessment
