// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/report/rankingreport.h"

#include <QAbstractTableModel>

namespace sodiem {

// The units of a report that are not ranked, with what each still lacks.
class UnfinishedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Unit, Parent, Missing, Refs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const Frame& frame, const RankingReport& report, const std::vector<UnitScore>& scores,
        const Language& language);
    int unitOf(int row) const { return m_rows[static_cast<std::size_t>(row)].unit; }
    int rowOfUnit(int unit) const; // -1: not among them
    int firstLeafOf(int row) const { return m_rows[static_cast<std::size_t>(row)].firstLeaf; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int unit = -1;
        int firstLeaf = -1; // without points
        int missing = 0;
        QString name;
        QString parent;
        QString refs;
    };
    static Row rowOf(const Frame& frame, std::size_t unit, const UnitScore& score, const Language& language);

    std::vector<Row> m_rows;
};

} // namespace sodiem
