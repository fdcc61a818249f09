// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/files.h"
#include "core/exchange/csvrows.h"

#include <algorithm>

#include <QStringDecoder>

namespace sodiem {
namespace {

bool isBlank(const std::vector<QString>& cells) {
    return cells.size() == 1 && cells.front().trimmed().isEmpty();
}

void appendCell(QByteArray& out, const QString& cell) {
    const bool quote = std::any_of(
        cell.begin(), cell.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (!quote) {
        out += cell.toUtf8();
        return;
    }
    out += '"' + QString(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

void appendRow(QByteArray& out, const std::vector<QString>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCell(out, cells[i]);
    }
    out += '\n';
}

} // namespace

Result<Table> parseCsv(const QByteArray& utf8, std::size_t mostRows) {
    // Takes a BOM away. Stateless: half a character at the end is a fault, not something to wait for.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(utf8);
    if (decode.hasError())
        return Error{ErrorCode::NotUtf8, {}, {}};
    CsvRows reader(text, u',');
    Table table;
    while (!reader.atEnd()) {
        const int line = reader.line();
        Result<std::vector<QString>> cells = reader.row();
        if (!cells)
            return cells.error();
        if (isBlank(*cells))
            continue;
        if (table.columns.empty()) {
            table.columns = std::move(*cells);
            continue;
        }
        if (cells->size() != table.columns.size())
            return Error{ErrorCode::CsvColumns,
                {QString::number(table.columns.size()), QString::number(cells->size())}, {{}, line, {}}};
        if (table.rows.size() >= mostRows)
            return Error{ErrorCode::CriteriaTooMany, {QStringLiteral("rows"), QString::number(mostRows)}, {}};
        table.rows.push_back({line, std::move(*cells)});
    }
    if (table.columns.empty())
        return Error{ErrorCode::CsvEmpty, {}, {}};
    return table;
}

Result<Table> readCsvFile(const QString& path) {
    const Result<QByteArray> bytes = readFile(path, mostCsvBytes);
    if (!bytes)
        return bytes.error();
    Result<Table> table = parseCsv(*bytes);
    if (!table)
        return table.error().in(path);
    return table;
}

QByteArray writeCsv(const Table& table) {
    QByteArray out;
    appendRow(out, table.columns);
    for (const Table::Row& row : table.rows)
        appendRow(out, row.cells);
    return out;
}

} // namespace sodiem
