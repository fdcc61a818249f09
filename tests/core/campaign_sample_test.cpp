// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/samplefigures.h"
#include "support/catch.h"
#include "support/tinybook.h"

#include <algorithm>

using namespace sodiem;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

std::vector<Head> heads(const std::vector<CellValue>& values) {
    std::vector<Head> list;
    for (std::size_t i = 0; i < values.size(); ++i) {
        EventId id{};
        id[0] = static_cast<unsigned char>(i);
        list.push_back({id, values[i]});
    }
    return list;
}

// number, received, due, returned, fault
SampleRow row(const char8_t* number, const char8_t* received = u8"", const char8_t* due = u8"",
    const char8_t* returned = u8"", const char8_t* fault = u8"") {
    return {u(number), u(received), u(due), u(returned), u(fault)};
}

std::map<SampleField, QString> textsOf(const SampleRow& row) {
    std::map<SampleField, QString> texts;
    for (const SampleField field : allSampleFields)
        texts[field] = fieldOf(row, field);
    return texts;
}

struct Fixture {
    std::shared_ptr<const Frame> frame = Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()));
    Campaign campaign{frame};
    static constexpr std::size_t leaf = 1; // 1.2: ke_hoach, da_lam

    SampleBatch edit(const std::vector<SampleEdit>& edits) {
        SampleBatch batch = editSample(campaign, 0, leaf, edits);
        for (const Change& change : batch.changes)
            CHECK(campaign.apply(change.cell, {{{}, change.value}}) == 0);
        return batch;
    }
    void draw(const char* id, const SampleRow& what) {
        const SampleBatch batch = edit({{QString::fromLatin1(id), textsOf(what)}});
        REQUIRE(batch.refusals.empty());
    }
    CellValue valueOf(const SampleRow& what) const {
        Campaign other(frame);
        const SampleBatch batch = editSample(other, 0, leaf, {{u(u8"x"), textsOf(what)}});
        REQUIRE(batch.refusals.empty());
        return batch.changes.empty() ? CellValue() : batch.changes[0].value;
    }
    void put(const char* id, const std::vector<CellValue>& values) {
        campaign.apply(u(u8"sample/00001/1.2/") + QString::fromLatin1(id), heads(values));
    }
    void assign(std::size_t field, std::optional<SampleCount> count) {
        const Node& node = *frame->leaves[leaf];
        const Change change = assignChange(node, node.fields[field], count);
        CHECK(campaign.apply(change.cell, heads({change.value})) == -1);
    }
    void enter(const char* field, std::int64_t value) {
        campaign.apply(u(u8"entry/00001/1.2/appraised/") + QString::fromLatin1(field), heads({value}));
    }
    const DrawnCases& cases() const { return campaign.record(0).sample(leaf); }
    static EntryPlace place(Stage stage = Stage::Appraised) { return {0, leaf, stage}; }
};

} // namespace

TEST_CASE("A case drawn is one cell that holds its whole row, and is read back") {
    Fixture f;
    const SampleRow whole
        = row(u8"000.01/2018", u8"2018-03-01", u8"2018-03-15", u8"2018-03-16", u8"thiếu phiếu hẹn");
    const SampleBatch batch = f.edit({{u(u8"c1"), textsOf(whole)}});
    REQUIRE(batch.changes.size() == 1);
    CHECK(batch.changes[0].cell == u(u8"sample/00001/1.2/c1"));
    CHECK(f.cases() == DrawnCases{{u(u8"c1"), whole, {}}});
    CHECK(f.campaign.record(0).sample(0).empty());
    CHECK_FALSE(f.campaign.isEmpty());
}

TEST_CASE("Cases stand in the order they were drawn; one of which nothing is left is taken out") {
    Fixture f;
    f.draw("b", row(u8"2"));
    f.draw("a", row(u8"1"));
    CHECK(f.cases() == DrawnCases{{u(u8"a"), row(u8"1"), {}}, {u(u8"b"), row(u8"2"), {}}});
    SECTION("a change of one cell leaves the others of the row") {
        const SampleBatch batch = f.edit({{u(u8"a"), {{SampleField::Fault, u(u8"sai tên")}}}});
        CHECK(batch.changes.size() == 1);
        CHECK(f.cases()[0].row == row(u8"1", u8"", u8"", u8"", u8"sai tên"));
    }
    SECTION("typing what stands there changes nothing") {
        CHECK(f.edit({{u(u8"a"), {{SampleField::Number, u(u8" 1 ")}}}}).changes.empty());
        CHECK(f.edit({{u(u8"new"), {{SampleField::Number, u(u8" ")}}}}).changes.empty());
    }
    SECTION("emptied") {
        const SampleBatch batch = f.edit({{u(u8"a"), {{SampleField::Number, {}}}}, {u(u8"b"), textsOf({})}});
        CHECK(batch.changes.size() == 2);
        CHECK(std::holds_alternative<std::monostate>(batch.changes[0].value));
        CHECK(f.campaign == Campaign(f.frame));
    }
}

TEST_CASE("What cannot be right in a case is refused, the others are taken") {
    Fixture f;
    const SampleBatch batch = f.edit({
        {u(u8"a"), {{SampleField::Due, u(u8"15/03/2018")}}},
        {u(u8"b"), {{SampleField::Received, u(u8"2018-03-02")}, {SampleField::Due, u(u8"2018-03-01")}}},
        {u(u8"c"), {{SampleField::Received, u(u8"2018-03-02")}, {SampleField::Returned, u(u8"2018-03-01")}}},
        {u(u8"d"), {{SampleField::Number, QString(mostSampleCharacters + 1, u'7')}}},
        {u(u8"e"), {{SampleField::Received, u(u8"2018-03-02")}, {SampleField::Returned, u(u8"2018-03-02")}}},
    });
    REQUIRE(batch.refusals.size() == 4);
    const ErrorCode codes[] = {ErrorCode::DateInvalid, ErrorCode::SampleDateOrder, ErrorCode::SampleDateOrder,
        ErrorCode::TextTooLong};
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(batch.refusals[i].edit == i);
        CHECK(batch.refusals[i].error.code == codes[i]);
    }
    CHECK(batch.refusals[1].error.args == QStringList{u(u8"2018-03-01"), u(u8"2018-03-02")});
    CHECK(f.cases().size() == 1);
}

TEST_CASE("A list takes so many cases and no more, whatever is pasted") {
    Fixture f;
    std::vector<SampleEdit> edits;
    for (std::size_t i = 0; i < mostSampleCases + 2; ++i)
        edits.push_back({timedId(1, static_cast<int>(i)), {{SampleField::Number, QString::number(i)}}});
    const SampleBatch batch = f.edit(edits);
    CHECK(batch.changes.size() == mostSampleCases);
    REQUIRE(batch.refusals.size() == 2);
    CHECK(batch.refusals[0].edit == mostSampleCases);
    CHECK(batch.refusals[0].error.code == ErrorCode::SampleTooMany);
    // One taken out makes room for another, in one and the same action.
    const SampleBatch swap = f.edit({{edits[0].id, textsOf({})}, edits.back()});
    CHECK(swap.refusals.empty());
    CHECK(f.cases().size() == mostSampleCases);
}

TEST_CASE("Cases are counted by what is noted of them") {
    Fixture f;
    f.draw("a", row(u8"1", u8"2018-03-01", u8"2018-03-15", u8"2018-03-14")); // early
    f.draw("b", row(u8"2", u8"2018-03-01", u8"2018-03-15", u8"2018-03-15")); // on the day
    f.draw("c", row(u8"3", u8"2018-03-01", u8"2018-03-15", u8"2018-03-16", u8"không có thư xin lỗi")); // late
    f.draw("d", row(u8"4", u8"2018-03-01", u8"2018-03-15")); // not returned yet
    f.draw("e", row(u8"5", u8"", u8"", u8"2018-12-31")); // no due day
    f.draw("f", row(u8"", u8"", u8"", u8"", u8"thất lạc"));
    const SampleCounts counts = countSample(f.cases());
    const std::pair<SampleCount, int> expected[]
        = {{SampleCount::Drawn, 6}, {SampleCount::InTime, 2}, {SampleCount::Early, 1}, {SampleCount::Late, 1},
            {SampleCount::Open, 2}, {SampleCount::Faulty, 2}, {SampleCount::Faultless, 4}};
    for (const auto& [count, number] : expected) {
        CAPTURE(sampleCountId(count).toStdString());
        CHECK(counts.of(count) == number);
        CHECK(sampleCountFromId(sampleCountId(count)) == count);
    }
    CHECK(counts.undated == 1);
    CHECK(counts.differing == 0);
    CHECK(countSample({}) == SampleCounts());
    CHECK_FALSE(sampleCountFromId(u"withdrawn"));
}

TEST_CASE("A number that stands there twice is named") {
    Fixture f;
    f.draw("a", row(u8"7"));
    f.draw("b", row(u8"8"));
    f.draw("c", row(u8"7", u8"2018-03-01"));
    f.draw("d", row(u8"", u8"2018-03-01"));
    f.draw("e", row(u8"", u8"2018-03-02"));
    CHECK(numbersTwice(f.cases()) == std::vector<QString>{u(u8"7")});
}

TEST_CASE(
    "After a merge the cases of both computers are there, and a case noted differently is a difference") {
    Fixture f;
    const SampleRow ours = row(u8"1", u8"2018-03-01", u8"2018-03-15", u8"2018-03-16"),
                    theirs = row(u8"1", u8"2018-03-01", u8"2018-03-20", u8"2018-03-16");
    f.draw("z", row(u8"9"));
    SECTION("noted differently: in no count until somebody settles it") {
        f.put("a", {f.valueOf(ours), f.valueOf(theirs)});
        REQUIRE(f.cases().size() == 2);
        CHECK(f.cases()[0] == SampleCase{u(u8"a"), ours, {theirs}});
        const SampleCounts counts = countSample(f.cases());
        CHECK(counts.of(SampleCount::Drawn) == 2);
        CHECK(counts.of(SampleCount::Late) == 0);
        CHECK(counts.of(SampleCount::InTime) == 0);
        CHECK(counts.differing == 1);
        const SampleBatch settle = f.edit({{u(u8"a"), {{SampleField::Number, u(u8"1")}}}});
        CHECK(settle.changes.size() == 1); // even with the values it seems to have
        CHECK(f.cases()[0].others.empty());
    }
    SECTION("taken out on one, changed on the other: it stays to be seen") {
        f.put("a", {CellValue(), f.valueOf(theirs)});
        CHECK(f.cases()[0] == SampleCase{u(u8"a"), theirs, {SampleRow()}});
    }
    SECTION("noted alike") {
        f.put("a", {f.valueOf(ours), f.valueOf(ours)});
        CHECK(f.cases()[0] == SampleCase{u(u8"a"), ours, {}});
    }
}

TEST_CASE("What another version wrote into a sample does no harm") {
    Fixture f;
    for (const char8_t* text : {u8"", u8"hồ sơ", u8"[]", u8"{}", u8R"({"number":5})", u8R"({"due":"mai"})"}) {
        f.put("a", {CellValue(u(text))});
        CHECK(f.cases().empty());
    }
    f.put("a", {CellValue(u(u8R"({"number":"5","due":"mai","colour":"blue"})"))});
    CHECK(f.cases() == DrawnCases{{u(u8"a"), row(u8"5"), {}}});
    for (const char8_t* cell :
        {u8"sample/00001/1.2/a/more", u8"sample/00001/9.9/a", u8"sample/99999/1.2/a", u8"sample/00001/1.2"})
        CHECK(f.campaign.apply(u(cell), heads({f.valueOf(row(u8"5"))})) == -1);
}

TEST_CASE("Which count fills which figure is said once for a leaf, for all units") {
    Fixture f;
    const Node& node = *f.frame->leaves[Fixture::leaf];
    const Change change = assignChange(node, node.fields[0], SampleCount::Drawn);
    CHECK(change.cell == u(u8"book/sample/1.2/ke_hoach"));
    f.assign(0, SampleCount::Drawn);
    f.assign(1, SampleCount::InTime);
    CHECK(f.campaign.sampleInputs(Fixture::leaf)
        == SampleInputs{{u(u8"da_lam"), SampleCount::InTime}, {u(u8"ke_hoach"), SampleCount::Drawn}});
    CHECK(f.campaign.sampleInputs(0).empty());
    f.assign(1, std::nullopt);
    CHECK(f.campaign.sampleInputs(Fixture::leaf).size() == 1);
    f.assign(0, std::nullopt);
    CHECK(f.campaign == Campaign(f.frame));
    for (const char8_t* cell : {u8"book/sample/1.2/khac", u8"book/sample/9.9/ke_hoach", u8"book/sample/1.2",
             u8"book/periodStart", u8"book/sample/1.2/ke_hoach/x"})
        f.campaign.apply(u(cell), heads({u(u8"drawn")}));
    f.campaign.apply(u(u8"book/sample/1.2/ke_hoach"), heads({u(u8"drawn"), u(u8"late")})); // differs
    f.campaign.apply(u(u8"book/sample/1.2/da_lam"), heads({u(u8"withdrawn")})); // of a later version
    CHECK(f.campaign == Campaign(f.frame));
}

TEST_CASE("Counts fill numbers, but not those of a survey") {
    Fixture f;
    const auto& leaves = f.frame->leaves;
    CHECK_FALSE(takesCount(*leaves[0], leaves[0]->fields[0])); // a choice
    CHECK(takesCount(*leaves[1], leaves[1]->fields[0]));
    CHECK_FALSE(takesCount(*leaves[3], leaves[3]->fields[0]));
}

TEST_CASE("The counts become the figures of the item") {
    Fixture f;
    f.draw("a", row(u8"1", u8"2018-03-01", u8"2018-03-15", u8"2018-03-14"));
    f.draw("b", row(u8"2", u8"2018-03-01", u8"2018-03-15", u8"2018-03-20"));
    SECTION("nothing is assigned yet") {
        const Result<EntryEdit> figures = sampleFigures(f.campaign, 0, Fixture::leaf);
        REQUIRE_FALSE(figures);
        CHECK(figures.error().code == ErrorCode::SampleUnassigned);
    }
    f.assign(0, SampleCount::Drawn);
    f.assign(1, SampleCount::InTime);
    SECTION("they obey the leaf's checks like typed ones") {
        const Result<EntryEdit> figures = sampleFigures(f.campaign, 0, Fixture::leaf);
        REQUIRE(figures);
        const auto changes = editEntry(f.campaign, Fixture::place(), *figures);
        REQUIRE(changes);
        CHECK(changes->size() == 2);
        for (const Change& change : *changes)
            f.campaign.apply(change.cell, heads({change.value}));
        CHECK(f.campaign.record(0).entry(Stage::Appraised, Fixture::leaf).answers[0]->text == u(u8"2"));
        CHECK(sampleGaps(f.campaign, Fixture::place()).empty());
    }
    SECTION("not while two computers differ on a case") {
        f.put("b", {f.valueOf(row(u8"2")), f.valueOf(row(u8"2", u8"2018-03-01"))});
        const Result<EntryEdit> figures = sampleFigures(f.campaign, 0, Fixture::leaf);
        REQUIRE_FALSE(figures);
        CHECK(figures.error() == Error{ErrorCode::EntryDifference, {u(u8"2")}, {}});
    }
}

TEST_CASE("A figure that is not what the cases say any more is named") {
    Fixture f;
    f.assign(0, SampleCount::Drawn);
    f.assign(1, SampleCount::Faultless);
    f.enter("ke_hoach", 2);
    CHECK(sampleGaps(f.campaign, Fixture::place()).empty()); // no case was drawn: nothing to say
    f.draw("a", row(u8"1"));
    f.draw("b", row(u8"2"));
    CHECK(sampleGaps(f.campaign, Fixture::place()).empty()); // 2 are 2, the other was never entered
    f.draw("c", row(u8"3"));
    CHECK(sampleGaps(f.campaign, Fixture::place()) == std::vector<SampleGap>{{0, u(u8"2"), 3}});
    CHECK(sampleGaps(f.campaign, Fixture::place(Stage::Council)).empty()); // nothing entered at that step
    f.assign(0, std::nullopt);
    CHECK(sampleGaps(f.campaign, Fixture::place()).empty());
}
