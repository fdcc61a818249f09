// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scorecard.h"
#include "support/tinybook.h"

using namespace sodiem;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

struct Fixture {
    Campaign campaign{Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()))};

    void say(const char8_t* leaf, const char8_t* id) {
        const Result<Change> change
            = postChange(u(u8"00001"), u(leaf), u(id), {ThreadSide::Unit, u(u8"2018-11-05"), u(u8"Vì …")});
        REQUIRE(change);
        campaign.apply(change->cell, {{{}, change->value}});
    }
    void draw(std::size_t leaf, const char8_t* id) {
        const SampleBatch batch
            = editSample(campaign, 0, leaf, {{u(id), {{SampleField::Fault, u(u8"thiếu dấu")}}}});
        REQUIRE(batch.changes.size() == 1);
        campaign.apply(batch.changes[0].cell, {{{}, batch.changes[0].value}});
    }
};

} // namespace

TEST_CASE("A unit's papers list explanations and cases in the order of the items") {
    Fixture f;
    CHECK(threadsOf(f.campaign, 0).empty());
    CHECK(samplesOf(f.campaign, 0).empty());
    f.say(u8"1.3", u8"p1");
    f.say(u8"1.1", u8"p2");
    f.say(u8"1.1", u8"p3");
    f.draw(2, u8"c1");
    f.draw(1, u8"c2");
    const std::vector<ThreadList> threads = threadsOf(f.campaign, 0);
    REQUIRE(threads.size() == 2);
    CHECK(threads[0].leaf == 0);
    CHECK(threads[0].posts.size() == 2);
    CHECK(threads[1].leaf == 2);
    const std::vector<SampleList> samples = samplesOf(f.campaign, 0);
    REQUIRE(samples.size() == 2);
    CHECK(samples[0].leaf == 1);
    CHECK(samples[0].cases == f.campaign.record(0).sample(1));
    CHECK(samples[0].counts.of(SampleCount::Faulty) == 1);
    CHECK(samples[1].leaf == 2);
    CHECK(threadsOf(f.campaign, 1).empty()); // another unit's papers say nothing of it
    const Scorecard card = Scorecards(f.campaign, Stage::Council).of(0);
    CHECK(card.threads == threads);
    CHECK(card.samples == samples);
}
