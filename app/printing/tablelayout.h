// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/table.h"
#include "app/printing/textlayout.h"

#include <vector>

namespace sodiem {

struct LaidCell {
    std::vector<TextLine> lines;
    TextStyle style;
    TextColumn column; // without the padding
    std::size_t firstColumn = 0;
    std::size_t columns = 1;
    std::size_t rows = 1; // of the header
};

struct LaidRow {
    double height = 0;
    std::vector<LaidCell> cells;
    Shade shade = Shade::None;
    bool keepWithNext = false;
};

// A table broken into lines and measured, but not yet on pages.
struct LaidTable {
    std::vector<double> edges; // of the columns, from the left one of the first to the right one of the last
    std::vector<LaidRow> header;
    std::vector<LaidRow> rows;
    bool middle = false;

    double headerHeight() const;
};

// A row taller than the pages have room for becomes several rows, cut between its lines.
LaidTable layTable(const PaperFonts& fonts, const PaperTable& table, const TextArea& area);

// How many rows from the given one go into the room below a header. A row is whole and has its successor
// beside it when it asks for that, if that can be had at all: on an empty page at least one row is taken.
std::size_t rowsThatFit(const std::vector<LaidRow>& rows, std::size_t from, double room, bool emptyPage);

// Puts the header and some rows on a page from y downwards; returns the lower edge.
double setTable(std::vector<PageItem>& items, const PaperFonts& fonts, const LaidTable& table,
    std::size_t from, std::size_t count, double y);

} // namespace sodiem
