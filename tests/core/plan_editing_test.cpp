// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tables.h"
#include "support/catch.h"
#include "support/plans.h"

using namespace sodiem;

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

struct Desk : test::PlannedCampaign {
    // Enters one figure; the error's code, or nothing when it went in.
    std::optional<ErrorCode> enter(
        const char* target, const char* unit, const char* period, const char* figure, const char* value) {
        FigureEdit edit{{text(target), text(unit), text(period)}, {}, {}, {}, 7};
        edit.figures[text(figure)]
            = *value == '\0' ? std::optional<QString>() : std::optional<QString>(text(value));
        return take({edit});
    }
    std::optional<ErrorCode> take(const std::vector<FigureEdit>& edits) {
        const Campaign before = campaign;
        const Result<std::vector<Change>> changes = editFigures(plan, campaign, edits);
        if (!changes) {
            error = changes.error();
            CHECK(campaign == before);
            return changes.error().code;
        }
        last = *changes;
        put(*changes);
        return std::nullopt;
    }
    Error error{ErrorCode::Cancelled, {}, {}};
    std::vector<Change> last;
};

constexpr std::nullopt_t taken = std::nullopt;

Table table(std::initializer_list<std::array<const char*, 7>> rows) {
    Table made;
    for (const char* column : {"target", "unit", "period", "figure", "value", "note", "evidence"})
        made.columns.push_back(QString::fromLatin1(column));
    int line = 1;
    for (const auto& row : rows) {
        std::vector<QString> cells;
        for (const char* cell : row)
            cells.push_back(text(cell));
        made.rows.push_back({++line, cells});
    }
    return made;
}

} // namespace

TEST_CASE("a figure is entered as a cell of target, unit, period and name") {
    Desk desk;
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "1890") == taken);
    CHECK(desk.last == std::vector<Change>{{text("plan/3.1/whole/2018-Q3/tthc"), std::int64_t(1890), {}}});
    CHECK(desk.target("3.1").status == TargetStatus::NoData); // half of it is nothing yet
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "truc_tuyen", "1003") == taken);
    CHECK(desk.value("3.1", "muc_3_4") == u"53.07");
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "truc_tuyen", "945") == taken); // a correction
    CHECK(desk.value("3.1", "muc_3_4") == u"50.00");
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "truc_tuyen", "") == taken);
    CHECK(desk.value("3.1", "muc_3_4") == u"");
    CHECK(desk.enter("6.2", "whole", "2018-Q1", "tong_chi", "19900.5") == taken);
    CHECK(desk.last.front().value == CellValue(text("19900.5"))); // decimals stay exact
}

TEST_CASE("an unknown target, figure, unit or period is refused, and nothing is half entered") {
    Desk desk;
    CHECK(desk.enter("9.9", "whole", "2018-Q3", "tthc", "1") == ErrorCode::PlanTargetUnknown);
    CHECK(desk.error.args == QStringList{text("9.9")});
    CHECK(desk.error.place.line == 7);
    CHECK(desk.error.place.node == u"9.9 whole 2018-Q3");
    CHECK(desk.enter("", "whole", "2018-Q3", "tthc", "1") == ErrorCode::PlanTargetUnknown);
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "thu_tuc", "1") == ErrorCode::PlanFigureUnknown);
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "note", "1") == ErrorCode::PlanFigureUnknown);
    CHECK(desk.enter("1.1", "99999", "2018-Q3", "thu_truong", "1") == ErrorCode::PlanUnitUnknown);
    CHECK(desk.enter("3.1", "001", "2018-Q3", "tthc", "1") == ErrorCode::PlanUnitNotAsked); // one catalogue
    CHECK(desk.enter("1.1", "00001", "2018-Q3", "thu_truong", "1") == ErrorCode::PlanUnitNotAsked); // drawn
    CHECK(
        desk.enter("7.4", "001", "2018-Q3", "kinh_doanh", "1") == ErrorCode::PlanUnitNotAsked); // the city's
    CHECK(desk.enter("1.4", "whole", "2018-Q3", "co_chi_so", "1") == ErrorCode::PlanNotEntered);
    for (const char* period : {"", "2018", "Q3", "2018-Q5", "30/09/2018", "2018-02-30"})
        CHECK(desk.enter("3.1", "whole", period, "tthc", "1") == ErrorCode::PlanPeriodInvalid);
    CHECK(desk.enter("3.1", "whole", "2017-Q4", "tthc", "1") == ErrorCode::PlanPeriodOutside);
    CHECK(desk.enter("3.1", "whole", "2021-01-01", "tthc", "1") == ErrorCode::PlanPeriodOutside);
    CHECK(desk.error.args == QStringList{text("2021-01-01"), text("2018"), text("2020")});
    CHECK(desk.enter("3.1", "whole", "2020-Q4", "tthc", "1") == taken); // its last milestone
}

TEST_CASE("a text for a number is refused") {
    Desk desk;
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "nhiều") == ErrorCode::NumberInvalid);
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "12.5") == ErrorCode::NumberNotInteger);
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "-1") == ErrorCode::NumberBelow);
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "1e3") == ErrorCode::NumberInvalid);
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "9999999999999999999") == ErrorCode::NumberTooLong);
    CHECK(desk.enter("6.2", "whole", "2018-Q3", "tong_chi", "1.1234567") == ErrorCode::NumberTooManyDecimals);
}

TEST_CASE("a part is never more than its whole, and nothing is divided by zero") {
    Desk desk;
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "1000") == taken);
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "truc_tuyen", "1001") == ErrorCode::PlanRatioAbove);
    CHECK(desk.error.args.mid(1) == QStringList{text("1001"), text("1000")});
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "truc_tuyen", "1000") == taken);
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "999") == ErrorCode::PlanRatioAbove); // the other way
    CHECK(desk.enter("3.1", "whole", "2018-Q2", "tthc", "0") == ErrorCode::PlanDenominatorZero);
    CHECK(desk.enter("7.1", "whole", "2018-Q3", "van_ban", "300") == taken);
    CHECK(desk.enter("7.1", "whole", "2018-Q3", "khong_qua_mang", "300") == ErrorCode::PlanDenominatorZero);
    CHECK(desk.error.args.last() == u"300 - 300");
    CHECK(desk.enter("6.2", "whole", "2018-Q1", "tong_chi_2017", "100") == taken);
    CHECK(desk.enter("6.2", "whole", "2018-Q1", "chi_thuong_xuyen_2017", "101") == ErrorCode::PlanRatioAbove);
    CHECK(desk.enter("6.1", "whole", "2018-Q1", "duoc_giao", "5") == taken);
    CHECK(desk.enter("6.1", "whole", "2018-Q1", "don_vi", "4")
        == ErrorCode::PlanRatioAbove); // the other reading
}

TEST_CASE("no day is counted twice by one figure of one reporter") {
    Desk desk;
    CHECK(desk.enter("7.5", "001", "2018-Q3", "khac", "100") == taken);
    CHECK(desk.enter("7.5", "001", "2018-08-15", "khac", "50") == ErrorCode::PlanPeriodOverlaps);
    CHECK(desk.error.args == QStringList{text("2018-08-15"), text("2018-Q3")});
    CHECK(desk.enter("7.5", "001", "2018-12-31", "khac", "50")
        == ErrorCode::PlanPeriodOverlaps); // since January
    CHECK(desk.enter("7.5", "001", "2018-06-30", "khac", "50") == taken); // before the quarter
    CHECK(desk.enter("7.5", "001", "2018-Q2", "khac", "50") == ErrorCode::PlanPeriodOverlaps);
    CHECK(desk.enter("7.5", "271", "2018-08-15", "khac", "50") == taken); // somebody else's
    CHECK(desk.enter("7.5", "001", "2018-08-15", "qua_mang", "5") == taken); // another figure
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "100") == taken);
    CHECK(desk.enter("3.1", "whole", "2018-08-15", "tthc", "100") == ErrorCode::PlanPeriodOverlaps);
    CHECK(desk.enter("3.1", "whole", "2018-12-31", "tthc", "100") == taken); // a later state
    CHECK(desk.enter("3.1", "whole", "2018-Q3", "tthc", "") == taken);
    CHECK(desk.enter("3.1", "whole", "2018-08-15", "tthc", "100") == taken); // once the quarter is taken away
}

TEST_CASE("edits hold together or not at all") {
    Desk desk;
    FigureEdit whole{
        {text("3.1"), text("whole"), text("2018-Q3")}, {{text("tthc"), text("1000")}}, {}, {}, 1};
    FigureEdit part = whole;
    part.figures = {{text("truc_tuyen"), text("1001")}};
    CHECK(desk.take({whole, part}) == ErrorCode::PlanRatioAbove);
    CHECK(desk.campaign.isEmpty());
    part.figures = {{text("truc_tuyen"), text("900")}};
    part.note = text("Theo báo cáo quý III");
    part.evidence = text("Báo cáo 12/BC-VP ngày 05/10/2018");
    CHECK(desk.take({part, whole}) == taken); // whichever comes first
    const PlanReport& report = desk.campaign.planReports().begin()->second;
    CHECK(report.note == u8"Theo báo cáo quý III");
    CHECK(report.evidence == u8"Báo cáo 12/BC-VP ngày 05/10/2018");
    part.note = QString(1001, u'x');
    CHECK(desk.take({part}) == ErrorCode::TextTooLong);
    FigureEdit counted{{text("1.4"), text("whole"), text("2018-Q3")}, {}, text("?"), {}, 1};
    CHECK(desk.take({counted}) == ErrorCode::PlanNotEntered);
}

TEST_CASE("rows of a table are edits, one for each target, unit and period") {
    const auto edits = figureEditsFromTable(table({{"3.1", "", "2018-Q3", "tthc", "1000", "ghi chú", ""},
        {"3.1", "whole", "2018-Q3", "truc_tuyen", " 500 ", "", "BC 12"},
        {"1.1", "001", "2018-Q3", "thu_truong", "", "", ""}}));
    REQUIRE(edits);
    REQUIRE(edits->size() == 2);
    CHECK(edits->front().place == PlanPlace{text("3.1"), text("whole"), text("2018-Q3")});
    CHECK(edits->front().figures.at(text("truc_tuyen")) == text("500"));
    CHECK(edits->front().note == text("ghi chú"));
    CHECK(edits->front().evidence == text("BC 12"));
    CHECK(edits->back().figures.at(text("thu_truong")) == std::nullopt);
    CHECK(edits->back().line == 4);
}

TEST_CASE("a table that says a thing twice, or has other columns, is refused") {
    const auto code = [](const Table& rows) {
        const auto edits = figureEditsFromTable(rows);
        return edits ? std::optional<ErrorCode>() : edits.error().code;
    };
    CHECK(code(table({{"3.1", "", "2018-Q3", "tthc", "1", "", ""},
              {"3.1", "whole", "2018-Q3", "tthc", "2", "", ""}}))
        == ErrorCode::PlanFigureTwice);
    CHECK(code(table({{"3.1", "", "2018-Q3", "tthc", "1", "a", ""},
              {"3.1", "", "2018-Q3", "truc_tuyen", "1", "b", ""}}))
        == ErrorCode::PlanFigureTwice);
    Table other = table({});
    other.columns.back() = text("more");
    CHECK(code(other) == ErrorCode::CsvHeader);
    other.columns.resize(4);
    CHECK(code(other) == ErrorCode::CsvHeader);
    other.columns = {text("value"), text("figure"), text("period"), text("unit"), text("target")};
    CHECK(code(other) == std::nullopt); // the order is free, note and evidence may be missing
}
