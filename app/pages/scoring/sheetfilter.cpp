// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/sheetfilter.h"

#include "app/models/worksheetmodel.h"
#include "core/base/text.h"

#include <algorithm>

namespace sodiem {

SheetFilter::SheetFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
}

void SheetFilter::show(const Wanted& wanted) {
    m_wanted = wanted;
    m_words = folded(wanted.words).split(u' ', Qt::SkipEmptyParts);
    m_held.clear();
    hold();
    invalidateFilter();
}

void SheetFilter::hold() {
    if (m_wanted.mark != 0)
        m_held.merge(marked({}));
}

std::set<int> SheetFilter::marked(const QModelIndex& parent) const {
    std::set<int> leaves;
    for (int row = 0; row < sourceModel()->rowCount(parent); ++row) {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if ((index.data(WorksheetModel::MarksRole).toInt() & m_wanted.mark) != 0)
            leaves.insert(index.data(WorksheetModel::LeafRole).toInt());
        leaves.merge(marked(index));
    }
    return leaves;
}

bool SheetFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const int leaf = index.data(WorksheetModel::LeafRole).toInt();
    if (leaf < 0)
        return false; // shown for the sake of a leaf below, or not at all
    if (!index.data(WorksheetModel::AppliesRole).toBool())
        return false;
    const bool marked = (index.data(WorksheetModel::MarksRole).toInt() & m_wanted.mark) != 0;
    if (m_wanted.mark != 0 && !marked && !m_held.contains(leaf))
        return false;
    if (!m_wanted.owner.isEmpty() && index.data(WorksheetModel::OwnerRole).toString() != m_wanted.owner)
        return false;
    QModelIndex root = index;
    while (root.parent().isValid())
        root = root.parent();
    if (m_wanted.area >= 0 && root.data(WorksheetModel::NodeRole).toInt() != m_wanted.area)
        return false;
    const QString text = index.data(WorksheetModel::SearchRole).toString();
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

} // namespace sodiem
