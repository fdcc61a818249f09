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

namespace {

QByteArray textCell(const char* place, const char* text) {
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray row(int number, const QByteArray& cells) {
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

} // namespace

TEST_CASE("a table of named columns comes out of a workbook or a text alike") {
    const Files files;
    const QByteArray workbook = xlsxfile::workbook(row(2, textCell("A2", "code") + textCell("B2", "name"))
        + row(4, "<c r=\"A4\"><v>7</v></c>" + textCell("B4", "Phúc Xá")) + row(5, textCell("A5", "8"))
        + row(6, textCell("B6", "  ")));
    const Result<NamedTable> sheet = readNamedTable(files.with("a.xlsx", workbook));
    REQUIRE(sheet);
    CHECK(sheet->sheet == u"Trang 1");
    CHECK(sheet->table.columns == std::vector{QStringLiteral("code"), QStringLiteral("name")});
    REQUIRE(sheet->table.rows.size() == 2); // what is blank is no row
    CHECK(sheet->table.rows[0] == Table::Row{4, {QStringLiteral("7"), QString::fromUtf8("Phúc Xá")}});
    CHECK(sheet->table.rows[1] == Table::Row{5, {QStringLiteral("8"), QString()}});
    for (const char* text :
        {"code,name\n\n7,Phúc Xá\n", "code;name\n\n7;Phúc Xá\n", "code\tname\n\n7\tPhúc Xá\n"}) {
        const Result<NamedTable> read = readNamedTable(files.with("a.csv", text));
        REQUIRE(read);
        CHECK(read->sheet.isEmpty());
        CHECK(read->table.columns == sheet->table.columns);
        REQUIRE(read->table.rows.size() == 1);
        CHECK(read->table.rows[0] == Table::Row{3, {QStringLiteral("7"), QString::fromUtf8("Phúc Xá")}});
    }
}

TEST_CASE("the table of a workbook is that of the first sheet to be seen") {
    const Files files;
    xlsxfile::Parts parts = xlsxfile::parts(row(1, textCell("A1", "hidden")));
    QByteArray& book = parts["xl/workbook.xml"];
    book.replace("<sheet name=\"Trang 1\"", "<sheet state=\"hidden\" name=\"Trang 1\"");
    book.replace("</sheets>", "<sheet name=\"Trang 2\" sheetId=\"2\" r:id=\"rId9\"/></sheets>");
    parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>",
        "<Relationship Id=\"rId9\" Type=\"" + xlsxfile::relations
            + "/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
    parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet1.xml"];
    parts["xl/worksheets/sheet2.xml"].replace("hidden", "seen");
    const Result<NamedTable> read = readNamedTable(files.with("a.xlsx", xlsxfile::zipped(parts)));
    REQUIRE(read);
    CHECK(read->sheet == u"Trang 2");
    CHECK(read->table.columns.front() == u"seen");
}

TEST_CASE("what is wrong in a table of named columns is told by its row or cell") {
    const Files files;
    const auto fault = [&](const char* name, const QByteArray& bytes) {
        const Result<NamedTable> read = readNamedTable(files.with(name, bytes));
        REQUIRE_FALSE(read);
        CHECK(read.error().place.file == files.folder.filePath(QString::fromUtf8(name)));
        return read.error();
    };
    const Error wide = fault("a.xlsx",
        xlsxfile::workbook(
            row(1, textCell("A1", "code")) + row(3, textCell("A3", "7") + textCell("B3", "x"))));
    CHECK(wide.code == ErrorCode::CsvColumns);
    CHECK(wide.place.line == 3);
    const Error broken = fault("b.xlsx",
        xlsxfile::workbook(row(1, textCell("A1", "code")) + row(2, "<c r=\"A2\" t=\"e\"><v>#REF!</v></c>")));
    CHECK(broken.code == ErrorCode::WorkbookCellError);
    CHECK(broken.place.cell == u"A2");
    CHECK(fault("c.csv", "code,name\n7\n").code == ErrorCode::CsvColumns); // as strict as ever
    CHECK(fault("d.csv", "\xD0\xC6,1\n").code == ErrorCode::NotUtf8);
    CHECK(fault("e.csv", "").code == ErrorCode::CsvEmpty);
    CHECK(fault("f.xlsx", xlsxfile::workbook("")).code == ErrorCode::CsvEmpty);
    CHECK(fault("g.xlsx", xlsxfile::workbook(row(1, textCell("A1", " ")))).code == ErrorCode::CsvEmpty);
    QByteArray rows = row(1, textCell("XFD1", "code")); // the last column there is
    for (int number = 2; number < 100; ++number)
        rows += row(number, textCell(("A" + QByteArray::number(number)).constData(), "7"));
    CHECK(fault("h.xlsx", xlsxfile::workbook(rows)).code == ErrorCode::XlsxTooMany);
    CHECK(readNamedTable(files.folder.filePath(QStringLiteral("none.csv"))).error().code
        == ErrorCode::FileNotFound);
}
