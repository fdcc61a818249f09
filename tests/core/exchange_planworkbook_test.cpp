// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planworkbook.h"
#include "support/catch.h"
#include "support/tinybook.h"

using namespace sodiem;

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

// A sheet from rows of texts; "" leaves a cell empty.
Sheet sheet(const char* name, const std::vector<std::vector<QString>>& rows) {
    Sheet made;
    made.name = u(name);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (!rows[row][column].isEmpty())
                made.cells.push_back({{static_cast<int>(row), static_cast<int>(column)},
                    {SheetCell::Kind::Text, rows[row][column], false}});
    return made;
}

// A JSON object as a row: members of objects under "outer.inner", lists of texts in one cell.
void flatten(const Json& object, const QString& prefix, std::map<QString, QString>& cells) {
    for (const Json::Member& member : object.members()) {
        const QString key = prefix + member.key;
        if (member.value.isObject())
            flatten(member.value, key + u'.', cells);
        else if (member.value.isText())
            cells[key] = member.value.toText();
        else if (member.value.type() == Json::Type::Integer)
            cells[key] = QString::number(member.value.toInteger());
        else if (member.value.type() == Json::Type::Flag)
            cells[key] = member.value.toFlag() ? u("x") : u("0");
        else if (member.key == u"reportedBy")
            for (const Json& word : member.value.items())
                cells[key] += (cells[key].isEmpty() ? QString() : u(", ")) + word.toText();
    }
}

// Rows gathered for a sheet, with the columns that any of them has.
struct Page {
    std::vector<std::map<QString, QString>> rows;

    void add(const Json& object, std::map<QString, QString> first) {
        flatten(object, {}, first);
        rows.push_back(std::move(first));
    }
    Sheet sheet(const char* name) const {
        std::map<QString, int> columns;
        for (const auto& row : rows)
            for (const auto& [column, text] : row)
                columns.emplace(column, 0);
        std::vector<std::vector<QString>> table(1);
        for (auto& [column, at] : columns) {
            at = static_cast<int>(table[0].size());
            table[0].push_back(column);
        }
        for (const auto& row : rows) {
            table.emplace_back(table[0].size());
            for (const auto& [column, text] : row)
                table.back()[static_cast<std::size_t>(columns[column])] = text;
        }
        return ::sheet(name, table);
    }
};

Workbook workbookOf(const Json& plan) {
    Page areas, targets, figures, quantities, milestones, basis;
    std::vector<std::vector<QString>> head = {{u("key"), u("value")}};
    std::map<QString, QString> top;
    flatten(plan, {}, top);
    for (const auto& [key, value] : top)
        if (key != u"format")
            head.push_back({key, value});
    for (const Json& each : plan.find(u"legalBasis")->items())
        basis.add(each, {});
    for (const Json& each : plan.find(u"areas")->items())
        areas.add(each, {});
    for (const Json& target : plan.find(u"targets")->items()) {
        targets.add(target, {});
        const QString id = target.find(u"id")->toText();
        if (const Json* list = target.find(u"figures"))
            for (const Json& each : list->items())
                figures.add(each, {{u("target"), id}});
        for (const Json& quantity : target.find(u"quantities")->items()) {
            quantities.add(quantity, {{u("target"), id}});
            if (const Json* list = quantity.find(u"milestones"))
                for (const Json& each : list->items())
                    milestones.add(
                        each, {{u("target"), id}, {u("quantity"), quantity.find(u"id")->toText()}});
        }
    }
    Workbook workbook;
    workbook.sheets
        = {sheet("Plan", head), basis.sheet("LegalBasis"), areas.sheet("Areas"), targets.sheet("Targets"),
            figures.sheet("Figures"), quantities.sheet("Quantities"), milestones.sheet("Milestones")};
    return workbook;
}

Json hanoi() { return *parseJson(test::bytesOf(resourcePath(u("plans/hanoi-2018.json")))); }

Workbook small() {
    Workbook workbook;
    workbook.sheets = {sheet("Plan", {{u("key"), u("value")}, {u("id"), u("t")}, {u("year"), u("2018")}}),
        sheet("Areas", {{u("id")}, {u("a")}}), sheet("Targets", {{u("id"), u("aim")}, {u("1.1"), u("x")}}),
        sheet("Quantities", {{u("target"), u("id")}, {u("1.1"), u("q")}})};
    return workbook;
}

Error refusal(const Workbook& workbook) {
    const Result<Json> plan = planFromWorkbook(workbook);
    REQUIRE_FALSE(plan);
    return plan.error();
}

} // namespace

TEST_CASE("a plan written as a workbook is the same document") {
    const Result<Json> read = planFromWorkbook(workbookOf(hanoi()));
    REQUIRE(read);
    CHECK(read->canonical() == hanoi().canonical());
}

TEST_CASE("sheets that a plan can do without may be missing, and objects know their row") {
    const Result<Json> plan = planFromWorkbook(small());
    REQUIRE(plan);
    CHECK(plan->canonical()
        == "{\"areas\":[{\"id\":\"a\"}],\"format\":\"sodiem-plan/"
           "1\",\"id\":\"t\",\"legalBasis\":[],\"targets\":[{"
           "\"aim\":true,\"id\":\"1.1\",\"quantities\":[{\"id\":\"q\"}]}],\"year\":2018}");
    CHECK(plan->find(u"targets")->items().front().line() == 2);
}

TEST_CASE("a workbook that is no plan is refused with the sheet and cell") {
    Workbook workbook = small();
    workbook.sheets.erase(workbook.sheets.begin() + 2);
    CHECK(refusal(workbook).code == ErrorCode::PlanSheetMissing);
    CHECK(refusal(workbook).args == QStringList{u("Targets")});
    CHECK(refusal(Workbook()).code == ErrorCode::PlanSheetMissing);
    workbook = small();
    workbook.sheets[3].cells[2].cell.text = u("9.9");
    CHECK(refusal(workbook).code == ErrorCode::PlanRowForeign);
    CHECK(refusal(workbook).place.sheet == u"Quantities");
    CHECK(refusal(workbook).place.cell == u"A2");
    workbook = small();
    workbook.sheets[2].cells[3].cell.text = u("maybe");
    CHECK(refusal(workbook).code == ErrorCode::FlagInvalid);
    CHECK(refusal(workbook).place.cell == u"B2");
    workbook = small();
    workbook.sheets[0].cells[5].cell.text = u("2018.5");
    CHECK(refusal(workbook).code == ErrorCode::NumberNotInteger);
    CHECK(refusal(workbook).place.cell == u"B3");
    workbook = small();
    workbook.sheets[1].cells[1].cell.formula = true;
    CHECK(refusal(workbook).code == ErrorCode::WorkbookFormula);
    workbook = small();
    workbook.sheets[1].cells[1].cell.kind = SheetCell::Kind::Error;
    CHECK(refusal(workbook).code == ErrorCode::WorkbookCellError);
}

TEST_CASE("hostile keys make no deep or endless document") {
    Workbook workbook = small();
    QString deep = u("x");
    for (int i = 0; i < 5000; ++i)
        deep += u(".x");
    workbook.sheets[0].cells[2].cell.text = deep;
    CHECK(refusal(workbook).code == ErrorCode::JsonTooDeep);
    workbook = small();
    for (const char* key : {".", "..", "id.", ".id", "areas", "targets.x", "format"}) {
        workbook.sheets[0].cells[2].cell.text = u(key);
        CHECK(planFromWorkbook(workbook)); // what it means is the reader's question
    }
}
