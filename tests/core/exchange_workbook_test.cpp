// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/selfassessmentwriter.h"
#include "core/exchange/workbook.h"
#include "support/catch.h"

using namespace sodiem;

namespace {

QString number(const char16_t* literal) {
    return spreadsheetNumber(QStringView(literal)).value_or(QStringLiteral("none"));
}

} // namespace

TEST_CASE("a spreadsheet's number is read as the decimal that was meant") {
    CHECK(number(u"8.3000000000000007") == u"8.3");
    CHECK(number(u"8.300000000000001") == u"8.3");
    CHECK(number(u"0.1") == u"0.1");
    CHECK(number(u"0.30000000000000004") == u"0.3");
    CHECK(number(u"1E-05") == u"0.00001");
    CHECK(number(u"1.5e3") == u"1500");
    CHECK(number(u"-2.50") == u"-2.5");
    CHECK(number(u"+7") == u"7");
    CHECK(number(u"0") == u"0");
    CHECK(number(u"-0.0") == u"0");
    CHECK(number(u"007") == u"7");
    CHECK(number(u"99999999999999.995") == u"100000000000000");
    CHECK(number(u"999999999999999.9") == u"1000000000000000");
    CHECK(number(u"0.00099999999999999999") == u"0.001");
    CHECK(number(u"123456789012345678") == u"123456789012346000");
    for (const char16_t* wrong :
        {u"", u"-", u".", u"1,5", u"NaN", u"INF", u"1e", u"1e999999", u"1e31", u"1e-40", u"0x10", u"1.2.3"})
        CHECK(number(wrong) == u"none");
}

TEST_CASE("cells are named as spreadsheets name them") {
    CHECK(cellName({0, 0}) == u"A1");
    CHECK(cellName({11, 5}) == u"F12");
    CHECK(cellName({0, 25}) == u"Z1");
    CHECK(cellName({0, 26}) == u"AA1");
    CHECK(cellName({1048575, 16383}) == u"XFD1048576");
    for (const char16_t* name : {u"A1", u"F12", u"AZ7", u"XFD1048576"})
        CHECK(cellName(cellPlace(QStringView(name)).value()) == QStringView(name));
    for (const char16_t* wrong :
        {u"", u"A", u"1", u"A0", u"a1", u"XFE1", u"A1048577", u"AAAA1", u"A1B", u"$A$1"})
        CHECK_FALSE(cellPlace(QStringView(wrong)));
    CHECK(cellRange(u"B2:C9") == CellRange{{1, 1}, {8, 2}});
    CHECK(cellRange(u"B2") == CellRange{{1, 1}, {1, 1}});
    CHECK_FALSE(cellRange(u"B2:"));
}

TEST_CASE("days are counted as spreadsheets count them") {
    CHECK(dateOfSerial(QStringLiteral("43409"), false) == QDate(2018, 11, 5));
    CHECK(dateOfSerial(QStringLiteral("43409.75"), false) == QDate(2018, 11, 5));
    CHECK(dateOfSerial(QStringLiteral("41947"), true) == QDate(2018, 11, 5));
    CHECK(dateOfSerial(QStringLiteral("61"), false) == QDate(1900, 3, 1));
    CHECK(dateOfSerial(QStringLiteral("59"), false) == QDate(1900, 2, 28));
    CHECK(dateOfSerial(QStringLiteral("1"), false) == QDate(1900, 1, 1));
    for (const char* wrong : {"60", "0", "-3", "2958466", "0.5", "99999999999"}) // 29 February 1900 never was
        CHECK_FALSE(dateOfSerial(QString::fromLatin1(wrong), false));
    CHECK(serialOfDate(QDate(2018, 11, 5)) == 43409);
    CHECK_FALSE(serialOfDate(QDate(1900, 2, 28)));
    CHECK_FALSE(serialOfDate(QDate()));
}

TEST_CASE("a cell inside the range of a formula is one, empty or not") {
    Sheet sheet;
    sheet.cells = {{{1, 1}, {SheetCell::Kind::Number, QStringLiteral("5"), true}},
        {{4, 0}, {SheetCell::Kind::Text, QStringLiteral("x"), false}}};
    sheet.formulaRanges = {{{1, 1}, {2, 2}}};
    CHECK(sheet.at({2, 2}) == SheetCell{SheetCell::Kind::Empty, {}, true});
    CHECK(sheet.at({1, 1}).formula);
    CHECK(sheet.at({4, 0}) == SheetCell{SheetCell::Kind::Text, QStringLiteral("x"), false});
    CHECK(sheet.at({0, 0}) == SheetCell{});
}

TEST_CASE("the file of a unit is named by its code and name") {
    Unit unit;
    unit.code = QStringLiteral("00001");
    unit.kind = UnitKind::Ward;
    unit.properName = QStringLiteral("Phúc Xá");
    CHECK(selfAssessmentFileName(unit) == QStringLiteral("00001 Phường Phúc Xá.xlsx"));
}
