// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/files.h"

#include <algorithm>

#include <QStringDecoder>

namespace sodiem {
namespace {

class CsvReader {
public:
    explicit CsvReader(QStringView text) : m_text(text) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    // The cells of the next row, moved past its end of line.
    Result<std::vector<QString>> row() {
        m_rowLine = m_line;
        std::vector<QString> cells;
        while (true) {
            Result<QString> cell = !atEnd() && m_text[m_at] == u'"' ? quoted() : Result<QString>(plain());
            if (!cell)
                return cell.error();
            cells.push_back(std::move(*cell));
            if (atEnd())
                return cells;
            if (m_text[m_at] == u',') {
                ++m_at;
                continue;
            }
            if (!endOfLine())
                return quoteError();
            return cells;
        }
    }

private:
    Error quoteError() const { return {ErrorCode::CsvQuote, {}, {{}, m_rowLine, {}}}; }

    QString plain() {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != u',' && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    Result<QString> quoted() {
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_line;
            if (c != u'"') {
                cell += c;
                continue;
            }
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                ++m_at;
                return cell;
            }
            cell += c;
            ++m_at;
        }
        return quoteError();
    }

    bool endOfLine() {
        if (m_text[m_at] == u'\r')
            ++m_at;
        if (atEnd() || m_text[m_at] != u'\n')
            return false;
        ++m_at;
        ++m_line;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
};

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
    CsvReader reader(text);
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
