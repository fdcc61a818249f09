// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/examplemodel.h"

#include "app/i18n/figurename.h"
#include "app/i18n/shownnumber.h"
#include "app/widgets/icons.h"
#include "core/scoring/provenset.h"
#include "core/scoring/trialinputs.h"

#include <algorithm>

namespace sodiem {
namespace {

bool givesItsPoints(const CriteriaSet& set, const Node& leaf, const Example& example, SlotNumbers& values) {
    const ExampleResult result = tryLeaf(set, leaf, example.inputs, values);
    if (result.fault || result.score.state == LeafState::Missing)
        return false;
    return example.points ? result.score.state != LeafState::Dropped && result.score.points == *example.points
                          : result.score.state == LeafState::Dropped;
}

QString valueText(const QString& name, const QString& value, const std::vector<TrialInput>& inputs,
    const Language& language) {
    const auto input = std::find_if(
        inputs.begin(), inputs.end(), [&](const TrialInput& each) { return each.name == name; });
    if (input == inputs.end() || input->field == nullptr)
        return language.grouped(value);
    const Result<Answer> answer = readAnswer(*input->field, value);
    return answer ? shownAnswer(*input->field, *answer, language) : value;
}

} // namespace

QString exampleInputsText(
    const Example& example, const Node& leaf, const CriteriaSet& set, const Language& language) {
    const std::vector<TrialInput> inputs = trialInputs(set, leaf);
    QStringList texts;
    for (const auto& [name, value] : example.inputs) {
        if (name == u"na") {
            texts << language.say("Trial", "no case arose");
            continue;
        }
        const QString label = name.startsWith(u"attribute.")
            ? language.say("Trial", "the unit's “%1”").arg(name.mid(10))
            : figureName(name, leaf, set, language);
        texts << QStringLiteral("%1: %2").arg(label, valueText(name, value, inputs, language));
    }
    return texts.isEmpty() ? language.say("Trial", "nothing entered") : texts.join(u'\n');
}

ExampleModel::ExampleModel(
    std::shared_ptr<const CriteriaSet> set, int leaf, const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_set(std::move(set))
    , m_leaf(static_cast<std::size_t>(leaf))
    , m_language(language) {
    SlotNumbers values(m_set->slots);
    for (const Example& example : this->leaf().examples)
        m_holds.push_back(givesItsPoints(*m_set, this->leaf(), example, values));
}

int ExampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(leaf().examples.size());
}

int ExampleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ExampleModel::text(const Example& example, int column) const {
    switch (column) {
    case Inputs:
        return exampleInputsText(example, leaf(), *m_set, m_language);
    case Gives:
        return example.points ? m_language.points(*example.points, m_set->decimals) : tr("taken out");
    default:
        return m_language.of(example.because);
    }
}

QVariant ExampleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool mark = index.column() == Gives;
    switch (role) {
    case Qt::DisplayRole:
        return text(leaf().examples[static_cast<std::size_t>(index.row())], index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return !mark ? QVariant() : holds(index.row()) ? tr("The rule gives these points") : tr("The rule gives other points");
    case Qt::DecorationRole:
        return mark ? QVariant(icon(holds(index.row()) ? Icon::Accept : Icon::Problem)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTop | Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ExampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return section == Inputs ? tr("Figures") : section == Gives ? tr("Points") : tr("Because");
}

} // namespace sodiem
