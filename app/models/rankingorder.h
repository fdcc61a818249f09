// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace sodiem {

// Sorts the units of each group below the group's heading; numbers as numbers, names as Vietnamese reads.
class RankingOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RankingOrder(QObject* parent);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator m_collator;
};

} // namespace sodiem
