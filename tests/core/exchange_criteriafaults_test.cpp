// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/reader.h"
#include "support/criteriabook.h"
#include "support/everyrule.h"
#include "support/tinybook.h"

#include <ctime>

using namespace sodiem;
using test::u;

namespace {

// A workbook whose cells can be set by the key of their column.
class Edited {
public:
    Edited() : m_workbook(test::workbookOf(*parseJson(test::tinySetBytes()))) { }

    Sheet& sheet(const char* name) {
        for (Sheet& each : m_workbook.sheets)
            if (each.name == u(name))
                return each;
        FAIL(name);
        return m_workbook.sheets.front();
    }

    int columnOf(const char* name, const char* key) {
        for (const Sheet::Placed& placed : sheet(name).cells)
            if (placed.place.row == 0 && placed.cell.text == u(key))
                return placed.place.column;
        FAIL(key);
        return 0;
    }

    // The row of a key (counted as a spreadsheet does), or the column of one.
    QString set(const char* name, int row, const char* key, SheetCell cell) {
        return put(name, {row - 1, columnOf(name, key)}, std::move(cell));
    }
    QString set(const char* name, int row, const char* key, const char* text) {
        return set(name, row, key, SheetCell{SheetCell::Kind::Text, u(text), false});
    }
    QString put(const char* name, CellPlace place, SheetCell cell) {
        std::vector<Sheet::Placed>& cells = sheet(name).cells;
        std::erase_if(cells, [&](const Sheet::Placed& placed) { return placed.place == place; });
        const auto behind = std::find_if(
            cells.begin(), cells.end(), [&](const Sheet::Placed& placed) { return placed.place > place; });
        if (cell.kind != SheetCell::Kind::Empty || cell.formula)
            cells.insert(behind, {place, std::move(cell)});
        return cellName(place);
    }

    Workbook& workbook() { return m_workbook; }
    CriteriaFromWorkbook read() const { return criteriaFromWorkbook(m_workbook); }

    // Its only fault, which must be at this cell.
    Error only(const char* name, const QString& cell) const {
        const CriteriaFromWorkbook result = read();
        REQUIRE(result.faults.size() == 1);
        CHECK(result.faults.front().place.sheet == u(name));
        CHECK(result.faults.front().place.cell == cell);
        CHECK(result.faults.front().place.line == 0);
        CHECK(result.bytes.isEmpty());
        return result.faults.front();
    }

private:
    Workbook m_workbook;
};

// The faults of the set itself, by their cells.
std::vector<Error> faultsOfSet(const CriteriaFromWorkbook& read) {
    REQUIRE(read.faults.empty());
    std::vector<Error> told;
    for (const Error& fault : readCriteria(read.bytes).faults)
        told.push_back(read.placed(fault));
    return told;
}

SheetCell formula() { return {SheetCell::Kind::Number, u("2"), true}; }
SheetCell broken() { return {SheetCell::Kind::Error, u("#REF!"), false}; }
SheetCell percentage() { return {SheetCell::Kind::Number, u("0.85"), false, true}; }

constexpr int firstRow = 3; // below the heads and their explanation

// Of the processor, not of a machine that others use too.
double secondsFor(const Workbook& workbook) {
    const std::clock_t start = std::clock();
    const CriteriaFromWorkbook read = criteriaFromWorkbook(workbook);
    CHECK(read.faults.size() <= 200);
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("numbers, dates and yes typed into a spreadsheet are the texts of the format") {
    Edited edited;
    edited.set("Nodes", firstRow, "maximum", {SheetCell::Kind::Number, u("8"), false});
    edited.set("Nodes", firstRow, "owner", {SheetCell::Kind::Date, u("2018-01-05"), false});
    edited.put("Set", {4, 1}, {SheetCell::Kind::Number, u("2019"), false}); // the year
    edited.put("Set", {3, 1}, {SheetCell::Kind::Text, u(" 7 "), false}); // the version
    const CriteriaFromWorkbook read = edited.read();
    REQUIRE(read.faults.empty());
    CHECK(read.set.find(u"year")->toInteger() == 2019);
    CHECK(read.set.find(u"version")->toInteger() == 7);
    const Json& node = read.set.find(u"nodes")->items().front();
    CHECK(node.find(u"maximum")->toText() == u"8");
    CHECK(node.find(u"owner")->toText() == u"2018-01-05");
}

TEST_CASE("a cell that is no plain value is told of by sheet and cell") {
    for (const auto& [cell, code] : {std::pair(formula(), ErrorCode::WorkbookFormula),
             {broken(), ErrorCode::WorkbookCellError}, {percentage(), ErrorCode::WorkbookCellKind},
             {SheetCell{SheetCell::Kind::Text, QString(32'768, u'x'), false}, ErrorCode::TextTooLong}}) {
        Edited edited;
        const QString place = edited.set("Nodes", firstRow + 1, "maximum", cell);
        CHECK(edited.only("Nodes", place).code == code);
    }
    Edited edited;
    edited.sheet("Bands").formulaRanges.push_back({{4, 2}, {9, 3}});
    CHECK(edited.only("Bands", u("C5")).code == ErrorCode::WorkbookFormula);
}

TEST_CASE("sheets, columns and keys that nobody knows are told of, notes are not") {
    Edited edited;
    edited.workbook().sheets.push_back({u("Nháp"), false, {}, {}});
    CHECK(edited.only("", {}).code == ErrorCode::CriteriaSheetUnknown);
    edited.workbook().sheets.back().name = u("# Nháp");
    CHECK(edited.read().faults.empty());
    edited.workbook().sheets.back().name = u("Nodes");
    CHECK(edited.only("", {}).code == ErrorCode::CriteriaGivenTwice);
    edited.workbook().sheets.pop_back();
    CHECK(edited.only(("Nodes"), edited.put("Nodes", {0, 80}, {SheetCell::Kind::Text, u("tittle.vi"), false}))
              .code
        == ErrorCode::CriteriaColumnUnknown);
    edited.put("Nodes", {5, 80}, {SheetCell::Kind::Text, u("mine"), false});
    edited.put("Nodes", {0, 80}, {SheetCell::Kind::Text, u("#mine"), false});
    CHECK(edited.read().faults.empty());
    edited.put("Nodes", {0, 80}, {});
    edited.put("Nodes", {6, 80}, {SheetCell::Kind::Text, u("mine"), false});
    CHECK(edited.only("Nodes", u("CC6")).code == ErrorCode::CriteriaHeadMissing);
}

TEST_CASE("a column or key given twice is told of, and so is what column and json both give") {
    Edited edited;
    CHECK(
        edited.only("Nodes", edited.put("Nodes", {0, 80}, {SheetCell::Kind::Text, u("maximum"), false})).code
        == ErrorCode::CriteriaGivenTwice);
    Edited head;
    CHECK(head.only("Set", head.put("Set", {50, 0}, {SheetCell::Kind::Text, u("year"), false})).code
        == ErrorCode::CriteriaGivenTwice);
    CHECK(Edited(head).read().faults.front().args == QStringList{u("year")});
    Edited both;
    CHECK(both.only("Nodes", both.set("Nodes", firstRow, "json", R"({"title":{"vi":"x","fr":"y"}})")).args
        == QStringList{u("title.vi")});
    Edited step;
    step.set("Nodes", firstRow, "rule.step", "1");
    CHECK(step.only("Nodes", step.set("Nodes", firstRow, "rule.step.each", "1")).code
        == ErrorCode::CriteriaGivenTwice);
    Edited list;
    list.set("Nodes", firstRow + 1, "json", R"({"rule":{"options":[{"id":"x"}]}})");
    CHECK(list.only("Options", u("A3")).args == QStringList{u("rule.options")});
}

TEST_CASE("keys of the head that nobody knows, and values without a key, are told of") {
    Edited edited;
    edited.put("Set", {50, 0}, {SheetCell::Kind::Text, u("yaer"), false});
    edited.put("Set", {51, 1}, {SheetCell::Kind::Text, u("2018"), false});
    edited.put("Set", {52, 0}, {SheetCell::Kind::Text, u("# mine"), false});
    edited.put("Set", {52, 1}, {SheetCell::Kind::Text, u("note"), false});
    const CriteriaFromWorkbook read = edited.read();
    REQUIRE(read.faults.size() == 2);
    CHECK(read.faults[0].code == ErrorCode::CriteriaColumnUnknown);
    CHECK(read.faults[0].place.cell == u"A51");
    CHECK(read.faults[1].code == ErrorCode::CriteriaHeadMissing);
    CHECK(read.faults[1].place.cell == u"B52");
}

TEST_CASE("what a cell means is told of where it means nothing") {
    const auto fault = [](const char* sheet, int row, const char* key, const char* text) {
        Edited edited;
        return edited.only(sheet, edited.set(sheet, row, key, text));
    };
    CHECK(fault("Nodes", firstRow, "json", "{\"a\":").code == ErrorCode::JsonSyntax);
    CHECK(fault("Nodes", firstRow, "json", "{\"a\":1,\"a\":2}").code == ErrorCode::JsonDuplicateKey);
    CHECK(fault("Nodes", firstRow, "json", "{\"a\":1.5}").code == ErrorCode::JsonFraction);
    CHECK(fault("Nodes", firstRow, "json", "[]").code == ErrorCode::CriteriaKeyType);
    CHECK(fault("Nodes", firstRow, "empty", "chekcs").code == ErrorCode::CriteriaValueUnknown);
    Edited version;
    CHECK(version.only("Set", version.put("Set", {3, 1}, {SheetCell::Kind::Text, u("một"), false})).code
        == ErrorCode::NumberInvalid);
    Edited examples;
    examples.set("Examples", firstRow, "ref", "1.2");
    CHECK(examples.only("Examples", examples.set("Examples", firstRow, "inputs", "da_lam 5")).code
        == ErrorCode::CriteriaPairInvalid);
    CHECK(examples.only("Examples", examples.set("Examples", firstRow, "inputs", "a = 5\na = 6")).code
        == ErrorCode::CriteriaGivenTwice);
}

TEST_CASE("a row that belongs to nothing is told of") {
    const auto fault = [](const char* sheet, const char* key, const char* text) {
        Edited edited;
        edited.set(sheet, firstRow, key, text);
        return edited.only(sheet, u("A3"));
    };
    CHECK(fault("Options", "ref", "9.9").code == ErrorCode::PlanRowForeign);
    CHECK(fault("Options", "ref", "9.9").args == QStringList{u("ref"), u("9.9")});
    CHECK(fault("Options", "list", "optoins").code == ErrorCode::CriteriaValueUnknown);
    CHECK(fault("Inputs", "list", "gates").code == ErrorCode::PlanRowForeign);
    Edited edited;
    edited.set("Options", firstRow, "ref", SheetCell());
    edited.set("Options", firstRow + 1, "list", SheetCell());
    const CriteriaFromWorkbook read = edited.read();
    REQUIRE(read.faults.size() == 2);
    CHECK(read.faults[0].args == QStringList{u("ref")});
    CHECK(read.faults[1].args == QStringList{u("list")});
    Edited choices;
    choices.set("Choices", firstRow, "list", "facts");
    choices.set("Choices", firstRow, "ref", "1.1");
    choices.set("Choices", firstRow, "name", "hoso");
    CHECK(choices.only("Choices", u("A3")).code == ErrorCode::CriteriaValueUnknown);
}

TEST_CASE("a workbook without the sheets a set needs is none") {
    Edited edited;
    std::erase_if(edited.workbook().sheets, [](const Sheet& each) { return each.name == u"Nodes"; });
    CHECK(edited.read().faults.front().code == ErrorCode::CriteriaSheetMissing);
    const CriteriaFromWorkbook nothing = criteriaFromWorkbook(Workbook());
    REQUIRE(nothing.faults.size() == 2);
    CHECK(nothing.faults[1].args == QStringList{u("Nodes")});
}

TEST_CASE("sheets that hold nothing may be missing, columns may stand in any order") {
    Edited edited;
    const QByteArray whole = edited.read().set.canonical();
    std::erase_if(edited.workbook().sheets, [](const Sheet& each) {
        return each.name == u"Bands" || each.name == u"Gates" || each.name == u"Hướng dẫn";
    });
    for (Sheet::Placed& placed : edited.sheet("Nodes").cells)
        placed.place.column = placed.place.column == 0 ? 0 : 200 - placed.place.column;
    std::sort(edited.sheet("Nodes").cells.begin(), edited.sheet("Nodes").cells.end(),
        [](const Sheet::Placed& a, const Sheet::Placed& b) { return a.place < b.place; });
    const CriteriaFromWorkbook read = edited.read();
    CHECK(read.faults.empty());
    CHECK(read.set.canonical() == whole);
}

TEST_CASE("all faults of a workbook are told of at once, in the order of its sheets") {
    Edited edited;
    edited.set("Facts", firstRow, "min", formula());
    edited.set("Nodes", firstRow, "maximum", formula());
    edited.set("Nodes", firstRow + 1, "json", "{");
    edited.set("Checks", firstRow, "ref", "9");
    const CriteriaFromWorkbook read = edited.read();
    REQUIRE(read.faults.size() == 4);
    CHECK(read.faults[0].place.sheet == u"Facts");
    CHECK(read.faults[2].code == ErrorCode::JsonSyntax);
    CHECK(read.faults[3].place.sheet == u"Checks");
}

TEST_CASE("a fault of the set itself is told by the cell that has it") {
    Edited edited;
    const QString maximum = edited.set("Nodes", firstRow + 1, "maximum", "hai");
    const QString from = edited.set("Options", firstRow, "points", "2,5");
    edited.set("Nodes", firstRow + 3, "title.vi", SheetCell());
    const std::vector<Error> faults = faultsOfSet(edited.read());
    const auto has = [&](ErrorCode code, const QString& sheet, const QString& cell) {
        return std::any_of(faults.begin(), faults.end(), [&](const Error& each) {
            return each.code == code && each.place.sheet == sheet && each.place.cell == cell
                && each.place.line == 0;
        });
    };
    CHECK(has(ErrorCode::NumberInvalid, u("Nodes"), maximum));
    CHECK(has(ErrorCode::NumberInvalid, u("Options"), from));
    CHECK(has(ErrorCode::CriteriaKeyMissing, u("Nodes"), u("B6"))); // the cell that is empty
    Edited named;
    const QString measure = named.set("Nodes", firstRow + 2, "rule.measure", "100 * da_lam / viec");
    const QString kind = named.set("Nodes", firstRow, "kind", "scroed");
    const QString id = named.set("Options", firstRow, "id", "đủ");
    const std::vector<Error> more = faultsOfSet(named.read());
    const auto tells = [&](const char* sheet, const QString& cell) {
        return std::any_of(more.begin(), more.end(),
            [&](const Error& each) { return each.place.sheet == u(sheet) && each.place.cell == cell; });
    };
    CHECK(tells("Nodes", measure));
    CHECK(tells("Nodes", kind));
    CHECK(tells("Options", id));
    Edited whole;
    CHECK(faultsOfSet(whole.read()).empty());
    CHECK(whole.read().set.find(u"nodes")->items()[1].line() > 0);
    whole.put("Set", {0, 0}, {SheetCell::Kind::Text, u("x"), false});
    for (Sheet::Placed& placed : whole.sheet("Set").cells)
        if (placed.cell.text == u"decimals")
            whole.put("Set", {placed.place.row, 1}, {SheetCell::Kind::Text, u("9"), false});
    const std::vector<Error> head = faultsOfSet(whole.read());
    REQUIRE(head.size() == 1);
    CHECK(head.front().place.sheet == u"Set");
    CHECK(head.front().place.cell == u"B12");
}

TEST_CASE("a hostile workbook costs neither time nor memory") {
    Edited deep;
    deep.set("Nodes", firstRow, "json",
        (QByteArray("{\"a\":").repeated(32) + "1" + QByteArray("}").repeated(32)).constData());
    REQUIRE(deep.read().faults.size() == 1);
    CHECK(deep.read().faults.front().code == ErrorCode::JsonTooDeep);
    CHECK(deep.read().faults.front().place.sheet == u"Nodes");

    Edited many;
    Sheet& nodes = many.sheet("Nodes");
    for (int row = 20; row < 55'000; ++row)
        nodes.cells.push_back({{row, 0}, {SheetCell::Kind::Text, u("1.1"), false}});
    CHECK(secondsFor(many.workbook()) < 2);
    for (int row = 20; row < 55'000; ++row)
        many.sheet("Options").cells.push_back({{row, 0}, {SheetCell::Kind::Text, u("9"), false}});
    CHECK(secondsFor(many.workbook()) < 2);
    for (int row = 55'000; row < 400'000; ++row)
        nodes.cells.push_back({{row, 0}, {SheetCell::Kind::Text, u("1.1"), false}});
    CHECK(many.read().faults.front().code == ErrorCode::XlsxTooMany);

    Edited shared; // one text, named by every row
    const QString text = u("[") + u("[],").repeated(10'000) + u("1]");
    for (int row = 20; row < 5000; ++row)
        shared.sheet("Parts").cells.push_back({{row, 5}, {SheetCell::Kind::Text, text, false}});
    CHECK(secondsFor(shared.workbook()) < 2);
    CHECK(shared.read().faults.front().code == ErrorCode::XlsxTooMany);
    std::erase_if(
        shared.sheet("Parts").cells, [](const Sheet::Placed& placed) { return placed.place.row > 200; });
    CHECK(secondsFor(shared.workbook()) < 2);

    Edited wide;
    for (int column = 100; column < 16'000; ++column)
        wide.sheet("Nodes").cells.push_back({{0, column}, {SheetCell::Kind::Text, u("maximum"), false}});
    std::sort(wide.sheet("Nodes").cells.begin(), wide.sheet("Nodes").cells.end(),
        [](const Sheet::Placed& a, const Sheet::Placed& b) { return a.place < b.place; });
    CHECK(secondsFor(wide.workbook()) < 2);
    CHECK(wide.read().faults.size() == 200);
}
