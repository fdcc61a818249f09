// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"
#include "support/xlsxfile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sodiem;
using Kind = SheetCell::Kind;

namespace {

Sheet sheetOf(const QByteArray& rows) {
    const Result<Workbook> workbook = readXlsx(xlsxfile::workbook(rows));
    if (!workbook)
        UNSCOPED_INFO(
            static_cast<int>(workbook.error().code) << ' ' << workbook.error().args.join(u' ').toStdString());
    REQUIRE(workbook);
    REQUIRE(workbook->sheets.size() == 1);
    return workbook->sheets.front();
}

SheetCell cellOf(const QByteArray& cell) { return sheetOf("<row r=\"1\">" + cell + "</row>").at({0, 0}); }

SheetCell cell(Kind kind, const char* text, bool formula = false) {
    return {kind, QString::fromUtf8(text), formula};
}

Error refusal(const QByteArray& bytes) {
    const Result<Workbook> workbook = readXlsx(bytes);
    REQUIRE_FALSE(workbook);
    return workbook.error();
}

Error refusalOf(const xlsxfile::Parts& parts) { return refusal(xlsxfile::zipped(parts)); }

} // namespace

TEST_CASE("the cells of a workbook are read as what was meant") {
    CHECK(cellOf("<c r=\"A1\"><v>8.3000000000000007</v></c>") == cell(Kind::Number, "8.3"));
    CHECK(cellOf("<c r=\"A1\" t=\"n\"><v>1E3</v></c>") == cell(Kind::Number, "1000"));
    CHECK(cellOf("<c r=\"A1\" t=\"s\"><v>0</v></c>") == cell(Kind::Text, "Phúc Xá"));
    CHECK(cellOf("<c r=\"A1\" t=\"s\"><v>1</v></c>") == cell(Kind::Text, "hai đoạn "));
    CHECK(cellOf("<c r=\"A1\" t=\"s\"><v>2</v></c>") == cell(Kind::Text, "a\rAb_xZZ_"));
    CHECK(cellOf("<c r=\"A1\" t=\"inlineStr\"><is><r><t>trong </t></r><r><t>ô</t></r></is></c>")
        == cell(Kind::Text, "trong ô"));
    CHECK(cellOf("<c r=\"A1\" t=\"b\"><v>1</v></c>") == cell(Kind::Boolean, "1"));
    CHECK(cellOf("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>") == cell(Kind::Error, "#REF!"));
    CHECK(cellOf("<c r=\"A1\"><v>a lot</v></c>") == cell(Kind::Error, "a lot"));
    CHECK(cellOf("<c r=\"A1\" s=\"1\"/>") == SheetCell{});
    CHECK(cellOf("<c r=\"A1\" t=\"s\"/>") == SheetCell{});
}

TEST_CASE("a number is a date when its format says so") {
    CHECK(cellOf("<c r=\"A1\" s=\"1\"><v>43409</v></c>") == cell(Kind::Date, "2018-11-05"));
    CHECK(cellOf("<c r=\"A1\" s=\"2\"><v>43409.5</v></c>") == cell(Kind::Date, "2018-11-05"));
    CHECK(cellOf("<c r=\"A1\" t=\"d\"><v>2018-11-05T08:00:00</v></c>") == cell(Kind::Date, "2018-11-05"));
    CHECK(cellOf("<c r=\"A1\" s=\"0\"><v>43409</v></c>") == cell(Kind::Number, "43409"));
    CHECK(cellOf("<c r=\"A1\" s=\"3\"><v>2</v></c>") == cell(Kind::Number, "2")); // the y stands in quotes
    CHECK(cellOf("<c r=\"A1\" s=\"4\"><v>2</v></c>") == cell(Kind::Number, "2")); // minutes
    CHECK(cellOf("<c r=\"A1\" s=\"1\"><v>60</v></c>") == cell(Kind::Number, "60"));
    CHECK(cellOf("<c r=\"A1\" s=\"99\"><v>43409</v></c>") == cell(Kind::Number, "43409"));
}

TEST_CASE("a formula is marked, in every cell that it fills") {
    CHECK(cellOf("<c r=\"A1\"><f>1+1</f><v>2</v></c>") == cell(Kind::Number, "2", true));
    CHECK(cellOf("<c r=\"A1\" t=\"str\"><f>A2</f><v>chữ</v></c>") == cell(Kind::Text, "chữ", true));
    CHECK(cellOf("<c r=\"A1\"><f>A2</f></c>") == cell(Kind::Empty, "", true));
    CHECK(cellOf("<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>4</v></c>") == cell(Kind::Number, "4", true));
    const Sheet sheet
        = sheetOf("<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:B3\">C1:D3</f><v>1</v></c><c "
                  "r=\"B1\"><v>2</v></c></row>"
                  "<row r=\"2\"><c r=\"A2\"><v>3</v></c></row><row r=\"4\"><c r=\"A4\"><v>5</v></c></row>");
    CHECK(sheet.at({0, 1}) == cell(Kind::Number, "2", true));
    CHECK(sheet.at({1, 0}) == cell(Kind::Number, "3", true));
    CHECK(sheet.at({2, 1}) == cell(Kind::Empty, "", true));
    CHECK(sheet.at({3, 0}) == cell(Kind::Number, "5"));
}

TEST_CASE("rows and cells may leave out where they stand") {
    const Sheet sheet = sheetOf("<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row "
                                "r=\"9\"><c><v>4</v></c></row>");
    CHECK(sheet.name == u"Trang 1");
    CHECK(sheet.at({0, 0}).text == u"1");
    CHECK(sheet.at({0, 3}).text == u"2");
    CHECK(sheet.at({0, 4}).text == u"3");
    CHECK(sheet.at({8, 0}).text == u"4");
}

TEST_CASE("what is no workbook is refused by what it is") {
    CHECK(refusal({}).code == ErrorCode::XlsxNotWorkbook);
    CHECK(refusal("Tên,Điểm\n").code == ErrorCode::XlsxNotWorkbook);
    CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook").code == ErrorCode::XlsxOldFormat);
    QByteArray locked = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    for (const char c : QByteArray("EncryptedPackage"))
        locked.append(c).append('\0');
    CHECK(refusal(locked).code == ErrorCode::XlsxEncrypted);
    CHECK(refusalOf({{"readme.txt", "xin chào"}}).code == ErrorCode::XlsxNotWorkbook);
    xlsxfile::Parts document = xlsxfile::parts({});
    document["[Content_Types].xml"].replace("spreadsheetml.sheet.main", "wordprocessingml.document.main");
    CHECK(refusalOf(document).code == ErrorCode::XlsxNotWorkbook);
}

TEST_CASE("a workbook with macros is refused, however it hides them") {
    xlsxfile::Parts parts = xlsxfile::parts({});
    SECTION("by its own type") {
        parts["[Content_Types].xml"].replace(
            "openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main");
    }
    SECTION("by a part") { parts["xl/vbaProject.bin"] = "x"; }
    SECTION("by a part in other letters") { parts["XL/VBAPROJECT.BIN"] = "x"; }
    SECTION("by a macro sheet") { parts["xl/macrosheets/sheet1.xml"] = "<x/>"; }
    CHECK(refusalOf(parts).code == ErrorCode::XlsxMacros);
}

TEST_CASE("declarations, depth and heaps of attributes are refused before the parser sees them") {
    xlsxfile::Parts parts = xlsxfile::parts({});
    QByteArray& sheet = parts["xl/worksheets/sheet1.xml"];
    SECTION("entities") {
        sheet = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b "
                "\"&a;&a;\">]><worksheet>&b;</worksheet>";
        CHECK(refusalOf(parts)
            == Error{ErrorCode::XlsxEntities, {QStringLiteral("xl/worksheets/sheet1.xml")}, {}});
    }
    SECTION("entities in another encoding") {
        sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet/>";
        CHECK(refusalOf(parts).code == ErrorCode::XlsxDamaged);
    }
    SECTION("a wide encoding") {
        sheet = QByteArray("\xFF\xFE<\0w\0/\0>\0", 10);
        CHECK(refusalOf(parts).code == ErrorCode::XlsxDamaged);
    }
    SECTION("depth") {
        sheet = "<worksheet>" + QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000)
            + "</worksheet>";
        CHECK(refusalOf(parts).code == ErrorCode::XlsxDamaged);
    }
    SECTION("attributes") {
        sheet = "<worksheet";
        for (int i = 0; i < 50'000; ++i)
            sheet += " a" + QByteArray::number(i) + "='>'";
        sheet += "/>";
        CHECK(refusalOf(parts).code == ErrorCode::XlsxDamaged);
    }
    SECTION("an unknown entity") {
        sheet.replace("<sheetData>", "<sheetData>&xxe;");
        CHECK(refusalOf(parts).code == ErrorCode::XlsxDamaged);
    }
    SECTION("comments and plain sections are no declarations") {
        sheet.replace("<sheetData>", "<!-- <!DOCTYPE x> --><sheetData>")
            .replace("</sheetData>", "<![CDATA[<!ENTITY]]></sheetData>");
        CHECK(readXlsx(xlsxfile::zipped(parts)));
    }
}

TEST_CASE("a damaged part is named") {
    const QString sheetName = QStringLiteral("xl/worksheets/sheet1.xml");
    xlsxfile::Parts parts = xlsxfile::parts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    QByteArray& sheet = parts["xl/worksheets/sheet1.xml"];
    SECTION("cut off") { sheet.chop(20); }
    SECTION("a text that is not there") {
        sheet.replace("<c r=\"A1\">", "<c r=\"A1\" t=\"s\"><v>77</v></c><c r=\"B1\">");
    }
    SECTION("a cell of another row") { sheet.replace("r=\"A1\"", "r=\"A7\""); }
    SECTION("a cell twice") { sheet.replace("</row>", "<c r=\"A1\"><v>2</v></c></row>"); }
    SECTION("a row out of range") { sheet.replace("<row r=\"1\">", "<row r=\"1048577\">"); }
    SECTION("missing") { parts.erase("xl/worksheets/sheet1.xml"); }
    CHECK(refusalOf(parts) == Error{ErrorCode::XlsxDamaged, {sheetName}, {}});
}

TEST_CASE("more rows, cells, sheets or parts than any plain workbook has are refused") {
    const auto tooMany = [](const char* what, int most) {
        return Error{ErrorCode::XlsxTooMany, {QString::fromLatin1(what), QString::number(most)}, {}};
    };
    SECTION("a million rows") {
        QByteArray rows;
        for (int i = 1; i <= 1'000'000; ++i)
            rows += "<row r=\"" + QByteArray::number(i) + "\"/>";
        CHECK(refusal(xlsxfile::workbook(rows)) == tooMany("rows", mostSheetRows));
    }
    SECTION("cells") {
        QByteArray rows;
        for (int row = 1; row <= 101; ++row)
            rows += "<row r=\"" + QByteArray::number(row) + "\">" + QByteArray("<c/>").repeated(10'000)
                + "</row>";
        // Stored as it is: packed, so many equal cells would look like an archive that swells.
        CHECK(refusal(xlsxfile::zipped(xlsxfile::parts(rows), ZIP_CM_STORE))
            == tooMany("cells", mostSheetCells));
    }
    SECTION("sheets") {
        xlsxfile::Parts parts = xlsxfile::parts({});
        parts["xl/workbook.xml"].replace("</sheets>",
            QByteArray("<sheet name=\"x\" sheetId=\"2\" r:id=\"rId1\"/>").repeated(300) + "</sheets>");
        CHECK(refusalOf(parts) == tooMany("sheets", mostSheets));
    }
    SECTION("parts") {
        xlsxfile::Parts parts = xlsxfile::parts({});
        for (int i = 0; i < 2000; ++i)
            parts["xl/media/" + QByteArray::number(i)] = "x";
        CHECK(refusalOf(parts) == tooMany("parts", 2000));
    }
    SECTION("array formulas") {
        QByteArray rows = "<row r=\"1\">"
            + QByteArray("<c><f t=\"array\" ref=\"A1:B2\">1</f></c>").repeated(1001) + "</row>";
        CHECK(refusal(xlsxfile::workbook(rows)) == tooMany("formulas", 1000));
    }
}

TEST_CASE("an archive that swells is refused while it is unpacked") {
    xlsxfile::Parts parts = xlsxfile::parts({});
    SECTION("far more than text can shrink") {
        parts["xl/worksheets/sheet1.xml"] = QByteArray(20 << 20, ' ');
    }
    SECTION("too large all together") {
        QByteArray noise(70 << 20, '\0');
        quint32 state = 1;
        for (char& c : noise) {
            state = state * 1664525 + 1013904223;
            c = "0123456789abcdef"[state >> 28];
        }
        parts["xl/worksheets/sheet1.xml"] = noise;
    }
    CHECK(refusalOf(parts).code == ErrorCode::XlsxTooLarge);
}

TEST_CASE("an archive no honest program writes is refused") {
    const QByteArray good = xlsxfile::workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    REQUIRE(readXlsx(good));
    SECTION("names that lead elsewhere") {
        for (const char* name : {"../evil.xml", "/etc/passwd", "xl\\evil.xml", "xl/../../x", "C:evil"}) {
            xlsxfile::Parts parts = xlsxfile::parts({});
            parts[name] = "x";
            INFO(name);
            CHECK(refusalOf(parts).code == ErrorCode::XlsxDamaged);
        }
    }
    SECTION("names that differ in case only") {
        xlsxfile::Parts parts = xlsxfile::parts({});
        parts["XL/workbook.xml"] = parts["xl/workbook.xml"];
        CHECK(refusalOf(parts).code == ErrorCode::XlsxDamaged);
    }
    SECTION("something behind its end") { CHECK(refusal(good + "tail").code == ErrorCode::XlsxDamaged); }
    SECTION("cut off anywhere") {
        for (qsizetype size = 4; size < good.size(); size += 97)
            CHECK_FALSE(readXlsx(good.first(size)));
    }
    SECTION("a byte changed anywhere never brings down the reader") {
        int refused = 0;
        for (qsizetype at = 0; at < good.size(); at += 3) {
            QByteArray changed = good;
            changed[at] = static_cast<char>(changed[at] ^ 0x5A);
            refused += readXlsx(changed) ? 0 : 1;
        }
        CHECK(refused > 100);
    }
}

TEST_CASE("a workbook file that cannot be read is named") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Phúc Xá.xlsx"));
    CHECK(readXlsxFile(path).error().code == ErrorCode::FileNotFound);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("không phải");
    file.close();
    const Result<Workbook> workbook = readXlsxFile(path);
    REQUIRE_FALSE(workbook);
    CHECK(workbook.error().place.file == path);
    CHECK(workbook.error().code == ErrorCode::XlsxNotWorkbook);
}
