// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/report/rankingreport.h"

#include <QAbstractTableModel>
#include <QVariant>

namespace sodiem {

// The ranked units of a report in the order of the annex, a heading before each group. Texts are made when
// the report is set, so that nothing of the campaign is kept.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column {
        Place,
        Unit,
        Parent,
        Self,
        Points,
        Survey,
        Bonus,
        Penalty,
        Total,
        Maximum,
        Index,
        Rank,
        Class
    };
    enum Role {
        SortRole = Qt::UserRole, // numbers as numbers
        UnitRole, // index into Frame::units; -1: a heading
        GroupRole, // place of the group in the report
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const Campaign& campaign, const RankingReport& report, const Language& language);
    const std::vector<Column>& columns() const { return m_columns; }
    int rowOfUnit(int unit) const; // -1: not ranked

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Cell {
        QString text;
        QVariant sortKey;
    };
    struct Row {
        int unit = -1;
        int group = 0;
        int rankClass = -1;
        std::vector<Cell> cells; // by column; of a heading only the first
    };
    void chooseColumns(const Campaign& campaign, const RankingReport& report);
    QString headingText(const Frame& frame, const RankingReport& report, const RankingSection& section,
        const Language& language) const;
    Cell cell(const Frame& frame, const RankingRow& row, Column column, const Language& language) const;
    QVariant headerText(Column column) const;
    QVariant fontOf(const Row& row, Column column) const;
    static bool isNumber(Column column);

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    Stage m_stage = Stage::Council;
    int m_classes = 0;
};

// The name of a group as a heading: "Quận Ba Đình", "Phường", "Tất cả đơn vị".
QString groupName(const Frame& frame, GroupBy by, const QString& group, const QString& all);

} // namespace sodiem
