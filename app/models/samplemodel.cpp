// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/samplemodel.h"

#include "app/i18n/shownnumber.h"
#include "app/models/samplewords.h"

#include <algorithm>

namespace sodiem {
namespace {

SampleField fieldAt(int column) { return static_cast<SampleField>(column); }

} // namespace

void SampleModel::show(const DrawnCases& cases, const std::map<QString, WaitingCase>& waiting) {
    std::map<QString, Row> rows; // in order of their ids, as the cases are
    for (const SampleCase& drawn : cases)
        rows[drawn.id].drawn = drawn;
    for (const auto& [id, waits] : waiting) {
        rows[id].drawn.id = id;
        rows[id].waiting = waits;
    }
    std::vector<Row> next;
    for (auto& [id, row] : rows)
        next.push_back(std::move(row));
    const int lines = static_cast<int>(next.size()) + emptyLines;
    if (lines > m_lines) {
        beginInsertRows({}, m_lines, lines - 1);
        m_lines = lines;
        endInsertRows();
    }
    take(std::move(next));
    if (lines < m_lines) { // those at the end are empty by now
        beginRemoveRows({}, lines, m_lines - 1);
        m_lines = lines;
        endRemoveRows();
    }
}

// Lines are told one by one, so that where the person stands, and an open editor, are left alone.
void SampleModel::take(std::vector<Row> rows) {
    const std::vector<Row> before = std::exchange(m_rows, std::move(rows));
    const std::size_t most = std::max(before.size(), m_rows.size());
    for (std::size_t row = 0; row < most; ++row)
        if (row >= before.size() || row >= m_rows.size() || before[row] != m_rows[row])
            Q_EMIT dataChanged(
                index(static_cast<int>(row), 0), index(static_cast<int>(row), columnCount() - 1));
}

QString SampleModel::idAt(int row) const {
    return row >= 0 && row < filledRows() ? m_rows[static_cast<std::size_t>(row)].drawn.id : QString();
}

int SampleModel::rowOf(const QString& id) const {
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.drawn.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SampleModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_lines; }

int SampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : outcomeColumn + 1;
}

Qt::ItemFlags SampleModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = GridModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == outcomeColumn ? flags : flags | Qt::ItemIsEditable;
}

QString SampleModel::textAt(const Row& row, int column) const {
    if (column == outcomeColumn)
        return sampleOutcomeText(row.drawn);
    const auto typed = row.waiting.typed.find(fieldAt(column));
    if (typed != row.waiting.typed.end())
        return typed->second;
    const QString& text = fieldOf(row.drawn.row, fieldAt(column));
    return isDateField(fieldAt(column)) ? shownDate(text) : text;
}

QString SampleModel::problemAt(const Row& row, int column) const {
    if (column < outcomeColumn && row.waiting.typed.contains(fieldAt(column)))
        return row.waiting.problem;
    if (row.drawn.others.empty() || column != 0)
        return {};
    QStringList others;
    for (const SampleRow& other : row.drawn.others)
        others << sampleRowText(other);
    return tr("Another computer noted this case differently: %1. Type into the line what holds.")
        .arg(others.join(QStringLiteral("; ")));
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= filledRows())
        return role == HintRole ? QVariant(false) : QVariant();
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case CopyRole:
        return textAt(row, index.column());
    case ProblemRole:
        return problemAt(row, index.column());
    case Qt::ToolTipRole: {
        const QString problem = problemAt(row, index.column());
        return problem.isEmpty() ? textAt(row, index.column()) : problem;
    }
    case HintRole:
        return false;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
    if (role != Qt::DisplayRole)
        return {};
    return section == outcomeColumn ? tr("Result") : sampleFieldText(fieldAt(section));
}

} // namespace sodiem
