// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/gridcell.h"
#include "core/campaign/campaign.h"

#include <map>

namespace sodiem {

// What goes down the units: a leaf, or a shared figure of the units.
struct ItemSubject {
    int leaf = -1; // index into Frame::leaves
    int fact = -1; // index into CriteriaSet::facts

    bool operator==(const ItemSubject&) const = default;
    bool isAny() const { return leaf >= 0 || fact >= 0; }
};

// What was typed for one unit and is not stored.
struct WaitingCells {
    std::map<QString, QString> texts; // by field, as they stand in the cell
    QString problem; // why

    bool isEmpty() const { return texts.empty() && problem.isEmpty(); }
};

// One item down all units, as it is shown: who, the figures that are entered, the points that come of them,
// the unit's own claim and the note.
struct ItemColumn {
    enum class Kind { Unit, Parent, Input, Points, Self, Note };
    struct Column {
        Kind kind;
        Field field; // of an input; of points and notes one that reads so
        bool open = false; // can be written
    };
    struct Row {
        std::vector<GridCell> cells; // by column
        int marks = 0; // of SheetMark
        QString problem; // why what waits is not stored

        bool operator==(const Row&) const = default;
    };

    std::vector<Column> columns;
    std::vector<Row> rows; // by unit, as Frame::units
};

// `waiting` by unit.
ItemColumn makeItemColumn(const Campaign& campaign, const ItemSubject& subject, Stage stage,
    const std::map<std::size_t, WaitingCells>& waiting, const Language& language);

} // namespace sodiem
