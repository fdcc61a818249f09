// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/gridcell.h"
#include "app/models/itemcolumn.h"
#include "core/report/worksheet.h"

#include <array>

namespace sodiem {

// All that is entered for one unit at one step, a line for each figure: the shared figures first, then the items
// in the order of the set with their inputs, each named by its reference and its own label, or the title of the
// item where it is the only one. The first line of an item bears its points and its note.
struct UnitFigures {
    enum Column { Figure, Measure, Claimed, Value, Points, Note, ColumnCount };
    struct Row {
        ItemSubject subject;
        Field field; // "points" where a person gives them; with the name "" where there is no figure to enter
        bool first = false; // of its item
        bool open = false; // Value can be written
        bool noteOpen = false;
        std::array<GridCell, ColumnCount> cells;
        int marks = 0; // of SheetMark, of the whole item
        QString problem; // why what waits is not stored

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> rows;
};

// `waiting` by item; of the shared figures by fact.
struct WaitingFigures {
    std::map<int, WaitingCells> leaves;
    std::map<int, WaitingCells> facts;
};

UnitFigures makeUnitFigures(const Campaign& campaign, std::size_t unit, Stage stage,
    const WaitingFigures& waiting, const Language& language);

} // namespace sodiem
