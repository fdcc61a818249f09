// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview.h"
#include "core/report/visitreport.h"
#include "support/catch.h"
#include "support/tinybook.h"

using namespace sodiem;

namespace {

const char* const wholeFile = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const char* const otherFile = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

constexpr Points points(int hundredths) { return Points::ofUnits(hundredths * 100); }

// Three units of the tiny set: leaves 1.1 choice of 2, 1.2 share of 3, 1.3 manual of 3, 2.1 survey.
struct Office {
    explicit Office(QByteArray set = test::tinySetBytes())
        : campaign(Frame::make(test::fewUnits(), test::setOf(set))) {
        rules.today = QDate(2018, 11, 20);
    }

    void put(const QString& cell, const CellValue& value) {
        campaign.apply(cell, {{sha256(cell.toUtf8()), value}});
    }
    void put(const char* cell, const char* words) {
        put(QString::fromUtf8(cell), CellValue(QString::fromUtf8(words)));
    }
    void put(const char* cell, int number) { put(QString::fromUtf8(cell), CellValue(std::int64_t(number))); }
    void twice(const char* cell) { // two computers, two values
        campaign.apply(QString::fromUtf8(cell),
            {{sha256("a"), QStringLiteral("tot")}, {sha256("b"), QStringLiteral("kem")}});
    }
    void twiceNumber(const char* cell) {
        campaign.apply(
            QString::fromUtf8(cell), {{sha256("a"), std::int64_t(1)}, {sha256("b"), std::int64_t(2)}});
    }
    void scoreAll(const char* unit, const char* stage = "appraised") {
        const QString entry = QStringLiteral("entry/%1/%2/%3/%4");
        const auto at = [&](const char* leaf, const char* field) {
            return entry.arg(
                QLatin1String(unit), QLatin1String(leaf), QLatin1String(stage), QLatin1String(field));
        };
        put(at("1.1", "choice"), QStringLiteral("tot"));
        put(at("1.2", "ke_hoach"), std::int64_t(10));
        put(at("1.2", "da_lam"), std::int64_t(10));
        put(at("1.3", "points"), QStringLiteral("2"));
        put(at("1.3", "note"), QStringLiteral("đã xem"));
    }
    void link(const char* unit, const char* leaf, const char* file) {
        put(QStringLiteral("link/%1/%2/%3")
                .arg(QLatin1String(unit), QLatin1String(leaf), QLatin1String(file)),
            QString());
    }
    void dated(const char* file, const char* date) {
        put(QStringLiteral("evidence/%1/date").arg(QLatin1String(file)), QString::fromLatin1(date));
    }

    std::vector<UnitDigest> digests() const { return digestAll(campaign, rules); }
    Tally tally(std::size_t unit) const {
        return tallyOf(digestUnit(campaign, unit, rules).items, whole(campaign.frame()).leaves);
    }
    Alerts everyAlert() const {
        return gatherAlerts(digests(), evidenceAlerts(campaign, rules.dates), rules);
    }
    std::vector<Alert> alerts(AlertKind kind) const { return everyAlert()[static_cast<std::size_t>(kind)]; }
    ProgressLine line(const Division& division) const { return progressOf(division, digests()).line; }

    Campaign campaign;
    OverviewRules rules;
};

std::vector<QString> ids(const std::vector<Division>& divisions) {
    std::vector<QString> found;
    for (const Division& division : divisions)
        found.push_back(division.id);
    return found;
}

QByteArray withOwner(QByteArray set, const char* leaf, const char* owner) {
    return set.replace(QByteArray("{\"ref\":\"") + leaf + "\",",
        QByteArray("{\"ref\":\"") + leaf + "\",\"owner\":\"" + owner + "\",");
}

} // namespace

TEST_CASE("Tally: nobody's work is no percentage, and all but one of a thousand is not all of it") {
    CHECK_FALSE(Tally().percent().has_value());
    CHECK(Tally().state() == WorkState::Nothing);
    Tally nearly;
    nearly.items = 1000;
    nearly.scored = 999;
    CHECK(nearly.percent() == 99);
    CHECK(nearly.state() == WorkState::Begun);
    nearly.scored = 1000;
    CHECK(nearly.percent() == 100);
    CHECK(nearly.state() == WorkState::Done);
    nearly.scored = 5;
    CHECK(nearly.percent() == 0); // rounded down
}

TEST_CASE("Overview: an empty book has everything missing and nothing to be alarmed about") {
    const Office office;
    const Tally tally = office.tally(0);
    CHECK(tally.items == 3);
    CHECK(tally.scored == 0);
    CHECK(tally.surveys == 1);
    CHECK(tally.state() == WorkState::NotBegun);
    CHECK(tally.percent() == 0);
    for (const auto& alerts : office.everyAlert())
        CHECK(alerts.empty());
}

TEST_CASE("Overview: an item is scored only when its entry is whole") {
    Office office;
    office.put("entry/00001/1.2/appraised/ke_hoach", 10);
    Tally tally = office.tally(0);
    CHECK(tally.scored == 0);
    CHECK(tally.begun == 1);
    CHECK(tally.state() == WorkState::Begun);
    office.put("entry/00001/1.2/appraised/da_lam", 9);
    tally = office.tally(0);
    CHECK(tally.scored == 1);
    CHECK(tally.begun == 0);
    CHECK(tally.percent() == 33);
}

TEST_CASE("Overview: two computers' values are not a score") {
    Office office;
    office.twice("entry/00001/1.1/appraised/choice");
    CHECK(office.tally(0).scored == 0);
    CHECK(office.tally(0).begun == 1);
}

TEST_CASE("Overview: what does not apply is left out of the denominator") {
    Office office;
    office.put("entry/00001/1.2/appraised/na", 1);
    office.put("entry/00001/1.2/appraised/note", "không phát sinh");
    Tally tally = office.tally(0);
    CHECK(tally.items == 2);
    CHECK(tally.notApplicable == 1);
    CHECK(tally.scored == 0);
    CHECK(tally.percent() == 0);
    CHECK(tally.state() == WorkState::Begun); // somebody decided that
    office.scoreAll("00004");
    CHECK(office.tally(1).percent() == 100);
}

TEST_CASE("Overview: the survey is counted apart, and at self-assessment not at all") {
    Office office;
    office.scoreAll("00001");
    Tally tally = office.tally(0);
    CHECK(tally.state() == WorkState::Done);
    CHECK(tally.surveysScored == 0);
    for (const char* cell : {"survey/00001/2.1/dan/hai_long", "survey/00001/2.1/dan/khong",
             "survey/00001/2.1/dn/hai_long", "survey/00001/2.1/dn/khong"})
        office.put(cell, 5);
    tally = office.tally(0);
    CHECK(tally.surveysScored == 1);
    CHECK(tally.items == 3);
    office.rules.stage = Stage::Self;
    CHECK(office.tally(0).surveys == 0);
}

TEST_CASE("Overview: a score counts at its own step only, and a later step is asked for what it took up") {
    Office office;
    office.scoreAll("00001", "self");
    CHECK(office.tally(0).scored == 0);
    office.rules.stage = Stage::Self;
    CHECK(office.tally(0).percent() == 100);
    office.scoreAll("00004");
    CHECK(office.tally(1).scored == 0);
    CHECK(office.tally(1).percent() == 0);
    office.rules.stage = Stage::Appraised;
    CHECK(office.tally(1).percent() == 100);
    for (const Stage later : {Stage::Reappraised, Stage::Council}) {
        office.rules.stage = later;
        CHECK(office.tally(1).items == 0); // nothing disputed was taken up yet
        CHECK(office.tally(1).state() == WorkState::Nothing);
    }
    office.put("entry/00004/1.1/reappraised/choice", "kem");
    office.rules.stage = Stage::Reappraised;
    CHECK(office.tally(1).items == 1);
    CHECK(office.tally(1).percent() == 100);
    office.rules.stage = Stage::Council;
    CHECK(office.tally(1).items == 0);
}

TEST_CASE(
    "Divisions: districts and kinds in the order of the catalogue, areas and owners in that of the set") {
    const Office office(withOwner(test::tinySetBytes(), "1.2", "Phòng Tư pháp"));
    const Frame& frame = office.campaign.frame();
    const auto districts = divide(frame, DivideBy::District);
    CHECK(ids(districts) == std::vector<QString>{QStringLiteral("001"), QStringLiteral("271")});
    CHECK(districts[0].units == std::vector<std::size_t>{0, 1});
    CHECK(districts[0].leaves.size() == 4);
    const auto kinds = divide(frame, DivideBy::Kind);
    CHECK(ids(kinds) == std::vector<QString>{QStringLiteral("ward"), QStringLiteral("commune")});
    const auto areas = divide(frame, DivideBy::Area);
    CHECK(ids(areas) == std::vector<QString>{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(areas[1].leaves == std::vector<std::size_t>{3});
    CHECK(areas[1].units.size() == 3);
    const auto owners = divide(frame, DivideBy::Owner);
    CHECK(ids(owners) == std::vector<QString>{QString(), QStringLiteral("Phòng Tư pháp")});
    CHECK(owners[0].leaves == std::vector<std::size_t>{0, 2, 3});
    CHECK(owners[1].leaves == std::vector<std::size_t>{1});
}

TEST_CASE("Progress: a division counts its units and its items") {
    Office office;
    office.scoreAll("00001");
    office.put("entry/00004/1.1/appraised/choice", "tot");
    const Frame& frame = office.campaign.frame();
    const auto districts = divide(frame, DivideBy::District);
    ProgressLine line = office.line(districts[0]);
    CHECK(line.done == 1);
    CHECK(line.begun == 1);
    CHECK(line.notBegun == 0);
    CHECK(line.tally.scored == 4);
    CHECK(line.tally.items == 6);
    CHECK(line.tally.percent() == 66);
    line = office.line(districts[1]);
    CHECK(line.notBegun == 1);
    line = office.line(whole(frame));
    CHECK(line.units() == 3);
    CHECK(line.tally.percent() == 44);
}

TEST_CASE(
    "Progress: an area of the survey alone is counted by the survey, and is nothing at self-assessment") {
    Office office;
    const Division survey = divide(office.campaign.frame(), DivideBy::Area)[1];
    CHECK(office.line(survey).tally.percent() == 0);
    CHECK(office.line(survey).notBegun == 3);
    for (const char* cell : {"survey/00001/2.1/dan/hai_long", "survey/00001/2.1/dan/khong",
             "survey/00001/2.1/dn/hai_long", "survey/00001/2.1/dn/khong"})
        office.put(cell, 5);
    CHECK(office.line(survey).done == 1);
    CHECK(office.line(survey).tally.percent() == 33);
    office.rules.stage = Stage::Self;
    CHECK_FALSE(office.line(survey).tally.percent().has_value());
    CHECK(office.line(survey).units() == 0);
}

TEST_CASE("Alerts: points without the evidence they need") {
    Office office;
    office.put("entry/00001/1.1/appraised/choice", "tot");
    office.put("entry/00004/1.1/appraised/choice", "kem"); // no points, no evidence
    const auto alerts = office.alerts(AlertKind::EvidenceLacking);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0] == Alert{0, 0, -1, EvidenceLacking{points(200)}});
    CHECK(office.tally(0).lackingEvidence == 1);
    CHECK(office.tally(1).lackingEvidence == 0);
    office.link("00001", "1.1", wholeFile);
    CHECK(office.alerts(AlertKind::EvidenceLacking).empty());
}

TEST_CASE("Alerts: a claim without its evidence wants a word of the unit") {
    Office office;
    office.put("entry/00001/1.1/self/choice", "tot");
    office.put("entry/00004/1.1/self/choice", "kem"); // claims nothing
    for (const Stage stage : {Stage::Self, Stage::Appraised}) {
        office.rules.stage = stage;
        const auto alerts = office.alerts(AlertKind::Unexplained);
        REQUIRE(alerts.size() == 1);
        CHECK(alerts[0] == Alert{0, 0, -1, Unexplained{}});
    }
    const ThreadWords words{ThreadSide::Team, QStringLiteral("2018-11-05"), QStringLiteral("Chưa có tài liệu")};
    const auto say = [&](ThreadSide side) {
        const Result<Change> change = postChange(QStringLiteral("00001"), QStringLiteral("1.1"),
            QStringLiteral("p1"), {side, words.date, words.text});
        REQUIRE(change);
        office.put(change->cell, change->value);
    };
    say(ThreadSide::Team); // the team's word is not the unit's
    CHECK(office.alerts(AlertKind::Unexplained).size() == 1);
    say(ThreadSide::Unit);
    CHECK(office.alerts(AlertKind::Unexplained).empty());
}

TEST_CASE("Alerts: points that moved after the record was signed") {
    Office office;
    office.scoreAll("00001");
    const Result<SignedPoints> fixed = signablePoints(office.campaign, 0, QStringLiteral("2018-11-20"));
    REQUIRE(fixed);
    const Change signing = signingChange(QStringLiteral("00001"), *fixed);
    office.put(signing.cell, signing.value);
    CHECK(office.alerts(AlertKind::OtherThanSigned).empty());
    office.put("entry/00001/1.3/reappraised/points", "1");
    const auto alerts = office.alerts(AlertKind::OtherThanSigned);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0] == Alert{0, 2, -1, OtherThanSigned{QStringLiteral("2018-11-20")}});
}

TEST_CASE("Alerts: a signed record whose signed copy is not there") {
    Office office;
    office.scoreAll("00001");
    CHECK(office.alerts(AlertKind::SignedCopyLacking).empty());
    const Result<SignedPoints> fixed = signablePoints(office.campaign, 0, QStringLiteral("2018-11-20"));
    REQUIRE(fixed);
    const Change signing = signingChange(QStringLiteral("00001"), *fixed);
    office.put(signing.cell, signing.value);
    const auto alerts = office.alerts(AlertKind::SignedCopyLacking);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0] == Alert{0, -1, -1, SignedCopyLacking{QStringLiteral("2018-11-20")}});
    const Change scan = scanChange(QStringLiteral("00001"), QString::fromLatin1(wholeFile));
    office.put(scan.cell, scan.value);
    CHECK(office.alerts(AlertKind::SignedCopyLacking).empty());
}

TEST_CASE("Alerts: the set says for which leaves evidence is needed") {
    const auto with = [](const char* required) {
        return Office(test::tinySetBytes().replace("{\"ref\":\"1.1\",",
            QByteArray("{\"ref\":\"1.1\",\"evidence\":{\"required\":\"") + required + "\"},"));
    };
    Office never = with("never");
    never.put("entry/00001/1.1/appraised/choice", "tot");
    CHECK(never.alerts(AlertKind::EvidenceLacking).empty());
    Office always = with("always");
    CHECK(always.alerts(AlertKind::EvidenceLacking).empty()); // nothing is scored
    always.put("entry/00001/1.1/appraised/choice", "kem");
    CHECK(always.alerts(AlertKind::EvidenceLacking).size() == 1);
}

TEST_CASE("Alerts: evidence dated outside the period, its first and last day within") {
    Office office;
    office.link("00001", "1.1", wholeFile);
    office.link("00001", "1.2", wholeFile);
    office.dated(wholeFile, "2017-12-31");
    CHECK(office.alerts(AlertKind::EvidenceOutside).empty()); // no period was set
    office.rules.dates.periodStart = QDate(2018, 1, 1);
    office.rules.dates.periodEnd = QDate(2018, 12, 31);
    const auto alerts = office.alerts(AlertKind::EvidenceOutside);
    REQUIRE(alerts.size() == 2);
    const EvidenceOutside outside{QString::fromLatin1(wholeFile), QDate(2017, 12, 31)};
    CHECK(alerts[0] == Alert{0, 0, -1, outside});
    CHECK(alerts[1] == Alert{0, 1, -1, outside});
    for (const auto& [day, count] : {std::pair("2018-01-01", 0u), std::pair("2018-12-31", 0u),
             std::pair("2019-01-01", 2u), std::pair("", 0u)}) {
        INFO(day);
        office.dated(wholeFile, day);
        CHECK(office.alerts(AlertKind::EvidenceOutside).size() == count);
    }
    office.rules.dates.periodEnd.reset(); // open at that end
    office.dated(wholeFile, "2030-01-01");
    CHECK(office.alerts(AlertKind::EvidenceOutside).empty());
}

TEST_CASE("Alerts: the same file for two communes is told once for each of them") {
    Office office;
    office.link("00001", "1.2", wholeFile);
    office.link("00001", "1.3", wholeFile);
    office.link("00001", "1.1", otherFile);
    CHECK(office.alerts(AlertKind::FileShared).empty()); // one unit may use its file often
    office.link("09661", "1.1", wholeFile);
    auto alerts = office.alerts(AlertKind::FileShared);
    const QString file = QString::fromLatin1(wholeFile);
    REQUIRE(alerts.size() == 2);
    CHECK(alerts[0] == Alert{0, 1, -1, FileShared{file, 2, 1}});
    CHECK(alerts[1] == Alert{2, 0, -1, FileShared{file, 0, 1}});
    office.link("00004", "1.1", wholeFile);
    alerts = office.alerts(AlertKind::FileShared);
    REQUIRE(alerts.size() == 3);
    CHECK(alerts[0] == Alert{0, 1, -1, FileShared{file, 1, 2}});
    CHECK(alerts[1] == Alert{1, 0, -1, FileShared{file, 0, 2}});
}

TEST_CASE("Alerts: a gap between claim and appraisal as large as the threshold") {
    Office office;
    office.put("entry/00001/1.3/self/points", "3");
    office.put("entry/00001/1.3/self/note", "x");
    office.put("entry/00001/1.3/appraised/note", "x");
    office.put("entry/00001/1.3/appraised/points", "1.75");
    CHECK(office.alerts(AlertKind::LargeGap).empty()); // 1.25 of 3
    CHECK(office.tally(0).differing == 1);
    office.put("entry/00001/1.3/appraised/points", "1.5");
    const auto alerts = office.alerts(AlertKind::LargeGap);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0] == Alert{0, 2, -1, LargeGap{points(300), points(150)}});
    office.rules.gapPercent = 51;
    CHECK(office.alerts(AlertKind::LargeGap).empty());
    office.rules.gapPercent = 1;
    office.put("entry/00001/1.3/appraised/points", "3");
    CHECK(office.alerts(AlertKind::LargeGap).empty()); // equal is no gap
    CHECK(office.tally(0).differing == 0);
}

TEST_CASE("Alerts: other points than claimed, until a reason is written") {
    Office office;
    office.put("entry/00001/1.1/self/choice", "tot");
    CHECK(office.alerts(AlertKind::ReasonMissing).empty());
    office.put("entry/00001/1.1/appraised/choice", "kem");
    const auto alerts = office.alerts(AlertKind::ReasonMissing);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0] == Alert{0, 0, -1, ReasonMissing{points(200), points(0)}});
    office.put("entry/00001/1.1/appraised/note", "Ban hành sau hạn");
    CHECK(office.alerts(AlertKind::ReasonMissing).empty());
    office.put("entry/00001/1.1/appraised/note", "");
    office.put("entry/00001/1.1/appraised/choice", "tot");
    CHECK(office.alerts(AlertKind::ReasonMissing).empty());
}

TEST_CASE("Alerts: a claim or a score alone is no gap, and self-assessment has none") {
    Office office;
    office.put("entry/00001/1.1/self/choice", "tot");
    CHECK(office.alerts(AlertKind::LargeGap).empty());
    office.put("entry/00004/1.1/appraised/choice", "kem");
    CHECK(office.alerts(AlertKind::LargeGap).empty());
    office.put("entry/00001/1.1/appraised/choice", "kem");
    CHECK(office.alerts(AlertKind::LargeGap).size() == 1);
    office.rules.stage = Stage::Self;
    CHECK(office.alerts(AlertKind::LargeGap).empty());
    CHECK(office.tally(0).differing == 0);
}

TEST_CASE("Alerts: figures that contradict each other, as errors and as warnings") {
    Office office(test::tinySetBytes().replace("\"checks\":[",
        R"("checks":[{"must":"da_lam <= fact.hoso","severity":"warning","text":{"vi":"Quá hồ sơ","en":"Above dossiers"}},)"));
    office.put("entry/00001/1.2/appraised/ke_hoach", 10);
    CHECK(office.alerts(AlertKind::CheckFailed).empty()); // undecided while a number is missing
    office.put("entry/00001/1.2/appraised/da_lam", 11);
    office.put("fact/00001/hoso", 5);
    const auto alerts = office.alerts(AlertKind::CheckFailed);
    REQUIRE(alerts.size() == 2);
    CHECK(alerts[0] == Alert{0, 1, -1, CheckFailed{0, false}});
    CHECK(alerts[1] == Alert{0, 1, -1, CheckFailed{1, true}});
    office.rules.stage = Stage::Self; // nothing was claimed
    CHECK(office.alerts(AlertKind::CheckFailed).empty());
}

TEST_CASE("Alerts: values of two computers, of entries at any step, the survey and shared figures") {
    Office office;
    office.twice("entry/00001/1.1/self/choice");
    office.twiceNumber("survey/00004/2.1/dan/khong");
    office.twiceNumber("fact/00001/hoso");
    const auto alerts = office.alerts(AlertKind::ValuesDiffer);
    REQUIRE(alerts.size() == 3);
    CHECK(alerts[0] == Alert{0, -1, 0, ValuesDiffer{std::nullopt, QStringLiteral("hoso")}});
    CHECK(alerts[1] == Alert{0, 0, -1, ValuesDiffer{Stage::Self, QStringLiteral("choice")}});
    CHECK(alerts[2] == Alert{1, 3, -1, ValuesDiffer{std::nullopt, QStringLiteral("dan.khong")}});
}

TEST_CASE("Alerts: a deadline near or past tells who is not done") {
    Office office;
    office.scoreAll("00001");
    office.put("entry/00004/1.1/appraised/choice", "tot");
    office.put("entry/00004/1.2/appraised/ke_hoach", 1);
    CHECK(office.alerts(AlertKind::Deadline).empty()); // none was set
    auto& deadline = office.rules.dates.deadlines[static_cast<std::size_t>(Stage::Appraised)];
    deadline = QDate(2018, 11, 28); // in eight days
    CHECK(office.alerts(AlertKind::Deadline).empty());
    deadline = QDate(2018, 11, 27);
    auto alerts = office.alerts(AlertKind::Deadline);
    REQUIRE(alerts.size() == 2);
    CHECK(alerts[0] == Alert{1, 1, -1, DeadlineNear{*deadline, 7, 2}});
    CHECK(alerts[1] == Alert{2, 0, -1, DeadlineNear{*deadline, 7, 3}});
    deadline = QDate(2018, 11, 18);
    alerts = office.alerts(AlertKind::Deadline);
    REQUIRE(alerts.size() == 2);
    CHECK(std::get<DeadlineNear>(alerts[0].what).daysLeft == -2);
    office.rules.stage = Stage::Council; // has a deadline of its own, or none
    CHECK(office.alerts(AlertKind::Deadline).empty());
}

TEST_CASE("Progress: the units of a division each with their own count, and where the first is missing") {
    Office office;
    office.scoreAll("00004");
    office.put("entry/00001/1.1/appraised/choice", "tot");
    const auto districts = divide(office.campaign.frame(), DivideBy::District);
    const auto digests = office.digests();
    const DivisionProgress progress = progressOf(districts[0], digests);
    REQUIRE(progress.units.size() == 2);
    CHECK(progress.units[0].scored == 1);
    CHECK(progress.units[1].scored == 3);
    CHECK(firstMissing(digests[0].items, districts[0].leaves) == 1);
    CHECK(firstMissing(digests[1].items, districts[0].leaves) == 3); // the survey alone
    CHECK(firstMissing(digests[1].items, {0, 1}) == -1);
}

TEST_CASE("Overview: a unit's digest made anew is the one of a full pass") {
    Office office;
    office.scoreAll("00001");
    std::vector<UnitDigest> digests = office.digests();
    office.put("entry/00004/1.1/appraised/choice", "tot");
    CHECK(digests[0] == digestUnit(office.campaign, 0, office.rules));
    CHECK_FALSE(digests[1] == digestUnit(office.campaign, 1, office.rules));
    digests[1] = digestUnit(office.campaign, 1, office.rules);
    CHECK(digests == office.digests());
}

TEST_CASE("Campaign dates: a deadline's cell, and a date only as files write it") {
    CHECK(deadlineCell(Stage::Reappraised) == QStringLiteral("book/deadline/reappraised"));
    CHECK(dateOfIso(QStringLiteral("2018-12-15")) == QDate(2018, 12, 15));
    CHECK_FALSE(dateOfIso(QStringLiteral("2018/12/15")).has_value());
    CHECK_FALSE(dateOfIso(QStringLiteral("2018-02-30")).has_value());
    CHECK_FALSE(dateOfIso({}).has_value());
}
