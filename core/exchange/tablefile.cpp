// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "core/base/files.h"
#include "core/exchange/csv.h"
#include "core/exchange/csvrows.h"
#include "core/exchange/xlsxreader.h"

#include <algorithm>

#include <QFileInfo>
#include <QStringDecoder>

namespace sodiem {
namespace {

constexpr int rowsLookedAt = 20;
constexpr int rowsAtOnce = 500; // between two looks whether the reading goes on

Result<QString> decoded(const QByteArray& bytes) {
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    // Takes a mark away. Stateless: half a character at the end is a fault, not something to wait for.
    QStringDecoder decode(encoding, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    return decode.hasError() || text.contains(QChar(u'\0'))
        ? Result<QString>(Error{ErrorCode::NotUtf8, {}, {}})
        : Result<QString>(std::move(text));
}

// Do most of the first lines have it between their cells?
bool separates(const QString& text, QChar separator) {
    CsvRows rows(text, separator);
    int looked = 0, parted = 0;
    while (!rows.atEnd() && looked < rowsLookedAt) {
        const Result<std::vector<QString>> cells = rows.row();
        if (!cells)
            break;
        if (cells->size() == 1 && cells->front().trimmed().isEmpty())
            continue;
        ++looked;
        parted += cells->size() > 1 ? 1 : 0;
    }
    return 2 * parted > looked;
}

// The comma last: in a table of decimals it stands inside the cells.
QChar separatorOf(const QString& text) {
    for (const QChar separator : {QChar(u'\t'), QChar(u';')})
        if (separates(text, separator))
            return separator;
    return u',';
}

Error tooMany(const char* what, int most) {
    return {ErrorCode::XlsxTooMany, {QString::fromLatin1(what), QString::number(most)}, {}};
}

Result<Workbook> readText(const QByteArray& bytes, const QString& path, const Progress& progress) {
    Result<Sheet> sheet = readTextTable(bytes, progress);
    if (!sheet)
        return sheet.error();
    sheet->name = QFileInfo(path).completeBaseName();
    Workbook workbook;
    workbook.sheets.push_back(std::move(*sheet));
    return workbook;
}

bool isSpreadsheet(const QByteArray& bytes) {
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

// What parseCsv() takes: not the UTF-16 or the other separators that spreadsheets write too. What is no text
// at all is its to refuse.
bool isPlainCsv(const QByteArray& bytes) {
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    if (isSpreadsheet(bytes) || encoding != QStringConverter::Utf8)
        return false;
    const Result<QString> text = decoded(bytes);
    return !text || separatorOf(*text) == u',';
}

Result<QByteArray> tableBytes(const QString& path) {
    Result<QByteArray> bytes = readFile(path, std::max(mostXlsxBytes, mostCsvBytes));
    if (bytes && isSpreadsheet(*bytes) && bytes->size() > mostXlsxBytes)
        return Error{ErrorCode::FileTooLarge, {QString::number(mostXlsxBytes >> 20)}, {}}.in(path);
    return bytes;
}

Result<Workbook> workbookOf(const QByteArray& bytes, const QString& path, const Progress& progress) {
    Result<Workbook> workbook
        = isSpreadsheet(bytes) ? readXlsx(bytes, progress) : readText(bytes, path, progress);
    if (!workbook)
        return workbook;
    const bool empty = std::all_of(workbook->sheets.begin(), workbook->sheets.end(),
        [](const Sheet& sheet) { return sheet.cells.empty(); });
    return empty ? Result<Workbook>(Error{ErrorCode::CsvEmpty, {}, {}}) : std::move(workbook);
}

// Of a workbook that is not empty.
const Sheet& firstSheet(const Workbook& workbook) {
    const auto found = [&](bool hidden) {
        return std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
            [&](const Sheet& sheet) { return !sheet.cells.empty() && sheet.hidden == hidden; });
    };
    const auto seen = found(false);
    return seen != workbook.sheets.end() ? *seen : *found(true);
}

Result<Table> namedTable(const Sheet& sheet) {
    Table table;
    int last = -1; // row
    for (const auto& [place, cell] : sheet.cells) {
        if (cell.text.trimmed().isEmpty())
            continue;
        if (cell.kind == SheetCell::Kind::Error)
            return Error{ErrorCode::WorkbookCellError, {cell.text}, {}}.atCell(sheet.name, cellName(place));
        const auto column = static_cast<std::size_t>(place.column);
        const bool head = last < 0 || (table.rows.empty() && place.row == last);
        if (!head && column >= table.columns.size())
            return Error{ErrorCode::CsvColumns,
                {QString::number(table.columns.size()), QString::number(column + 1)},
                {{}, place.row + 1, {}}};
        if (head)
            table.columns.resize(column + 1);
        else if (place.row != last
            && (table.rows.size() + 1) * table.columns.size() > static_cast<std::size_t>(mostSheetCells))
            return tooMany("cells", mostSheetCells); // a few in each row of a wide head
        else if (place.row != last)
            table.rows.push_back({place.row + 1, std::vector<QString>(table.columns.size())});
        (head ? table.columns : table.rows.back().cells)[column] = cell.text;
        last = place.row;
    }
    if (table.columns.empty())
        return Error{ErrorCode::CsvEmpty, {}, {}};
    return table;
}

} // namespace

Result<Sheet> readTextTable(const QByteArray& bytes, const Progress& progress) {
    const Result<QString> text = decoded(bytes);
    if (!text)
        return text.error();
    CsvRows rows(*text, separatorOf(*text));
    Sheet sheet;
    for (int row = 0; !rows.atEnd(); ++row) {
        if (row >= mostSheetRows)
            return tooMany("rows", mostSheetRows);
        if (row % rowsAtOnce == 0
            && !goesOn(
                progress, static_cast<std::size_t>(rows.position()), static_cast<std::size_t>(text->size())))
            return Error{ErrorCode::Cancelled, {}, {}};
        Result<std::vector<QString>> cells = rows.row();
        if (!cells)
            return cells.error();
        for (std::size_t column = 0; column < cells->size(); ++column)
            if (QString& cell = (*cells)[column]; !cell.trimmed().isEmpty())
                sheet.cells.push_back(
                    {{row, static_cast<int>(column)}, {SheetCell::Kind::Text, std::move(cell), false}});
        if (sheet.cells.size() > static_cast<std::size_t>(mostSheetCells))
            return tooMany("cells", mostSheetCells);
    }
    return sheet.cells.empty() ? Result<Sheet>(Error{ErrorCode::CsvEmpty, {}, {}})
                               : Result<Sheet>(std::move(sheet));
}

Result<Workbook> readTableFile(const QString& path, const Progress& progress) {
    const Result<QByteArray> bytes = tableBytes(path);
    if (!bytes)
        return bytes.error();
    Result<Workbook> workbook = workbookOf(*bytes, path, progress);
    return workbook ? std::move(workbook) : Result<Workbook>(workbook.error().in(path));
}

Result<NamedTable> readNamedTable(const QString& path) {
    const Result<QByteArray> bytes = tableBytes(path);
    if (!bytes)
        return bytes.error();
    if (isPlainCsv(*bytes)) {
        Result<Table> table = parseCsv(*bytes);
        return table ? Result<NamedTable>({std::move(*table), {}})
                     : Result<NamedTable>(table.error().in(path));
    }
    const Result<Workbook> workbook = workbookOf(*bytes, path, {});
    if (!workbook)
        return workbook.error().in(path);
    const Sheet& sheet = firstSheet(*workbook);
    Result<Table> table = namedTable(sheet);
    if (!table)
        return table.error().in(path);
    return NamedTable{std::move(*table), isSpreadsheet(*bytes) ? sheet.name : QString()};
}

} // namespace sodiem
