// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableworkbook.h"
#include "core/exchange/xlsxreader.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace sodiem;

TEST_CASE("a table becomes a workbook: numbers are numbers, codes stay text, formulas stay words") {
    Table table;
    for (const char* column : {"rank", "code", "name", "index"})
        table.columns.push_back(QString::fromLatin1(column));
    table.add({QStringLiteral("1"), QStringLiteral("00001"), QStringLiteral("Phường Phúc Xá"),
        QStringLiteral("86.10")});
    table.add({QString(), QStringLiteral("00004"), QStringLiteral("=1+1"), QStringLiteral("?")});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Xếp hạng.xlsx"));
    REQUIRE(writeTableWorkbook(path, table, {{QStringLiteral("rank"), 0}, {QStringLiteral("index"), 2}},
        QStringLiteral("Xếp hạng"), 0));
    const Result<Workbook> workbook = readXlsxFile(path);
    REQUIRE(workbook);
    REQUIRE(workbook->sheets.size() == 1);
    const Sheet& sheet = workbook->sheets.front();
    using Kind = SheetCell::Kind;
    CHECK(sheet.name == QStringLiteral("Xếp hạng"));
    CHECK(sheet.at({0, 3}) == SheetCell{Kind::Text, QStringLiteral("index"), false});
    CHECK(sheet.at({1, 0}) == SheetCell{Kind::Number, QStringLiteral("1"), false});
    CHECK(sheet.at({1, 1}) == SheetCell{Kind::Text, QStringLiteral("00001"), false});
    CHECK(sheet.at({1, 3}) == SheetCell{Kind::Number, QStringLiteral("86.1"), false});
    CHECK(sheet.at({2, 0}) == SheetCell{});
    CHECK(sheet.at({2, 2}) == SheetCell{Kind::Text, QStringLiteral("=1+1"), false});
    CHECK(sheet.at({2, 3}) == SheetCell{Kind::Text, QStringLiteral("?"), false});
}

TEST_CASE("a table that fits no sheet is refused") {
    Table table;
    table.columns = {QStringLiteral("a")};
    table.add({QString(40'000, u'x')});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.xlsx"));
    CHECK(writeTableWorkbook(path, table, {}, QStringLiteral("x"), 0).error().code
        == ErrorCode::XlsxNotWritten);
    CHECK(writeTableWorkbook(path, table, {}, QStringLiteral("[x]"), 0).error().code
        == ErrorCode::XlsxNotWritten);
}
