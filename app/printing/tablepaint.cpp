// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/tablelayout.h"

namespace sodiem {
namespace {

double heightOf(const std::vector<LaidRow>& rows, std::size_t from, std::size_t count) {
    double height = 0;
    for (std::size_t i = from; i < from + count; ++i)
        height += rows[i].height;
    return height;
}

void setCell(std::vector<PageItem>& items, const PaperFonts& fonts, const LaidCell& cell, double y,
    double height, bool middle) {
    const double text = double(cell.lines.size()) * fonts.lineHeight(cell.style);
    const double above = middle ? (height - text) / 2 : decree30.rowPadding;
    setLines(items, fonts, cell.lines, cell.style, cell.column, y + above);
}

double setHeader(std::vector<PageItem>& items, const PaperFonts& fonts, const LaidTable& table, double y) {
    for (std::size_t r = 0; r < table.header.size(); ++r) {
        for (const LaidCell& cell : table.header[r].cells) {
            const double height = heightOf(table.header, r, cell.rows);
            const double left = table.edges[cell.firstColumn];
            const double right = table.edges[cell.firstColumn + cell.columns];
            items.push_back(PageBox{left, y, right - left, height, std::nullopt, decree30.borderWidth});
            setCell(items, fonts, cell, y, height, true);
        }
        y += table.header[r].height;
    }
    return y;
}

double setRows(std::vector<PageItem>& items, const PaperFonts& fonts, const LaidTable& table,
    std::size_t from, std::size_t count, double y) {
    for (std::size_t r = from; r < from + count; ++r) {
        const LaidRow& row = table.rows[r];
        if (row.shade == Shade::Light)
            items.push_back(PageBox{table.edges.front(), y, table.edges.back() - table.edges.front(),
                row.height, decree30.shade, 0});
        for (const LaidCell& cell : row.cells)
            setCell(items, fonts, cell, y, row.height, table.middle);
        y += row.height;
    }
    return y;
}

bool hasEdge(const LaidRow& row, std::size_t edge) {
    for (const LaidCell& cell : row.cells)
        if (cell.firstColumn == edge || cell.firstColumn + cell.columns == edge)
            return true;
    return false;
}

// The borders of the rows: one line below each, and upright ones as long as no cell spans over them.
void setBorders(
    std::vector<PageItem>& items, const LaidTable& table, std::size_t from, std::size_t count, double top) {
    const double pen = decree30.borderWidth;
    const double left = table.edges.front();
    const double right = table.edges.back();
    double y = top;
    items.push_back(
        PageLine{left, y, right, y, pen}); // again below a header, for a shade may cover half of its line
    for (std::size_t r = from; r < from + count; ++r) {
        y += table.rows[r].height;
        items.push_back(PageLine{left, y, right, y, pen});
    }
    for (std::size_t edge = 0; edge < table.edges.size(); ++edge) {
        const double x = table.edges[edge];
        double begin = top;
        y = top;
        for (std::size_t r = from; r < from + count; ++r) {
            if (!hasEdge(table.rows[r], edge)) {
                if (y > begin)
                    items.push_back(PageLine{x, begin, x, y, pen});
                begin = y + table.rows[r].height;
            }
            y += table.rows[r].height;
        }
        if (y > begin)
            items.push_back(PageLine{x, begin, x, y, pen});
    }
}

} // namespace

double setTable(std::vector<PageItem>& items, const PaperFonts& fonts, const LaidTable& table,
    std::size_t from, std::size_t count, double y) {
    const double top = setHeader(items, fonts, table, y);
    const double bottom = setRows(items, fonts, table, from, count, top);
    if (count > 0)
        setBorders(items, table, from, count, top);
    return bottom;
}

} // namespace sodiem
