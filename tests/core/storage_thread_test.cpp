// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaignreader.h"
#include "support/bookfile.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

Change say(ThreadSide side, const char8_t* id, const char8_t* text) {
    const Result<Change> change
        = postChange(u(u8"00001"), u(u8"1.2"), u(id), {side, u(u8"2018-11-05"), u(text)});
    REQUIRE(change);
    return *change;
}

Campaign campaignOf(const BookFile& file) {
    const Result<Campaign> campaign = file.open(Access::ReadOnly).campaign();
    REQUIRE(campaign);
    return *campaign;
}

} // namespace

TEST_CASE("A book keeps explanations with who wrote them, and its projections hold after a rebuild") {
    BookFile file;
    Actor commune = actor("d2");
    commune.person = u(u8"Lê Thị Hoa");
    {
        Book book = file.open();
        REQUIRE(book.append(commune, {say(ThreadSide::Unit, u8"p1", u8"Kế hoạch đã gửi")}, file.clock));
        REQUIRE(book.append(actor(), {say(ThreadSide::Team, u8"p2", u8"Chưa có dấu đến")}, file.clock));
    }
    const Campaign before = campaignOf(file); // opening verifies the projections
    const Explanations& thread = before.record(0).thread(1);
    REQUIRE(thread.size() == 2);
    CHECK(thread[0].person == commune.person);
    CHECK(thread[1].person == actor().person);
    CHECK(thread[1].words.text == u(u8"Chưa có dấu đến"));
    REQUIRE(file.open().rebuildProjections());
    CHECK(campaignOf(file) == before);
    SECTION("corrected by somebody else: the words are that person's now") {
        Book book = file.open();
        REQUIRE(
            book.append(actor(), {say(ThreadSide::Unit, u8"p1", u8"Kế hoạch đã gửi qua thư")}, file.clock));
        const Result<Campaign> after = book.campaign();
        REQUIRE(after);
        CHECK(after->record(0).thread(1)[0].person == actor().person);
    }
    SECTION("taken back: gone from the thread, kept in the history") {
        Book book = file.open();
        REQUIRE(book.append(commune, {takeBackChange(u(u8"00001"), u(u8"1.2"), u(u8"p1"))}, file.clock));
        const Result<Campaign> after = book.campaign();
        REQUIRE(after);
        CHECK(after->record(0).thread(1).size() == 1);
        const Result<std::vector<Event>> events = book.eventsOf(u(u8"thread/00001/1.2/"));
        REQUIRE(events);
        CHECK(events->size() == 3);
    }
}

TEST_CASE("Explanations of two computers are both there when their events come together") {
    BookFile file;
    {
        Book book = file.open();
        REQUIRE(book.append(actor(), {say(ThreadSide::Unit, u8"p1", u8"Có kế hoạch")}, file.clock));
    }
    const Change other = say(ThreadSide::Team, u8"p1", u8"Không thấy");
    file.plant("thread/00001/1.2/p1", other.value);
    const Campaign campaign = campaignOf(file);
    const Explanations& thread = campaign.record(0).thread(1);
    REQUIRE(thread.size() == 2);
    CHECK(thread[0].differs);
    CHECK(thread[0].person == actor().person);
    CHECK(thread[1].person == u(u8"Trần Thị Bình"));
    REQUIRE(file.open().rebuildProjections());
    CHECK(campaignOf(file) == campaign);
}

TEST_CASE("A book keeps the cases drawn, and which count fills which figure") {
    BookFile file;
    const Campaign blank = campaignOf(file);
    const SampleBatch batch = editSample(blank, 0, 1,
        {{u(u8"c1"), {{SampleField::Number, u(u8"000.01")}, {SampleField::Received, u(u8"2018-03-01")}}},
            {u(u8"c2"), {{SampleField::Number, u(u8"000.02")}}}});
    REQUIRE(batch.changes.size() == 2);
    std::vector<Change> changes = batch.changes;
    changes.push_back(
        {Cell::sampleInput(u(u8"1.2"), u(u8"ke_hoach")).path(), sampleCountId(SampleCount::Drawn), {}});
    REQUIRE(file.open().append(actor(), changes, file.clock));
    const Campaign campaign = campaignOf(file);
    CHECK(campaign.record(0).sample(1).size() == 2);
    CHECK(campaign.sampleInputs(1) == SampleInputs{{u(u8"ke_hoach"), SampleCount::Drawn}});
    REQUIRE(file.open().rebuildProjections());
    CHECK(campaignOf(file) == campaign);
}
