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
    invalidateFilter();
}

bool SheetFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(WorksheetModel::LeafRole).toInt() < 0)
        return false; // shown for the sake of a leaf below, or not at all
    if (m_wanted.mark != 0 && (index.data(WorksheetModel::MarksRole).toInt() & m_wanted.mark) == 0)
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
