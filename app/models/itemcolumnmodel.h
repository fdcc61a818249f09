// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/widgets/gridmodel.h"
#include "app/models/itemcolumn.h"

namespace sodiem {

// One item down all units, as a spreadsheet. A snapshot by value; columns that are computed are locked.
class ItemColumnModel : public GridModel {
    Q_OBJECT

public:
    enum Role {
        UnitRole = Qt::UserRole, // index into Frame::units
        MarksRole, // int of SheetMark
    };

    explicit ItemColumnModel(const Language& language, QObject* parent = nullptr);

    // `waiting` by unit.
    void show(const Campaign& campaign, const ItemSubject& subject, Stage stage,
        const std::map<std::size_t, WaitingCells>& waiting);
    // The same item and step with what is stored now.
    void update(const Campaign& campaign, const std::map<std::size_t, WaitingCells>& waiting);
    void setUnits(std::vector<std::size_t> units); // those shown, in this order
    const std::vector<std::size_t>& units() const { return m_units; }
    const std::vector<ItemColumn::Column>& columns() const { return m_column.columns; }
    int columnOf(ItemColumn::Kind kind) const; // -1: there is none
    int marksOf(std::size_t unit) const { return m_column.rows[unit].marks; }
    int rowOfUnit(int unit) const; // -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString toolTip(const ItemColumn::Row& row, const GridCell& cell, const Field& field) const;

    const Language& m_language;
    ItemSubject m_subject;
    Stage m_stage = Stage::Appraised;
    ItemColumn m_column;
    std::vector<std::size_t> m_units;
};

} // namespace sodiem
