// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/batch.h"
#include "core/campaign/visitrecord.h"
#include "support/catch.h"
#include "support/severalheads.h"
#include "support/tinybook.h"

using namespace sodiem;
using sodiem::test::heads;
using sodiem::test::personOf;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

const SignedPoints fixed{u(u8"2018-11-20"),
    {{u(u8"1.1"), Points::ofUnits(20000)}, {u(u8"1.2"), std::nullopt}, {u(u8"1.3"), Points::ofUnits(12500)}},
    {{u(u8"1.1"), Points::ofUnits(20000)}, {u(u8"1.3"), Points::ofUnits(15000)}},
    {{u(u8"1.3"),
        {{u(u8"p1"), {ThreadSide::Unit, u(u8"2018-11-19"), u(u8"Đã \"làm\"\nđủ")}, u(u8"Bà Bình"), false},
            {u(u8"p2"), {ThreadSide::Team, u(u8"2018-12-01"), u(u8"Chưa đủ")}, {}, true}}}},
    {}};
const QString scan(64, u'a'), otherScan(64, u'b');

struct Fixture {
    Campaign campaign{Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()))};

    void take(const Change& change) { campaign.apply(change.cell, heads({change.value}), personOf); }
    const VisitRecord& visit() const { return campaign.record(0).visit; }
    void sign() { take(signingChange(u(u8"00001"), fixed)); }
};

EntryEdit choice(const char* option) {
    EntryEdit edit;
    edit.inputs[QStringLiteral("choice")] = QString::fromLatin1(option);
    return edit;
}

} // namespace

TEST_CASE("Every text of a record is a cell of its own and is read back") {
    Fixture f;
    for (const RecordField field : allRecordFields) {
        const QString text = isTime(field) ? u(u8"2018-11-20T08:30") : recordFieldId(field) + u(u8" ấy");
        const Result<Change> change = recordChange(u(u8"00001"), field, u(u8"  ") + text + u(u8"\n"));
        REQUIRE(change);
        CHECK(change->cell == u(u8"record/00001/") + recordFieldId(field));
        f.take(*change);
        CHECK(f.visit().text(field) == text);
    }
    CHECK(f.visit().texts.size() == allRecordFields.size());
    CHECK_FALSE(f.campaign.isEmpty());
    for (const RecordField field : allRecordFields)
        f.take(*recordChange(u(u8"00001"), field, u(u8" ")));
    CHECK(f.visit() == VisitRecord());
    CHECK(f.campaign.isEmpty());
}

TEST_CASE("A time that is none, or a text without end, is refused") {
    for (const char8_t* time : {u8"2018-11-20", u8"2018-11-31T08:30", u8"20/11/2018 08:30", u8"2018-11-20T8:30"}) {
        const Result<Change> change = recordChange(u(u8"00001"), RecordField::Started, u(time));
        REQUIRE_FALSE(change);
        CHECK(change.error().code == ErrorCode::DateInvalid);
    }
    const QString endless(mostRecordCharacters + 1, u'x');
    CHECK(recordChange(u(u8"00001"), RecordField::Opinion, endless).error().code == ErrorCode::TextTooLong);
    CHECK(reservationChange(u(u8"00001"), u(u8"1.1"), endless).error().code == ErrorCode::TextTooLong);
    CHECK(recordChange(u(u8"00001"), RecordField::Opinion, endless.left(mostRecordCharacters)).ok());
}

TEST_CASE("Reservations are read back; cells of a later version are left alone") {
    Fixture f;
    f.take(*reservationChange(u(u8"00001"), u(u8"1.2"), u(u8"Đề nghị xem lại")));
    CHECK(f.visit().reservations == std::map<QString, QString>{{u(u8"1.2"), u(u8"Đề nghị xem lại")}});
    for (const char8_t* later : {u8"record/00001/later", u8"record/00001/opinion/more", u8"record/00001/signed/x"})
        CHECK(f.campaign.apply(u(later), heads({u(u8"x")})) == -1);
}

TEST_CASE("Signed points are read back with who fixed them, and survive a computer that did not know") {
    Fixture f;
    f.sign();
    REQUIRE(f.visit().isSigned());
    CHECK(f.visit().fixed->person == u(u8"A"));
    CHECK(f.visit().fixed->points == fixed.points);
    CHECK(f.visit().fixed->claims == fixed.claims);
    CHECK(f.visit().fixed->day == fixed.day);
    CHECK(f.visit().fixed->said == fixed.said);
    const Change signing = signingChange(u(u8"00001"), fixed);
    f.campaign.apply(signing.cell, heads({CellValue(), signing.value}), personOf);
    CHECK(f.visit().isSigned());
    CHECK(f.visit().differing == std::set<QString>{u(u8"signed")});
    for (const char8_t* nonsense : {u8"{}", u8"[1]", u8"{\"claims\":{},\"day\":\"2018-11-20\",\"points\":{\"1.1\":\"x\"}}",
             u8"{\"claims\":{},\"day\":\"2018-11-20\",\"points\":{\"1.1\":1}}",
             u8"{\"day\":\"2018-11-20\",\"points\":{}}",
             u8"{\"claims\":{},\"day\":\"gestern\",\"points\":{}}", u8"yes"}) {
        f.campaign.apply(signing.cell, heads({u(nonsense)}), personOf);
        CHECK_FALSE(f.visit().isSigned());
    }
    f.campaign.apply(signing.cell,
        heads({u(u8"{\"claims\":{},\"day\":\"2018-11-20\",\"points\":{},\"said\":{\"1.1\":[1,{\"text\":2}],\"1.2\":3}}")}),
        personOf);
    REQUIRE(f.visit().isSigned()); // what cannot be read of what was said is not said
    for (const auto& [leaf, posts] : f.visit().fixed->said)
        CHECK(posts.empty());
}

TEST_CASE("A visit ends after it began, or the times are told apart") {
    Fixture f;
    const auto put = [&](RecordField field, const char8_t* time) { f.take(*recordChange(u(u8"00001"), field, u(time))); };
    CHECK(f.visit().checkTimes());
    put(RecordField::Ended, u8"2018-11-20T08:00");
    CHECK(f.visit().checkTimes()); // the beginning is not known
    put(RecordField::Started, u8"2018-11-20T08:30");
    REQUIRE_FALSE(f.visit().checkTimes());
    CHECK(f.visit().checkTimes().error()
        == Error{ErrorCode::RecordTimeOrder, {u(u8"2018-11-20T08:00"), u(u8"2018-11-20T08:30")}, {}});
    put(RecordField::Ended, u8"2018-11-20T08:30");
    CHECK(f.visit().checkTimes());
    put(RecordField::Ended, u8"2018-11-21T08:00");
    CHECK(f.visit().checkTimes());
}

TEST_CASE("Scans of the signed paper are links of the record: listed, put on by either computer, taken off") {
    Fixture f;
    f.sign();
    const Change attached = scanChange(u(u8"00001"), scan);
    CHECK(attached.cell == u(u8"record/00001/scan/") + scan);
    f.take(scanChange(u(u8"00001"), otherScan));
    f.take(attached);
    CHECK(f.visit().scans == std::vector<EvidenceLink>{{scan, {}}, {otherScan, {}}});
    CHECK(f.visit().differing.empty());
    CHECK(f.visit().isSigned());
    CHECK(evidenceUses(f.campaign, scan) == std::vector<EvidenceUse>{{0, EvidenceUse::record, {}}});
    CHECK(allEvidenceUses(f.campaign).size() == 2);
    // One computer took it off, another put it on without knowing of that: it is on.
    f.campaign.apply(attached.cell, heads({CellValue(), attached.value}), personOf);
    CHECK(f.visit().scans.size() == 2);
    f.take(scanRemoval(u(u8"00001"), scan));
    CHECK(f.visit().scans == std::vector<EvidenceLink>{{otherScan, {}}});
    f.take(scanRemoval(u(u8"00001"), otherScan));
    CHECK(allEvidenceUses(f.campaign).empty());
}

TEST_CASE("What would name no file is no scan, and words of a later version are left in the book") {
    Fixture f;
    for (const QString& word : {u(u8"record/00001/scan/..%2Fx"), u(u8"record/00001/scan/abc"), u(u8"record/00001/scan"),
             u(u8"record/00001/scan/") + scan + u(u8"/page")}) {
        INFO(word.toStdString());
        CHECK(f.campaign.apply(word, heads({u(u8"")}), personOf) == -1);
    }
    CHECK(f.visit() == VisitRecord());
    CHECK(f.campaign.isEmpty());
}

TEST_CASE("What both sides signed for does not change; a later step and the survey still do") {
    Fixture f;
    f.take({u(u8"entry/00001/1.1/self/choice"), u(u8"tot"), {}});
    f.take({u(u8"entry/00001/1.1/appraised/choice"), u(u8"tot"), {}});
    f.sign();
    for (const Stage stage : {Stage::Self, Stage::Appraised}) {
        const EntryPlace place{0, 0, stage};
        const auto refused = [&](const auto& changes) {
            REQUIRE_FALSE(changes);
            CHECK(changes.error().code == ErrorCode::RecordSigned);
            CHECK(changes.error().args == QStringList{fixed.day});
        };
        refused(editEntry(f.campaign, place, choice("kem")));
        refused(clearEntry(f.campaign, place));
        refused(editFact(f.campaign, 0, 0, u(u8"12"), stage));
        refused(editTogether(f.campaign, 0, stage, {{}, {{0, choice("kem")}}}));
        const Batch batch = editMany(f.campaign, {PlacedEdit{place, choice("kem")}});
        CHECK(batch.changes.empty());
        CHECK(batch.refusals.size() == 1);
        CHECK(editEntry(f.campaign, place, choice("tot"))->empty()); // nothing would change
    }
    const SampleBatch drawn = editSample(
        f.campaign, 0, 0, {{u(u8"c1"), {{SampleField::Number, u(u8"12/HS")}}}});
    CHECK(drawn.changes.empty());
    REQUIRE(drawn.refusals.size() == 1);
    CHECK(drawn.refusals[0].error.code == ErrorCode::RecordSigned);
    CHECK(editEntry(f.campaign, {0, 0, Stage::Reappraised}, choice("kem"))->size() == 1);
    CHECK(editFact(f.campaign, 0, 0, u(u8"12"), Stage::Reappraised)->size() == 1);
    CHECK(editSurvey(f.campaign, 0, 3, {{u(u8"dan.hai_long"), u(u8"5")}})->size() == 1);
    CHECK(editEntry(f.campaign, {1, 0, Stage::Appraised}, choice("kem"))->size() == 1); // another unit
}

TEST_CASE("What a signature covers is told by the cell") {
    Fixture f;
    const auto covered = [&](const Cell& cell, Stage stage) {
        return !checkOpen(f.campaign, cell.path(), stage).ok();
    };
    const QString unit = u(u8"00001"), leaf = u(u8"1.1");
    const auto entry = [&](Stage stage) { return Cell::entry(unit, leaf, stageId(stage), u(u8"choice")); };
    CHECK_FALSE(covered(entry(Stage::Appraised), Stage::Appraised)); // nothing is signed yet
    f.sign();
    CHECK(covered(entry(Stage::Self), Stage::Appraised));
    CHECK(covered(entry(Stage::Appraised), Stage::Appraised));
    CHECK_FALSE(covered(entry(Stage::Reappraised), Stage::Appraised));
    CHECK(covered(Cell::fact(unit, u(u8"hoso")), Stage::Appraised));
    CHECK_FALSE(covered(Cell::fact(unit, u(u8"hoso")), Stage::Reappraised));
    CHECK(covered(Cell::sample(unit, leaf, u(u8"c1")), Stage::Reappraised));
    CHECK(covered(Cell::link(unit, leaf, scan), Stage::Reappraised));
    CHECK(covered(Cell::record(unit, {u(u8"opinion")}), Stage::Reappraised));
    CHECK_FALSE(covered(Cell::record(unit, {u(u8"scan"), scan}), Stage::Reappraised));
    CHECK_FALSE(covered(Cell::thread(unit, leaf, u(u8"p9")), Stage::Appraised));
    CHECK_FALSE(covered(Cell::survey(unit, u(u8"2.1"), u(u8"dan"), u(u8"khong")), Stage::Appraised));
    CHECK_FALSE(covered(Cell::sample(u(u8"00004"), leaf, u(u8"c1")), Stage::Appraised)); // another unit's
}

TEST_CASE("A signed record is opened again for a reason only") {
    Fixture f;
    f.sign();
    CHECK(reopeningChange(u(u8"00001"), u(u8" \n")).error().code == ErrorCode::RecordReasonMissing);
    const Result<Change> opened = reopeningChange(u(u8"00001"), u(u8"In nhầm ngày"));
    REQUIRE(opened);
    CHECK(opened->reason == u(u8"In nhầm ngày"));
    f.take(*opened);
    CHECK_FALSE(f.visit().isSigned());
    CHECK(editEntry(f.campaign, {0, 0, Stage::Appraised}, choice("kem"))->size() == 1);
}
