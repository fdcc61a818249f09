// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/trialinputs.h"

#include "core/base/text.h"
#include "core/campaign/cells.h"

#include <algorithm>

namespace sodiem {

std::vector<TrialInput> trialInputs(const CriteriaSet& set, const Node& leaf) {
    std::vector<TrialInput> inputs;
    for (const ForeignFigure& figure : foreignFigures(set, leaf)) {
        const QString name = figure.leaf == nullptr
            ? QStringLiteral("fact.") + figure.field->name
            : QStringLiteral("node.") + figure.leaf->ref + u'.' + figure.field->name;
        inputs.push_back({TrialInput::Kind::Foreign, name, figure.field, nullptr});
    }
    const std::vector<int> read = slotsRead(leaf);
    for (const ReferenceFigure& figure : set.references)
        if (std::find(read.begin(), read.end(), figure.slot) != read.end())
            inputs.push_back(
                {TrialInput::Kind::Reference, QStringLiteral("reference.") + figure.name, nullptr, nullptr});
    if (const auto* accrual = std::get_if<AccrualRule>(&*leaf.rule); accrual != nullptr && accrual->scale)
        inputs.push_back({TrialInput::Kind::Attribute,
            QStringLiteral("attribute.") + accrual->scale->attribute, nullptr, &*accrual->scale,
            attributeValues(leaf, *accrual->scale)});
    for (const Field& field : leaf.fields)
        inputs.push_back({TrialInput::Kind::Own, field.name, &field, nullptr});
    if (std::holds_alternative<ManualRule>(*leaf.rule))
        inputs.push_back({TrialInput::Kind::Points, fieldPoints.toString(), nullptr, nullptr});
    if (leaf.notApplicable != NotApplicablePolicy::Forbidden)
        inputs.push_back({TrialInput::Kind::NotApplicable, fieldNotApplicable.toString(), nullptr, nullptr});
    return inputs;
}

std::vector<QString> attributeValues(const Node& leaf, const AttributeScale& scale) {
    const QString name = QStringLiteral("attribute.") + scale.attribute;
    std::vector<QString> values;
    for (const auto& [value, factor] : scale.factors) {
        values.push_back(value);
        for (const Example& example : leaf.examples)
            for (const auto& [input, text] : example.inputs)
                if (input == name && folded(text) == value)
                    values.back() = cleaned(text);
    }
    return values;
}

} // namespace sodiem
