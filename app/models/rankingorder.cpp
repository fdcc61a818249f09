// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rankingorder.h"

#include "app/models/rankingmodel.h"

namespace sodiem {

RankingOrder::RankingOrder(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam)) {
    m_collator.setNumericMode(true);
    setSortRole(RankingModel::SortRole);
}

bool RankingOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto place = [](const QModelIndex& index) {
        const bool isUnit = index.data(RankingModel::UnitRole).toInt() >= 0;
        return std::pair(index.data(RankingModel::GroupRole).toInt(), isUnit);
    };
    // Groups keep their order, heading first, whichever way their units go.
    const bool upwards = sortOrder() == Qt::AscendingOrder;
    if (place(left).first != place(right).first || !place(left).second || !place(right).second)
        return upwards ? place(left) < place(right) : place(left) > place(right);
    const QVariant a = left.data(RankingModel::SortRole), b = right.data(RankingModel::SortRole);
    if (a.userType() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toLongLong() < b.toLongLong();
}

} // namespace sodiem
