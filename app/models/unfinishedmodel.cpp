// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/unfinishedmodel.h"

#include "app/i18n/reasontext.h"
#include "core/units/labels.h"

#include <algorithm>

namespace sodiem {

UnfinishedModel::Row UnfinishedModel::rowOf(
    const Frame& frame, std::size_t unit, const UnitScore& score, const Language& language) {
    const class Unit* parent = frame.catalogue.parentOf(*frame.units[unit]);
    Row row{static_cast<int>(unit), -1, score.missing, labelAtLineStart(*frame.units[unit]),
        parent != nullptr ? labelAtLineStart(*parent) : QString(), {}};
    QStringList refs;
    for (std::size_t leaf = 0; leaf < score.leaves.size(); ++leaf) {
        const Node& node = *frame.leaves[leaf];
        const bool leftOut = node.part >= 0 && score.parts[static_cast<std::size_t>(node.part)].leftOut;
        if (score.leaves[leaf].state != LeafState::Missing || leftOut)
            continue;
        refs << node.ref;
        if (row.firstLeaf < 0)
            row.firstLeaf = static_cast<int>(leaf);
    }
    row.refs = refs.join(QStringLiteral(", "));
    if (refs.isEmpty() && score.undecidedGate >= 0)
        row.refs = gateMissingText(
            frame.set.gates[static_cast<std::size_t>(score.undecidedGate)], frame.set, language);
    return row;
}

void UnfinishedModel::setReport(const Frame& frame, const RankingReport& report,
    const std::vector<UnitScore>& scores, const Language& language) {
    beginResetModel();
    m_rows.clear();
    for (const RankingSection& section : report.sections)
        for (const RankingRow& row : section.rows)
            if (!row.rank)
                m_rows.push_back(rowOf(frame, row.unit, scores[row.unit], language));
    endResetModel();
}

int UnfinishedModel::rowOfUnit(int unit) const {
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [unit](const Row& row) { return row.unit == unit; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int UnfinishedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnfinishedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnfinishedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == Missing ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::ToolTipRole)
        return index.column() == Refs ? row.refs : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Unit:
        return row.name;
    case Parent:
        return row.parent;
    case Missing:
        return row.missing;
    default:
        return row.refs.isEmpty() ? tr("nothing applies: no maximum") : row.refs;
    }
}

QVariant UnfinishedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Missing ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Parent:
        return tr("Belongs to");
    case Missing:
        return tr("Lacking");
    default:
        return tr("Sub-criteria without points");
    }
}

} // namespace sodiem
