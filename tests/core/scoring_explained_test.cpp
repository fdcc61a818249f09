// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/scoring/explained.h"
#include "support/tinybook.h"

#include <algorithm>

using namespace sodiem;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

struct Fixture {
    explicit Fixture(const char* required = nullptr) {
        QByteArray bytes = test::tinySetBytes();
        if (required != nullptr) // of 1.2
            bytes.replace(
                R"("measure":"100 * da_lam / ke_hoach","ifUndefined":"notApplicable","full":"100"},)",
                QByteArray(
                    R"("measure":"100 * da_lam / ke_hoach","ifUndefined":"notApplicable","full":"100"},)")
                    + R"("evidence":{"required":")" + required + R"("},)");
        frame = Frame::make(test::fewUnits(), test::setOf(bytes));
        campaign.emplace(frame);
    }
    std::shared_ptr<const Frame> frame;
    std::optional<Campaign> campaign;

    void put(const QString& cell, const CellValue& value) { campaign->apply(cell, {{{}, value}}); }
    void enter(std::int64_t planned, std::int64_t done, const char8_t* stage = u8"self") {
        put(u(u8"entry/00001/1.2/") + u(stage) + u(u8"/ke_hoach"), planned);
        put(u(u8"entry/00001/1.2/") + u(stage) + u(u8"/da_lam"), done);
    }
    void say(ThreadSide side, const char8_t* id = u8"p1") {
        const Result<Change> change
            = postChange(u(u8"00001"), u(u8"1.2"), u(id), {side, u(u8"2018-11-05"), u(u8"Vì …")});
        REQUIRE(change);
        put(change->cell, change->value);
    }
    void attach() {
        const Result<Change> link = linkChange(u(u8"00001"), u(u8"1.2"), toHex(sha256("a")), {});
        REQUIRE(link);
        put(link->cell, link->value);
    }
    std::vector<std::size_t> open() const {
        std::vector<std::size_t> leaves = unexplained(*campaign, 0);
        for (std::size_t leaf = 0; leaf < frame->leaves.size(); ++leaf)
            CHECK(isUnexplained(*campaign, 0, leaf)
                == (std::find(leaves.begin(), leaves.end(), leaf) != leaves.end()));
        return leaves;
    }
};

const std::vector<std::size_t> none, item{1};

} // namespace

TEST_CASE("Points claimed without evidence want an explanation of the unit") {
    Fixture f;
    CHECK(f.open() == none); // nothing claimed
    f.enter(20, 10);
    CHECK(f.open() == item);
    SECTION("evidence settles it") {
        f.attach();
        CHECK(f.open() == none);
    }
    SECTION("the unit's word settles it, the team's does not") {
        f.say(ThreadSide::Team);
        CHECK(f.open() == item);
        f.say(ThreadSide::Unit, u8"p2");
        CHECK(f.open() == none);
        f.put(u(u8"thread/00001/1.2/p2"), {}); // taken back
        CHECK(f.open() == item);
    }
    SECTION("no points, nothing to explain") {
        f.enter(20, 0);
        CHECK(f.open() == none);
    }
    SECTION("points set by hand are points too") {
        f.put(u(u8"entry/00001/1.3/self/points"), u(u8"2"));
        CHECK(f.open() == std::vector<std::size_t>{1, 2});
    }
}

TEST_CASE("What the team gives wants no explanation of the unit") {
    Fixture f;
    f.enter(20, 10, u8"appraised");
    CHECK(f.open() == none);
}

TEST_CASE("Whether an item needs evidence is for the criteria set to say") {
    SECTION("never") {
        Fixture f("never");
        f.enter(20, 20);
        CHECK(f.open() == none);
    }
    SECTION("always: a claim of nothing too") {
        Fixture f("always");
        CHECK(f.open() == none);
        f.enter(20, 0);
        CHECK(f.open() == item);
    }
    SECTION("an item that drops out proves nothing") {
        Fixture f("always");
        f.put(u(u8"entry/00001/1.2/self/na"), std::int64_t(1));
        CHECK(f.open() == none);
    }
    SECTION("a survey is nobody's claim") {
        Fixture f("always");
        f.put(u(u8"survey/00001/2.1/dan/hai_long"), std::int64_t(10));
        f.put(u(u8"survey/00001/2.1/dn/hai_long"), std::int64_t(10));
        CHECK(f.open() == none);
    }
}
