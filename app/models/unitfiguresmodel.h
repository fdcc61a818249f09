// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/unitfigures.h"
#include "app/widgets/gridmodel.h"

namespace sodiem {

// All figures of one unit as a spreadsheet. A snapshot by value; only values and notes can be written.
class UnitFiguresModel : public GridModel {
    Q_OBJECT

public:
    enum Role {
        LeafRole = Qt::UserRole, // index into Frame::leaves; -1: a shared figure
        MarksRole, // int of SheetMark
    };

    explicit UnitFiguresModel(const Language& language, QObject* parent = nullptr);

    // The lines whose place in `figures` is named in `shown`, in that order.
    void show(UnitFigures figures, std::vector<std::size_t> shown);
    void update(UnitFigures figures); // the same unit, step and lines with what is stored now
    const UnitFigures& figures() const { return m_figures; }
    const UnitFigures::Row& row(int row) const { return m_figures.rows[m_shown[static_cast<std::size_t>(row)]]; }
    int rowOfLeaf(int leaf) const; // its first line; -1: not shown
    QString fieldOf(int row, int column) const; // what a cell that can be written is called in files

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString toolTip(const UnitFigures::Row& row, const GridCell& cell) const;

    const Language& m_language;
    UnitFigures m_figures;
    std::vector<std::size_t> m_shown;
};

} // namespace sodiem
