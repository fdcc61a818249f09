// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/itemcolumnmodel.h"

#include "app/i18n/reasontext.h"
#include "app/models/sheetmarks.h"

#include <algorithm>
#include <numeric>

namespace sodiem {
namespace {

using Kind = ItemColumn::Kind;

} // namespace

ItemColumnModel::ItemColumnModel(const Language& language, QObject* parent)
    : GridModel(parent)
    , m_language(language) { }

void ItemColumnModel::show(const Campaign& campaign, const ItemSubject& subject, Stage stage,
    const std::map<std::size_t, WaitingCells>& waiting) {
    beginResetModel();
    m_subject = subject;
    m_stage = stage;
    m_column = subject.isAny() ? makeItemColumn(campaign, subject, stage, waiting, m_language) : ItemColumn();
    m_units.resize(m_column.rows.size());
    std::iota(m_units.begin(), m_units.end(), std::size_t(0));
    endResetModel();
}

void ItemColumnModel::update(const Campaign& campaign, const std::map<std::size_t, WaitingCells>& waiting) {
    if (!m_subject.isAny())
        return;
    const ItemColumn before
        = std::exchange(m_column, makeItemColumn(campaign, m_subject, m_stage, waiting, m_language));
    for (std::size_t row = 0; row < m_units.size(); ++row)
        if (before.rows[m_units[row]] != m_column.rows[m_units[row]])
            Q_EMIT dataChanged(
                index(static_cast<int>(row), 0), index(static_cast<int>(row), columnCount() - 1));
}

void ItemColumnModel::setUnits(std::vector<std::size_t> units) {
    beginResetModel();
    m_units = std::move(units);
    endResetModel();
}

int ItemColumnModel::columnOf(Kind kind) const {
    const auto& columns = m_column.columns;
    const auto found = std::find_if(
        columns.begin(), columns.end(), [kind](const auto& column) { return column.kind == kind; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

int ItemColumnModel::rowOfUnit(int unit) const {
    const auto found = std::find(m_units.begin(), m_units.end(), static_cast<std::size_t>(unit));
    return unit < 0 || found == m_units.end() ? -1 : static_cast<int>(found - m_units.begin());
}

int ItemColumnModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

int ItemColumnModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_column.columns.size());
}

Qt::ItemFlags ItemColumnModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = GridModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool open = m_column.columns[static_cast<std::size_t>(index.column())].open;
    return open ? flags | Qt::ItemIsEditable : flags;
}

QString ItemColumnModel::toolTip(
    const ItemColumn::Row& row, const GridCell& cell, const Field& field) const {
    QStringList lines;
    if (cell.waits)
        lines << row.problem;
    else if (!cell.shown.isEmpty())
        lines << cell.shown;
    lines << sheetMarksText(row.marks) << answersText(field, m_language);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant ItemColumnModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const std::size_t unit = m_units[static_cast<std::size_t>(index.row())];
    const ItemColumn::Row& row = m_column.rows[unit];
    const ItemColumn::Column& column = m_column.columns[static_cast<std::size_t>(index.column())];
    const GridCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case UnitRole:
        return static_cast<int>(unit);
    case MarksRole:
        return row.marks;
    case Qt::DecorationRole:
        return column.kind == ItemColumn::Kind::Points ? markIcon(row.marks & (Differs | Begun))
            : column.kind == ItemColumn::Kind::Note ? markIcon(row.marks & LacksReason)
                 : QVariant();
    case Qt::ToolTipRole:
        return toolTip(row, cell, column.field);
    default:
        return gridCellData(cell, column.field, row.problem, role, m_language);
    }
}

QVariant ItemColumnModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const ItemColumn::Column& column = m_column.columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::AlignVCenter | Qt::TextWordWrap | (isNumber(column.field) ? Qt::AlignRight : Qt::AlignLeft));
    const QString unit = m_language.of(column.field.unit);
    const QString label = m_language.of(column.field.label);
    if (role == Qt::ToolTipRole && column.kind == Kind::Input)
        return unit.isEmpty() ? label : label + QStringLiteral(" (") + unit + u')';
    if (role != Qt::DisplayRole)
        return {};
    switch (column.kind) {
    case Kind::Unit:
        return tr("Unit");
    case Kind::Parent:
        return tr("District");
    case Kind::Input:
        return label.isEmpty() && column.field.type == FieldType::Choice ? tr("Level reached") : label;
    case Kind::Points:
        return m_stage == Stage::Self ? tr("Points") : stageText(m_stage, m_language);
    case Kind::Self:
        return tr("Self");
    case Kind::Note:
        break;
    }
    return tr("Reason, note");
}

} // namespace sodiem
