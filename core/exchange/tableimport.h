// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/importmapping.h"
#include "core/history/author.h"

namespace sodiem {

// Figures of many units out of another office's table. Nothing is stored here.

struct ImportWish {
    TableMapping mapping; // usable
    Stage stage = Stage::Appraised;
    bool overwrite = false; // also what stands in place of something entered at this stage
    QString reason; // the note of points, and of "no case arose", that bring none of their own
};

// A cell whose value differs from what the book has.
struct ImportedValue {
    std::size_t unit = 0; // index into Frame::units
    ColumnUse use;
    CellPlace place;
    std::optional<QString> before; // as files write it; none: nothing was entered at the stage
    QString after;
    bool wasNoCase = false; // "no case arose" stood there
    bool isNoCase = false; // the cell says so; `after` is empty
    bool replaces = false; // something of its item, or the figure, would no longer be what was entered

    bool operator==(const ImportedValue&) const = default;
};

struct RejectedCell {
    CellPlace place;
    QString unit; // as the table names it
    QString text; // of the cell
    Error why;

    bool operator==(const RejectedCell&) const = default;
};

struct TableImport {
    std::vector<Change> changes; // hold together and are checked as any entry is
    std::vector<ImportedValue> values; // what they store, by row
    std::vector<ImportedValue> held; // left out because they replace, unless that is wished
    std::vector<RejectedCell> rejected; // by place
    int units = 0; // that something is stored for
    int same = 0; // cells that say what the book has
};

// Every cell that holds something in a column of use is stored, the same as the book's, held back or
// rejected; an empty one changes nothing. An item is taken whole or not at all, so that none is half the
// table's and half the book's: beside a faulty cell the others of its item are rejected too, beside one that
// replaces they are held. Error: Cancelled.
Result<TableImport> importTable(
    const Sheet& sheet, const Campaign& campaign, const ImportWish& wish, const Progress& progress = {});

} // namespace sodiem
