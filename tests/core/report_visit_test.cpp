// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/visitedunit.h"

using namespace sodiem;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }
constexpr Points points(int hundredths) { return Points::ofUnits(hundredths * 100); }

struct Visit : test::VisitedUnit {
    Error refusal() const {
        const Result<SignedPoints> fixed = signablePoints(campaign, 0, u(u8"2018-11-20"));
        REQUIRE_FALSE(fixed);
        return fixed.error();
    }
};

} // namespace

TEST_CASE("The record lists both sides' points by area and the items they are not of one mind about") {
    Visit visit;
    visit.score();
    visit.put("record/00001/reservation/1.3", "Đề nghị 1,50");
    visit.put("record/00001/opinion", "Nhất trí");
    const VisitReport report = makeVisitReport(visit.campaign, 0);
    CHECK(report.items == 3);
    CHECK(report.recognised == 2);
    CHECK(report.unscored.empty());
    CHECK(report.record.text(RecordField::Opinion) == u(u8"Nhất trí"));
    REQUIRE(report.areas.size() == 1); // nothing of the survey's
    CHECK(report.areas[0] == VisitArea{0, points(800), points(625), points(595)});
    CHECK(report.whole == VisitArea{-1, points(800), points(625), points(595)});
    REQUIRE(report.disputed.size() == 2);
    CHECK(report.disputed[0] == VisitItem{1, points(300), points(270), false, u(u8"Một hồ sơ quá hạn"), {}});
    CHECK(report.disputed[1] == VisitItem{2, points(125), points(125), false, {}, u(u8"Đề nghị 1,50")});
}

TEST_CASE("A claim of points where the team finds no case is disputed") {
    Visit visit;
    visit.score();
    visit.put("entry/00001/1.2/appraised/ke_hoach", CellValue());
    visit.put("entry/00001/1.2/appraised/da_lam", CellValue());
    visit.put("entry/00001/1.2/appraised/na", std::int64_t(1));
    const VisitReport report = makeVisitReport(visit.campaign, 0);
    REQUIRE(report.disputed.size() == 1);
    CHECK(report.disputed[0].dropped);
    CHECK_FALSE(report.disputed[0].given.has_value());
    CHECK(report.unscored.empty());
}

TEST_CASE("A record is signed only when it is whole") {
    Visit visit;
    Error missing = visit.refusal();
    CHECK(missing.code == ErrorCode::RecordUnscored);
    CHECK(missing.args == QStringList{QStringLiteral("3"), QStringLiteral("1.1")});
    visit.score();
    visit.put("entry/00001/1.2/appraised/note", CellValue());
    CHECK(visit.refusal().code == ErrorCode::RecordUnexplained);
    CHECK(makeVisitReport(visit.campaign, 0).unexplained == std::vector<std::size_t>{1});
    CHECK(makeVisitReport(visit.campaign, 0).disputed[0].lacksReason);
    visit.put("entry/00001/1.2/appraised/note", "Một hồ sơ quá hạn");
    CHECK(makeVisitReport(visit.campaign, 0).unexplained.empty());
    CHECK_FALSE(makeVisitReport(visit.campaign, 0).disputed[0].lacksReason);
    visit.put("record/00001/started", "2018-11-20T08:30");
    visit.put("record/00001/ended", "2018-11-20T08:00");
    CHECK(visit.refusal().code == ErrorCode::RecordTimeOrder);
    CHECK(visit.refusal().args == QStringList{u(u8"2018-11-20T08:00"), u(u8"2018-11-20T08:30")});
    visit.put("record/00001/ended", "2018-11-20T17:00");
    visit.campaign.apply(u(u8"entry/00001/1.1/appraised/choice"),
        {{sha256("a"), u(u8"tot")}, {sha256("b"), u(u8"kem")}});
    CHECK(visit.refusal().code == ErrorCode::EntryDifference);
    CHECK(visit.refusal().args == QStringList{QStringLiteral("1.1")});
}

TEST_CASE("Whatever moves the points after signing is marked, and nothing else") {
    Visit visit;
    visit.score();
    CHECK(changedSinceSigned(visit.campaign, 0).empty()); // nothing is signed
    visit.sign();
    CHECK(changedSinceSigned(visit.campaign, 0).empty());
    CHECK(visit.campaign.record(0).visit.fixed->points
        == std::map<QString, std::optional<Points>>{
            {u(u8"1.1"), points(200)}, {u(u8"1.2"), points(270)}, {u(u8"1.3"), points(125)}});
    visit.put("entry/00001/1.3/reappraised/points", "1.5");
    CHECK(changedSinceSigned(visit.campaign, 0) == std::vector<std::size_t>{2});
    visit.put("entry/00001/1.3/reappraised/points", "1.25"); // the same points again
    CHECK(changedSinceSigned(visit.campaign, 0).empty());
    visit.put("entry/00001/1.1/appraised/choice", "kem"); // from another computer
    visit.put("entry/00001/1.2/council/na", std::int64_t(1));
    CHECK(changedSinceSigned(visit.campaign, 0) == std::vector<std::size_t>{0, 1});
    visit.put("survey/00001/2.1/dan/hai_long", std::int64_t(3));
    CHECK(changedSinceSigned(visit.campaign, 0).size() == 2);
}

TEST_CASE("What is signed stands in the record as it was signed") {
    Visit visit;
    visit.score();
    const auto say = [&](const char* day) {
        const Result<Change> change = postChange(u(u8"00001"), u(u8"1.2"), QString::fromLatin1(day),
            {ThreadSide::Unit, QString::fromLatin1(day), u(u8"Đề nghị xem lại")});
        REQUIRE(change);
        visit.campaign.apply(change->cell, {{{}, change->value}});
    };
    say("2018-11-20");
    say("2018-12-24"); // written down before the signing, whatever day it bears
    const VisitReport draft = makeVisitReport(visit.campaign, 0);
    visit.sign();
    const VisitReport before = makeVisitReport(visit.campaign, 0);
    CHECK(before.threads == draft.threads);
    CHECK(before.disputed == draft.disputed);
    visit.put("entry/00001/1.1/appraised/choice", "kem"); // from another computer
    visit.put("entry/00001/1.1/self/choice", "kem");
    visit.put("entry/00001/1.3/reappraised/points", "3");
    say("2018-11-21"); // the argument goes on
    visit.campaign.apply(takeBackChange(u(u8"00001"), u(u8"1.2"), u(u8"2018-11-20")).cell, {{{}, CellValue()}});
    const VisitReport after = makeVisitReport(visit.campaign, 0);
    CHECK(after.areas == before.areas);
    CHECK(after.whole == before.whole);
    CHECK(after.disputed == before.disputed);
    CHECK(after.recognised == before.recognised);
    CHECK(after.threads == before.threads);
    REQUIRE(after.threads.size() == 1);
    CHECK(after.threads[0].posts.size() == 2);
}
