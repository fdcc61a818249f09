// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableworkbook.h"

#include "core/base/decimal.h"
#include "core/exchange/workbookwriter.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace sodiem {
namespace {

constexpr int mostDecimals = 10; // that a table has

// As wide as its longest text, within reason.
int widthOf(const Table& table, std::size_t column) {
    constexpr int widest = 60;
    qsizetype longest = table.columns[column].size();
    for (const Table::Row& row : table.rows)
        longest = std::max(longest, row.cells[column].size());
    return static_cast<int>(std::min<qsizetype>(longest + 2, widest));
}

void writeColumn(
    WorkbookWriter& writer, const Table& table, std::size_t column, const NumberColumns& numbers) {
    const int at = static_cast<int>(column);
    const auto number = numbers.find(table.columns[column]);
    CellStyle head, style;
    head.bold = true;
    if (number != numbers.end()) {
        head.align = style.align = CellStyle::Align::Right;
        style.show = CellStyle::Show::Fixed;
        style.decimals = number->second;
    }
    writer.text(0, {0, at}, table.columns[column], head);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const CellPlace place{static_cast<int>(i) + 1, at};
        const QString& text = table.rows[i].cells[column];
        if (number != numbers.end() && parseDecimal(text, mostDecimals))
            writer.number(0, place, text, style);
        else if (!text.isEmpty())
            writer.text(0, place, text);
    }
    writer.note(worksheet_set_column(writer.page(0), static_cast<lxw_col_t>(at), static_cast<lxw_col_t>(at),
        widthOf(table, column), nullptr));
}

} // namespace

Status writeTableWorkbook(const QString& path, const Table& table, const NumberColumns& numbers,
    const QString& sheetName, std::int64_t utcMilliseconds) {
    return writeWorkbookFile(path, utcMilliseconds, [&](WorkbookWriter& writer) {
        writer.addSheet(sheetName);
        if (writer.failed())
            return;
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            writeColumn(writer, table, column, numbers);
        worksheet_freeze_panes(writer.page(0), 1, 0);
        worksheet_set_landscape(writer.page(0));
        worksheet_set_paper(writer.page(0), 9); // A4
        worksheet_fit_to_pages(writer.page(0), 1, 0);
        writer.note(worksheet_repeat_rows(writer.page(0), 0, 0));
    });
}

} // namespace sodiem
