// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"
#include "support/xlsxfile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sodiem;

namespace {

Sheet sheetOf(const QByteArray& bytes) {
    Result<Sheet> sheet = readTextTable(bytes);
    REQUIRE(sheet);
    return std::move(*sheet);
}

QString at(const Sheet& sheet, int row, int column) { return sheet.at({row, column}).text; }

ErrorCode faultOf(const QByteArray& bytes) {
    const Result<Sheet> sheet = readTextTable(bytes);
    REQUIRE_FALSE(sheet);
    return sheet.error().code;
}

struct Files {
    QTemporaryDir folder;

    QString with(const char* name, const QByteArray& bytes) const {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

} // namespace

TEST_CASE("a text table is read whatever separates its cells") {
    for (const char* text : {"Đơn vị,A\nPhúc Xá,8\n", "Đơn vị;A\r\nPhúc Xá;8\r\n", "Đơn vị\tA\nPhúc Xá\t8"}) {
        const Sheet sheet = sheetOf(text);
        CHECK(at(sheet, 0, 0) == QString::fromUtf8("Đơn vị"));
        CHECK(at(sheet, 1, 0) == QString::fromUtf8("Phúc Xá"));
        CHECK(at(sheet, 1, 1) == u"8");
    }
    const Sheet decimals = sheetOf("Đơn vị;A;B\nPhúc Xá;8,5;9,25\n"); // the comma stands inside the cells
    CHECK(at(decimals, 1, 1) == u"8,5");
    CHECK(at(decimals, 1, 2) == u"9,25");
    const Sheet quoted = sheetOf("a,b\n\"x; y\",\"hai\ndòng \"\"trích\"\"\"\nc,d\n");
    CHECK(at(quoted, 1, 0) == u"x; y");
    CHECK(at(quoted, 1, 1) == QString::fromUtf8("hai\ndòng \"trích\""));
    CHECK(at(quoted, 2, 0) == u"c"); // rows are counted as a spreadsheet counts them
}

TEST_CASE("a text table keeps its blank lines and lines of other lengths in their places") {
    const Sheet sheet = sheetOf("Biểu tổng hợp\n\nĐơn vị,A,B\nPhúc Xá,1\nTrúc Bạch,1,2,3\n");
    CHECK(at(sheet, 0, 0) == QString::fromUtf8("Biểu tổng hợp"));
    CHECK(at(sheet, 2, 0) == QString::fromUtf8("Đơn vị"));
    CHECK(at(sheet, 3, 2).isEmpty());
    CHECK(at(sheet, 4, 3) == u"3");
}

TEST_CASE("a text table may be UTF-16 with its mark, as Excel saves Unicode text") {
    const QString text = QString::fromUtf8("Đơn vị\tA\nPhúc Xá\t8\n");
    const QByteArray bytes
        = "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    CHECK(at(sheetOf(bytes), 1, 0) == QString::fromUtf8("Phúc Xá"));
    CHECK(at(sheetOf("\xEF\xBB\xBF"
                     "a,b\n1,2\n"),
              0, 0)
        == u"a");
}

TEST_CASE("a text that is no table is refused") {
    CHECK(faultOf("") == ErrorCode::CsvEmpty);
    CHECK(faultOf("\n \n,,\n") == ErrorCode::CsvEmpty);
    CHECK(faultOf("\xC4\x90\xFF,b\n") == ErrorCode::NotUtf8);
    CHECK(faultOf(QByteArray("a\0b,c\n", 6)) == ErrorCode::NotUtf8);
    CHECK(faultOf("a,\"b\nc,d\n") == ErrorCode::CsvQuote);
    CHECK(faultOf(QByteArray("a\n").repeated(200'001)) == ErrorCode::XlsxTooMany);
}

TEST_CASE("the kind of a table file is known by its content") {
    const Files files;
    const QByteArray rows = "<row r=\"2\"><c r=\"B2\"><v>8.5</v></c></row>";
    const Result<Workbook> xlsx = readTableFile(files.with("so lieu.csv", xlsxfile::workbook(rows)));
    REQUIRE(xlsx);
    CHECK(xlsx->sheets.front().name == u"Trang 1");
    CHECK(xlsx->sheets.front().at({1, 1}).text == u"8.5");
    const Result<Workbook> text = readTableFile(files.with("Quý 1.csv", "a,b\n1,2\n"));
    REQUIRE(text);
    CHECK(text->sheets.front().name == QString::fromUtf8("Quý 1"));

    const auto fault = [&](const char* name, const QByteArray& bytes) {
        const QString path = files.with(name, bytes);
        const Result<Workbook> read = readTableFile(path);
        REQUIRE_FALSE(read);
        CHECK(read.error().place.file == path);
        return read.error().code;
    };
    xlsxfile::Parts macros = xlsxfile::parts(rows);
    macros["xl/vbaProject.bin"] = "macro";
    CHECK(fault("a.xlsx", xlsxfile::zipped(macros)) == ErrorCode::XlsxMacros);
    CHECK(fault("b.xlsx", xlsxfile::workbook("")) == ErrorCode::CsvEmpty);
    CHECK(fault("c.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") == ErrorCode::XlsxOldFormat);
    CHECK(fault("d.csv", "\xD0\xC6,1\n") == ErrorCode::NotUtf8);
    CHECK(readTableFile(files.folder.filePath(QStringLiteral("none.csv"))).error().code
        == ErrorCode::FileNotFound);
}

TEST_CASE("reading a table can be cancelled") {
    const Files files;
    const Progress no = [](int, int) { return false; };
    CHECK(readTextTable("a,b\n", no).error().code == ErrorCode::Cancelled);
    QByteArray rows;
    for (int row = 1; row <= 2000; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\"><c><v>1</v></c></row>";
    CHECK(readTableFile(files.with("a.xlsx", xlsxfile::workbook(rows)), no).error().code
        == ErrorCode::Cancelled);
}
