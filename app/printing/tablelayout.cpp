// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/tablelayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace sodiem {
namespace {

std::vector<double> columnEdges(const std::vector<TableColumn>& columns, const TextArea& area) {
    double fixed = 0;
    int open = 0;
    for (const TableColumn& column : columns) {
        fixed += column.width;
        open += column.width > 0 ? 0 : 1;
    }
    const double share = open > 0 ? std::max(0.0, area.width() - fixed) / open : 0;
    std::vector<double> edges{area.left};
    for (const TableColumn& column : columns)
        edges.push_back(edges.back() + (column.width > 0 ? column.width : share));
    return edges;
}

double textHeight(const PaperFonts& fonts, const LaidCell& cell) {
    return double(cell.lines.size()) * fonts.lineHeight(cell.style) + 2 * decree30.rowPadding;
}

// The place of a cell without text yet.
LaidCell placed(const std::vector<double>& edges, std::size_t first, int columns, const TextStyle& style,
    Align align, double indent) {
    const std::size_t after = std::min(first + std::size_t(std::max(columns, 1)), edges.size() - 1);
    const double left = edges[first] + decree30.cellPadding + indent;
    return {{}, style, {left, std::max(1.0, edges[after] - decree30.cellPadding - left), align}, first,
        after - first, 1};
}

LaidRow layBodyRow(
    const PaperFonts& fonts, const PaperTable& table, const std::vector<double>& edges, const TableRow& row) {
    LaidRow laid{fonts.lineHeight(row.style.value_or(table.body)) + 2 * decree30.rowPadding, {}, row.shade,
        row.keepWithNext};
    std::size_t column = 0;
    for (const TableCell& cell : row.cells) {
        if (column + 1 >= edges.size())
            break;
        LaidCell laidCell
            = placed(edges, column, cell.columns, cell.style.value_or(row.style.value_or(table.body)),
                cell.align.value_or(table.columns[column].align), cell.indent);
        laidCell.lines = breakLines(fonts, cell.text, laidCell.style, laidCell.column.width);
        column += laidCell.columns;
        laid.height = std::max(laid.height, textHeight(fonts, laidCell));
        laid.cells.push_back(std::move(laidCell));
    }
    for (; column + 1 < edges.size(); ++column)
        laid.cells.push_back(placed(edges, column, 1, table.body, Align::Left, 0));
    return laid;
}

// Pieces of a row none of which is taller than the room.
void appendInPieces(std::vector<LaidRow>& rows, LaidRow row, const PaperFonts& fonts, double room) {
    while (row.height > room) {
        LaidRow rest{0, {}, row.shade, row.keepWithNext};
        row.height = 0;
        bool moved = false;
        for (LaidCell& cell : row.cells) {
            const double lines = (room - 2 * decree30.rowPadding) / fonts.lineHeight(cell.style);
            const auto kept = std::min(cell.lines.size(), std::size_t(std::max(1.0, lines)));
            rest.cells.push_back(cell);
            rest.cells.back().lines.erase(
                rest.cells.back().lines.begin(), rest.cells.back().lines.begin() + std::ptrdiff_t(kept));
            cell.lines.resize(kept);
            moved = moved || !rest.cells.back().lines.empty();
            row.height = std::max(row.height, textHeight(fonts, cell));
            rest.height = std::max(rest.height, textHeight(fonts, rest.cells.back()));
        }
        if (!moved)
            break; // not even a line has room
        row.keepWithNext = false;
        rows.push_back(std::exchange(row, std::move(rest)));
    }
    rows.push_back(std::move(row));
}

// The header's places, row by row; true where a cell stands or reaches into.
class Occupation {
public:
    Occupation(std::size_t rows, std::size_t columns) : m_columns(columns), m_taken(rows * columns, false) { }

    std::size_t firstFree(std::size_t row, std::size_t column) const {
        while (column < m_columns && m_taken[row * m_columns + column])
            ++column;
        return column;
    }

    void take(std::size_t row, const LaidCell& cell) {
        for (std::size_t r = row; r < row + cell.rows; ++r)
            std::fill_n(
                m_taken.begin() + std::ptrdiff_t(r * m_columns + cell.firstColumn), cell.columns, true);
    }

private:
    std::size_t m_columns;
    std::vector<bool> m_taken;
};

// A cell over several rows needs as much as they have together, or the last of them grows.
void growForTallCells(std::vector<LaidRow>& header, const PaperFonts& fonts) {
    for (std::size_t r = 0; r < header.size(); ++r) {
        for (const LaidCell& cell : header[r].cells) {
            double height = 0;
            for (std::size_t i = r; i < r + cell.rows; ++i)
                height += header[i].height;
            header[r + cell.rows - 1].height += std::max(0.0, textHeight(fonts, cell) - height);
        }
    }
}

std::vector<LaidRow> layHeader(
    const PaperFonts& fonts, const PaperTable& table, const std::vector<double>& edges) {
    std::vector<LaidRow> header;
    Occupation taken(table.header.size(), edges.size() - 1);
    for (std::size_t r = 0; r < table.header.size(); ++r) {
        LaidRow row;
        std::size_t column = 0;
        for (const HeaderCell& cell : table.header[r]) {
            column = taken.firstFree(r, column);
            if (column + 1 >= edges.size())
                break;
            LaidCell laid = placed(edges, column, cell.columns, table.head, Align::Centre, 0);
            laid.rows = std::min(std::size_t(std::max(cell.rows, 1)), table.header.size() - r);
            laid.lines = breakBalanced(fonts, cell.text, laid.style, laid.column.width);
            taken.take(r, laid);
            if (laid.rows == 1)
                row.height = std::max(row.height, textHeight(fonts, laid));
            row.cells.push_back(std::move(laid));
        }
        header.push_back(std::move(row));
    }
    growForTallCells(header, fonts);
    return header;
}

// "(6)=(4)+(5)" is to stay on one line: the whole row is set as small as its tightest cell needs, within
// reason.
TextStyle numberStyle(const PaperFonts& fonts, const PaperTable& table, const std::vector<double>& edges) {
    TextStyle style = decree30.columnNumber;
    double share = 1;
    for (std::size_t i = 0; i + 1 < edges.size() && qsizetype(i) < table.columnNumbers.size(); ++i) {
        const double wanted = fonts.width(fonts.printable(table.columnNumbers.at(qsizetype(i))), style);
        const double room = edges[i + 1] - edges[i] - 2 * decree30.cellPadding;
        if (wanted > room)
            share = std::min(share, room / wanted);
    }
    const double halves = std::floor(style.points * share * 2) / 2;
    return {std::max(decree30.columnNumberLeast, halves), style.bold, style.italic};
}

LaidRow layNumbers(const PaperFonts& fonts, const PaperTable& table, const std::vector<double>& edges) {
    TableRow row{{}, numberStyle(fonts, table, edges), Shade::None, false};
    for (const QString& number : table.columnNumbers)
        row.cells.push_back({number, std::nullopt, Align::Centre, 0, 1});
    return layBodyRow(fonts, table, edges, row);
}

} // namespace

double LaidTable::headerHeight() const {
    return std::accumulate(
        header.begin(), header.end(), 0.0, [](double sum, const LaidRow& row) { return sum + row.height; });
}

LaidTable layTable(const PaperFonts& fonts, const PaperTable& table, const TextArea& area) {
    LaidTable laid{columnEdges(table.columns, area), {}, {}, table.middle};
    laid.header = layHeader(fonts, table, laid.edges);
    if (!table.columnNumbers.isEmpty())
        laid.header.push_back(layNumbers(fonts, table, laid.edges));
    const double room = area.height() - laid.headerHeight();
    for (const TableRow& row : table.rows)
        appendInPieces(laid.rows, layBodyRow(fonts, table, laid.edges, row), fonts, room);
    return laid;
}

std::size_t rowsThatFit(const std::vector<LaidRow>& rows, std::size_t from, double room, bool emptyPage) {
    if (from >= rows.size())
        return 0;
    std::size_t count = 0;
    while (from + count < rows.size() && rows[from + count].height <= room + 1e-6)
        room -= rows[from + count++].height;
    std::size_t whole = count;
    if (from + count < rows.size())
        while (whole > 0 && rows[from + whole - 1].keepWithNext)
            --whole;
    if (whole > 0 || !emptyPage)
        return whole;
    return std::max<std::size_t>(count, 1);
}

} // namespace sodiem
