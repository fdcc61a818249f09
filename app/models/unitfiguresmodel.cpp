// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/unitfiguresmodel.h"

#include "app/models/sheetmarks.h"
#include "core/campaign/cells.h"

#include <algorithm>
#include <utility>

namespace sodiem {
namespace {

Field fieldOfType(FieldType type) {
    Field field;
    field.type = type;
    return field;
}

// How a column reads; of a value as its own field does.
const Field& fieldOfColumn(const UnitFigures::Row& row, int column) {
    static const Field text = fieldOfType(FieldType::Text), number = fieldOfType(FieldType::Decimal);
    if (column == UnitFigures::Value || column == UnitFigures::Claimed)
        return row.field;
    return column == UnitFigures::Points ? number : text;
}

} // namespace

UnitFiguresModel::UnitFiguresModel(const Language& language, QObject* parent)
    : GridModel(parent)
    , m_language(language) { }

void UnitFiguresModel::show(UnitFigures figures, std::vector<std::size_t> shown) {
    beginResetModel();
    m_figures = std::move(figures);
    m_shown = std::move(shown);
    endResetModel();
}

void UnitFiguresModel::update(UnitFigures figures) {
    const UnitFigures before = std::exchange(m_figures, std::move(figures));
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        if (before.rows[m_shown[i]] != m_figures.rows[m_shown[i]])
            Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
}

int UnitFiguresModel::rowOfLeaf(int leaf) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
        [&](std::size_t row) { return m_figures.rows[row].subject.leaf == leaf; });
    return leaf < 0 || found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QString UnitFiguresModel::fieldOf(int row, int column) const {
    return column == UnitFigures::Note ? fieldNote.toString() : this->row(row).field.name;
}

int UnitFiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int UnitFiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(UnitFigures::ColumnCount);
}

Qt::ItemFlags UnitFiguresModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = GridModel::flags(index) | Qt::ItemNeverHasChildren;
    const UnitFigures::Row& line = row(index.row());
    const bool open = (index.column() == UnitFigures::Value && line.open)
        || (index.column() == UnitFigures::Note && line.noteOpen);
    return open ? flags | Qt::ItemIsEditable : flags;
}

QString UnitFiguresModel::toolTip(const UnitFigures::Row& row, const GridCell& cell) const {
    const bool name = &cell == &row.cells[UnitFigures::Figure];
    QStringList lines{cell.waits ? row.problem : name ? cell.plain : cell.shown, sheetMarksText(row.marks),
        &cell == &row.cells[UnitFigures::Value] ? answersText(row.field, m_language) : QString()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant UnitFiguresModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const UnitFigures::Row& line = row(index.row());
    const GridCell& cell = line.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case LeafRole:
        return line.subject.leaf;
    case MarksRole:
        return line.marks;
    case Qt::DecorationRole:
        return index.column() == UnitFigures::Points ? markIcon(line.marks & (Differs | Begun))
            : index.column() == UnitFigures::Note ? markIcon(line.marks & LacksReason)
                 : QVariant();
    case Qt::ToolTipRole:
        return toolTip(line, cell);
    default:
        return gridCellData(cell, fieldOfColumn(line, index.column()), line.problem, role, m_language);
    }
}

QVariant UnitFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::TextWordWrap
            | (section == UnitFigures::Points ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Figure"), tr("Measure"), tr("Self"), tr("Entered"), tr("Points"),
        tr("Reason, note")};
    return titles[section];
}

} // namespace sodiem
