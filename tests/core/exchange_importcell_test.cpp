// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importcell.h"
#include "core/exchange/xlsxreader.h"
#include "support/xlsxfile.h"

using namespace sodiem;
using Kind = SheetCell::Kind;

namespace {

Field fieldOf(FieldType type, const char* unit = "") {
    Field field;
    field.name = QStringLiteral("f");
    field.type = type;
    field.unit.vi = QString::fromUtf8(unit);
    for (const char* id : {"tot", "kem"})
        field.options.push_back({QString::fromLatin1(id),
            {QString::fromUtf8(id == std::string("tot") ? "Tốt" : "Kém"), QString::fromLatin1(id)},
            Points()});
    return field;
}

SheetCell cell(Kind kind, const char* text, bool formula = false, bool percent = false) {
    return {kind, QString::fromUtf8(text), formula, percent};
}

// What is read, "-" for nothing; "!" before an error's number.
QString read(const SheetCell& cell, const Field& field) {
    const Result<std::optional<QString>> text = importedText(cell, field);
    if (!text)
        return u'!' + QString::number(static_cast<int>(text.error().code));
    return text->value_or(QStringLiteral("-"));
}

QString error(ErrorCode code) { return u'!' + QString::number(static_cast<int>(code)); }

} // namespace

TEST_CASE("a number of a spreadsheet is taken as it stands") {
    const Field integer = fieldOf(FieldType::Integer), decimal = fieldOf(FieldType::Decimal);
    CHECK(read(cell(Kind::Number, "1000"), integer) == u"1000");
    CHECK(read(cell(Kind::Number, "1.234"), integer) == u"1.234"); // no thousands: refused as no whole number
    CHECK(read(cell(Kind::Number, "8.500"), decimal) == u"8.500");
    CHECK(read(cell(Kind::Number, "-3"), decimal) == u"-3");
    CHECK(read(cell(Kind::Number, "2"), fieldOf(FieldType::Choice)) == u"kem");
    CHECK(read(cell(Kind::Number, "1"), fieldOf(FieldType::Flag)) == u"1");
    CHECK(read(cell(Kind::Number, "43409"), fieldOf(FieldType::Date)) == error(ErrorCode::WorkbookCellKind));
    CHECK(read(cell(Kind::Number, "12"), fieldOf(FieldType::Text)) == u"12");
}

TEST_CASE("a text is read as if it were typed") {
    const Field integer = fieldOf(FieldType::Integer), decimal = fieldOf(FieldType::Decimal);
    CHECK(read(cell(Kind::Text, " 8,5 "), decimal) == u"8.5");
    CHECK(read(cell(Kind::Text, "8.5"), decimal) == u"8.5");
    CHECK(read(cell(Kind::Text, "1.000"), integer) == u"1000");
    CHECK(read(cell(Kind::Text, "1.000"), decimal) == error(ErrorCode::NumberAmbiguous));
    CHECK(read(cell(Kind::Text, "gần hết"), integer) == error(ErrorCode::NumberInvalid));
    CHECK(read(cell(Kind::Text, "tốt"), fieldOf(FieldType::Choice)) == u"tot");
    CHECK(read(cell(Kind::Text, "X"), fieldOf(FieldType::Flag)) == u"1");
    CHECK(read(cell(Kind::Text, "5/11/2018"), fieldOf(FieldType::Date)) == u"2018-11-05");
    CHECK(read(cell(Kind::Text, "31/2/2018"), fieldOf(FieldType::Date)) == error(ErrorCode::DateNoSuchDay));
    CHECK(read(cell(Kind::Text, "mai"), fieldOf(FieldType::Date)) == error(ErrorCode::DateInvalid));
    CHECK(read(cell(Kind::Text, "  "), integer) == u"-");
    CHECK(read(cell(Kind::Empty, ""), integer) == u"-");
}

TEST_CASE("a percentage counts where the figure is measured in per cent") {
    const Field share = fieldOf(FieldType::Decimal, "%"), count = fieldOf(FieldType::Decimal, "hồ sơ");
    CHECK(read(cell(Kind::Number, "0.85", false, true), share) == u"85");
    CHECK(read(cell(Kind::Number, "1", false, true), share) == u"100");
    CHECK(read(cell(Kind::Number, "0.0525", false, true), share) == u"5.25");
    CHECK(read(cell(Kind::Number, "85"), share) == u"85");
    CHECK(read(cell(Kind::Text, "85,5%"), share) == u"85.5");
    CHECK(read(cell(Kind::Number, "0.85", false, true), count) == error(ErrorCode::WorkbookCellKind));
    CHECK(read(cell(Kind::Text, "85%"), count) == error(ErrorCode::NumberInvalid));
    CHECK(shownCell(cell(Kind::Number, "0.85", false, true)) == u"85%");
}

TEST_CASE("dates, truth values, errors and formulas stay what they are") {
    const Field integer = fieldOf(FieldType::Integer);
    CHECK(read(cell(Kind::Date, "2018-11-05"), fieldOf(FieldType::Date)) == u"2018-11-05");
    CHECK(read(cell(Kind::Date, "2018-11-05"), integer) == error(ErrorCode::WorkbookCellKind));
    CHECK(read(cell(Kind::Boolean, "1"), fieldOf(FieldType::Flag)) == u"1");
    CHECK(read(cell(Kind::Boolean, "1"), integer) == error(ErrorCode::WorkbookCellKind));
    CHECK(read(cell(Kind::Error, "#REF!"), integer) == error(ErrorCode::WorkbookCellError));
    CHECK(read(cell(Kind::Number, "3", true), integer) == error(ErrorCode::WorkbookFormula));
}

TEST_CASE("a workbook tells which of its numbers it shows in per cent") {
    xlsxfile::Parts parts = xlsxfile::parts("<row r=\"1\"><c s=\"0\"><v>0.5</v></c><c s=\"1\"><v>0.5</v></c>"
                                            "<c s=\"2\"><v>0.5</v></c><c s=\"3\"><v>0.5</v></c></row>");
    parts["xl/styles.xml"] = xlsxfile::head + "<styleSheet " + xlsxfile::mainSpace
        + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/><numFmt numFmtId=\"165\" "
          "formatCode=\"0&quot;%&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/>"
          "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";
    const Result<Workbook> workbook = readXlsx(xlsxfile::zipped(parts));
    REQUIRE(workbook);
    const Sheet& sheet = workbook->sheets.front();
    CHECK_FALSE(sheet.at({0, 0}).percent);
    CHECK(sheet.at({0, 1}).percent);
    CHECK(sheet.at({0, 2}).percent);
    CHECK_FALSE(sheet.at({0, 3}).percent);
}
