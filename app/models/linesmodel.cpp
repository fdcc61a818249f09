// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/linesmodel.h"

#include "app/widgets/icons.h"

namespace sodiem {

void LinesModel::show(const QStringList& heads, std::vector<Line> lines) {
    beginResetModel();
    m_heads = heads;
    m_lines = std::move(lines);
    endResetModel();
}

void LinesModel::setLine(int row, const Line& line) {
    m_lines[static_cast<std::size_t>(row)] = line;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int LinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant LinesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return line.cells.value(index.column());
    if (role == Qt::ToolTipRole) {
        const QString tip = line.tips.value(index.column());
        return tip.isEmpty() ? line.cells.value(index.column()) : tip;
    }
    if (role == Qt::DecorationRole && line.marked && index.column() == 0)
        return icon(Icon::Problem);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (m_numeric.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_heads.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (m_numeric.contains(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace sodiem
