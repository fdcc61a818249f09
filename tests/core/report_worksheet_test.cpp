// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/cell.h"
#include "core/report/worksheet.h"
#include "support/catch.h"
#include "support/tinybook.h"

using namespace sodiem;

namespace {

struct Sheet {
    Campaign campaign{Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()))};

    void put(const char* cell, const CellValue& value) {
        campaign.apply(QString::fromUtf8(cell), {{sha256(cell), value}});
    }
    void put(const char* cell, const char* words) { put(cell, CellValue(QString::fromUtf8(words))); }
    Worksheet at(Stage stage) const { return makeWorksheet(campaign, 0, stage); }
};

const WorksheetRow& rowOf(const Sheet& sheet, const Worksheet& worksheet, const char* ref) {
    return worksheet.rows[static_cast<std::size_t>(sheet.campaign.set().indexOf(QString::fromUtf8(ref)))];
}

constexpr Points points(int hundredths) { return Points::ofUnits(hundredths * 100); }

} // namespace

TEST_CASE("an empty sheet has nothing scored, and the survey is nobody's task at self-assessment") {
    const Sheet sheet;
    const Worksheet self = sheet.at(Stage::Self), appraised = sheet.at(Stage::Appraised);
    CHECK(self.items == 3);
    CHECK(self.surveys == 0);
    CHECK(appraised.items == 3);
    CHECK(appraised.surveys == 1);
    CHECK(appraised.scored == 0);
    CHECK(appraised.tentativeMaximum == Points());
    CHECK_FALSE(rowOf(sheet, appraised, "1").given.has_value());
    CHECK(rowOf(sheet, appraised, "1").leaf == -1);
    CHECK(rowOf(sheet, appraised, "2.1").survey);
}

TEST_CASE("claims stand beside what counts, and sums go up the tree") {
    Sheet sheet;
    sheet.put("entry/00001/1.1/self/choice", "tot");
    sheet.put("entry/00001/1.2/self/ke_hoach", std::int64_t(10));
    sheet.put("entry/00001/1.2/self/da_lam", std::int64_t(9));
    sheet.put("entry/00001/1.1/appraised/choice", "kem");
    const Worksheet worksheet = sheet.at(Stage::Appraised);
    CHECK(rowOf(sheet, worksheet, "1.1").self == points(200));
    CHECK(rowOf(sheet, worksheet, "1.1").given == points(0));
    CHECK(rowOf(sheet, worksheet, "1.1").differs);
    CHECK(rowOf(sheet, worksheet, "1.1").lacksReason);
    CHECK(rowOf(sheet, worksheet, "1.2").self == points(270));
    CHECK_FALSE(rowOf(sheet, worksheet, "1.2").given.has_value()); // a claim does not count
    CHECK(rowOf(sheet, worksheet, "1").self == points(470));
    CHECK(rowOf(sheet, worksheet, "1").given == points(0));
    CHECK(worksheet.scored == 1);
    CHECK(worksheet.differing == 1);
    CHECK(worksheet.lackingReason == 1);
    CHECK(worksheet.tentative == points(0));
    CHECK(worksheet.tentativeMaximum == points(200));
    sheet.put("entry/00001/1.1/appraised/note", "chưa đủ");
    CHECK(sheet.at(Stage::Appraised).lackingReason == 0);
    CHECK(sheet.at(Stage::Self).tentative == points(470));
}

TEST_CASE("a later step shows the earlier points as not its own") {
    Sheet sheet;
    sheet.put("entry/00001/1.1/appraised/choice", "tot");
    const Worksheet council = sheet.at(Stage::Council);
    CHECK(rowOf(sheet, council, "1.1").given == points(200));
    CHECK_FALSE(rowOf(sheet, council, "1.1").own);
    CHECK(rowOf(sheet, sheet.at(Stage::Appraised), "1.1").own);
}

TEST_CASE("what dropped out is done but adds nothing, and a difference is not done") {
    Sheet sheet;
    sheet.put("entry/00001/1.2/appraised/na", std::int64_t(1));
    sheet.put("entry/00001/1.2/appraised/note", "không phát sinh");
    sheet.campaign.apply(QStringLiteral("entry/00001/1.1/appraised/choice"),
        {{sha256("a"), QStringLiteral("tot")}, {sha256("b"), QStringLiteral("kem")}});
    sheet.put("survey/00001/2.1/dan/hai_long", std::int64_t(1));
    const Worksheet worksheet = sheet.at(Stage::Appraised);
    CHECK(worksheet.scored == 1);
    CHECK(rowOf(sheet, worksheet, "1.2").state == LeafState::Dropped);
    CHECK(worksheet.tentativeMaximum == Points());
    CHECK(rowOf(sheet, worksheet, "1.1").conflicting);
    CHECK_FALSE(rowOf(sheet, worksheet, "1.1").given.has_value());
    CHECK(worksheet.surveysScored == 0); // three counts are missing still
}

TEST_CASE("points set by a person are marked, unless the rule leaves them to a person") {
    Sheet sheet;
    sheet.put("entry/00001/1.1/appraised/choice", "tot");
    sheet.put("entry/00001/1.1/appraised/points", "1.50");
    sheet.put("entry/00001/1.3/appraised/points", "2.00");
    const Worksheet worksheet = sheet.at(Stage::Appraised);
    CHECK(rowOf(sheet, worksheet, "1.1").overridden);
    CHECK(rowOf(sheet, worksheet, "1.1").given == points(150));
    CHECK_FALSE(rowOf(sheet, worksheet, "1.3").overridden);
}

TEST_CASE("one leaf down all units is the same row as in the sheet of each") {
    Sheet sheet;
    sheet.put("entry/00001/1.1/self/choice", "tot");
    sheet.put("entry/00001/1.1/appraised/choice", "kem");
    sheet.put("entry/00004/1.2/appraised/ke_hoach", std::int64_t(10));
    sheet.put("entry/09619/1.3/appraised/points", "2.5");
    for (const Stage stage : allStages)
        for (std::size_t leaf = 0; leaf < sheet.campaign.frame().leaves.size(); ++leaf) {
            const std::vector<WorksheetRow> column = makeLeafColumn(sheet.campaign, leaf, stage);
            REQUIRE(column.size() == sheet.campaign.unitCount());
            for (std::size_t unit = 0; unit < column.size(); ++unit) {
                const Worksheet whole = makeWorksheet(sheet.campaign, unit, stage);
                CHECK(column[unit] == whole.rows[static_cast<std::size_t>(column[unit].node)]);
            }
        }
}
