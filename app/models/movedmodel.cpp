// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/movedmodel.h"

#include "app/models/setcomparemodel.h"
#include "core/units/labels.h"

#include <QFont>

namespace sodiem {
namespace {

const Node& nodeOf(const NodePair& pair, const Frame& before, const Frame& after) {
    return pair.after >= 0 ? after.set.nodes[static_cast<std::size_t>(pair.after)]
                           : before.set.nodes[static_cast<std::size_t>(pair.before)];
}

} // namespace

MovedModel::MovedModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language) { }

void MovedModel::show(
    ReissueReport report, std::shared_ptr<const Frame> before, std::shared_ptr<const Frame> after) {
    beginResetModel();
    m_report = std::move(report);
    m_before = std::move(before);
    m_after = std::move(after);
    m_rows.clear();
    std::size_t item = 0;
    for (std::size_t unit = 0; unit < m_report.units.size(); ++unit) {
        const std::size_t first = item;
        for (; item < m_report.items.size() && m_report.items[item].unit == m_report.units[unit].unit; ++item)
            m_rows.push_back({unit, static_cast<int>(item)});
        if (item > first || m_report.units[unit].before != m_report.units[unit].after)
            m_rows.push_back({unit, -1});
    }
    endResetModel();
}

int MovedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovedModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString MovedModel::itemText(const MovedItem& item, int column) const {
    const auto points = [&](const std::optional<Points>& value, const Frame& frame) {
        return value ? m_language.points(*value, frame.set.decimals) : QStringLiteral("–");
    };
    switch (column) {
    case Item:
        return item.node.ref + u' ' + m_language.of(nodeOf(item.node, *m_before, *m_after).title);
    case Change:
        return fateText(item.node.fate, m_language);
    case Before:
        return points(item.before, *m_before);
    case After:
        return points(item.after, *m_after);
    default:
        return item.toReview ? tr("to be appraised anew") : QString();
    }
}

QString MovedModel::indexText(const MovedUnit& unit, int column) const {
    const auto index = [&](const std::optional<Rational>& value, const Frame& frame) {
        return value ? m_language.number(value->toDecimal(frame.set.decimals)) : QStringLiteral("–");
    };
    if (column == Before)
        return index(unit.before, *m_before);
    if (column == After)
        return index(unit.after, *m_after);
    return column == Item ? tr("Index (%)") : QString();
}

QString MovedModel::text(const Row& row, int column) const {
    const MovedUnit& unit = m_report.units[row.unit];
    if (column == Unit)
        return labelAtLineStart(*m_after->units[unit.unit]);
    return row.item < 0 ? indexText(unit, column)
                        : itemText(m_report.items[static_cast<std::size_t>(row.item)], column);
}

QVariant MovedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool number = index.column() == Before || index.column() == After;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return row.item < 0 ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant MovedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (section == Before || section == After ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Item:
        return tr("Item");
    case Change:
        return tr("What became of it");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return tr("Appraisal");
    }
}

// Numbers as files write them; what is not there stays empty.
Table MovedModel::table() const {
    Table table;
    for (int column = 0; column < ColumnCount; ++column)
        table.columns.push_back(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const Row& row : m_rows) {
        std::vector<QString> cells;
        for (int column = 0; column < ColumnCount; ++column) {
            QString cell = text(row, column);
            if (column == Before || column == After)
                cell = cell == QStringLiteral("–") ? QString() : cell.replace(u',', u'.');
            cells.push_back(cell);
        }
        table.add(std::move(cells));
    }
    return table;
}

} // namespace sodiem
