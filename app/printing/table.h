// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/paperformat.h"

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

// What a table says, without any place on paper; tablelayout.h puts it there.
namespace sodiem {

struct TableColumn {
    double width = 0; // millimetres; columns of 0 share what the others leave
    Align align = Align::Left;

    bool operator==(const TableColumn&) const = default;
};

// As in HTML: the cells of a row fill, from the left, the places that no cell of an earlier row reaches into.
struct HeaderCell {
    QString text;
    int columns = 1;
    int rows = 1;

    bool operator==(const HeaderCell&) const = default;
};

struct TableCell {
    QString text;
    std::optional<TextStyle> style = std::nullopt; // else the row's
    std::optional<Align> align = std::nullopt; // else the column's
    double indent = 0; // millimetres, for all lines of the cell
    int columns = 1;

    bool operator==(const TableCell&) const = default;
};

enum class Shade { None, Light };

struct TableRow {
    std::vector<TableCell> cells; // those missing at the end are empty
    std::optional<TextStyle> style = std::nullopt; // else the table's
    Shade shade = Shade::None;
    bool keepWithNext = false; // a heading of rows does not stand alone at the foot of a page

    bool operator==(const TableRow&) const = default;
};

struct PaperTable {
    std::vector<TableColumn> columns;
    std::vector<std::vector<HeaderCell>> header; // repeated on every page
    QStringList columnNumbers; // (1) (2) (3)=(1)+(2) …, the last row of the header, or none
    std::vector<TableRow> rows;
    TextStyle body = decree30.tableBody;
    TextStyle head = decree30.tableHeader;
    bool middle = false; // cells of several lines: neighbours in the middle of them instead of at their top

    bool operator==(const PaperTable&) const = default;
};

} // namespace sodiem
