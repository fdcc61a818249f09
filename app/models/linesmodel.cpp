// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/linesmodel.h"

#include "app/widgets/icons.h"

namespace sodiem {

void LinesModel::show(const QStringList& heads, std::vector<Line> lines) {
    const auto count = static_cast<int>(lines.size());
    show(heads, count, [lines = std::move(lines)](int row) { return lines[static_cast<std::size_t>(row)]; });
}

void LinesModel::show(const QStringList& heads, int count, Word word) {
    beginResetModel();
    m_heads = heads;
    m_count = count;
    m_word = std::move(word);
    m_worded = -1;
    endResetModel();
}

const LinesModel::Line& LinesModel::line(int row) const {
    if (m_worded != row) {
        m_line = m_word(row);
        m_worded = row;
    }
    return m_line;
}

std::vector<LinesModel::Line> LinesModel::lines() const {
    std::vector<Line> all;
    for (int row = 0; row < m_count; ++row)
        all.push_back(m_word(row));
    return all;
}

int LinesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }

int LinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant LinesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = this->line(index.row());
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
