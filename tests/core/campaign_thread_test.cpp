// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/campaign/campaign.h"
#include "support/catch.h"
#include "support/severalheads.h"
#include "support/tinybook.h"

#include <algorithm>

using namespace sodiem;
using sodiem::test::heads;
using sodiem::test::personOf;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

const ThreadWords argument{ThreadSide::Unit, u(u8"2018-11-05"), u(u8"Kế hoạch gửi qua trục liên thông")};
const ThreadWords answer{ThreadSide::Team, u(u8"2018-11-06"), u(u8"Chưa có dấu đến, giữ nguyên 1,00 điểm")};

struct Fixture {
    std::shared_ptr<const Frame> frame = Frame::make(test::fewUnits(), test::setOf(test::tinySetBytes()));
    Campaign campaign{frame};

    CellValue valueOf(const ThreadWords& words) const {
        const Result<Change> change = postChange(u(u8"00001"), u(u8"1.2"), u(u8"x"), words);
        REQUIRE(change);
        return change->value;
    }
    int put(const char* post, const std::vector<CellValue>& values) {
        return campaign.apply(u(u8"thread/00001/1.2/") + QString::fromLatin1(post), heads(values), personOf);
    }
    const Explanations& thread() const { return campaign.record(0).thread(1); }
    std::vector<QString> ids() const {
        std::vector<QString> ids;
        for (const ThreadPost& post : thread())
            ids.push_back(post.id);
        return ids;
    }
};

} // namespace

TEST_CASE("An explanation is a cell of its own and is read back with who wrote it") {
    Fixture f;
    const Result<Change> change = postChange(u(u8"00001"), u(u8"1.2"), u(u8"p1"), argument);
    REQUIRE(change);
    CHECK(change->cell == u(u8"thread/00001/1.2/p1"));
    CHECK(change->reason.isEmpty());
    CHECK(f.put("p1", {change->value}) == 0);
    CHECK(f.thread() == Explanations{{u(u8"p1"), argument, u(u8"A"), false}});
    CHECK(f.campaign.record(0).thread(0).empty());
    CHECK(f.campaign.record(1).thread(1).empty());
    CHECK_FALSE(f.campaign.isEmpty());
    CHECK(hasSide(f.thread(), ThreadSide::Unit));
    CHECK_FALSE(hasSide(f.thread(), ThreadSide::Team));
}

TEST_CASE("Who wrote an explanation stays open where nobody can tell") {
    Fixture f;
    f.campaign.apply(u(u8"thread/00001/1.2/p1"), heads({f.valueOf(argument)}));
    REQUIRE(f.thread().size() == 1);
    CHECK(f.thread()[0].person.isEmpty());
}

TEST_CASE("What is written is cleaned; what is no explanation is refused") {
    const auto code = [](const ThreadWords& words) {
        const Result<Change> change = postChange(u(u8"00001"), u(u8"1.2"), u(u8"p"), words);
        return change ? std::optional<ErrorCode>() : change.error().code;
    };
    ThreadWords words = argument;
    SECTION("nothing") {
        words.text = u(u8" \n ");
        CHECK(code(words) == ErrorCode::TextEmpty);
    }
    SECTION("too much") {
        words.text = QString(mostThreadCharacters + 1, u'a');
        CHECK(code(words) == ErrorCode::TextTooLong);
        words.text.chop(1);
        CHECK(code(words) == std::nullopt);
    }
    SECTION("no day") {
        for (const char8_t* date : {u8"", u8"05/11/2018", u8"2018-02-30", u8"2018-1-5"}) {
            words.date = u(date);
            CHECK(code(words) == ErrorCode::DateInvalid);
        }
    }
    SECTION("loose tones, blanks and line ends") {
        Fixture f;
        words.text = u(u8"  Ke\u0302\u0301 hoạch\r\nđã  gửi \n");
        f.put("p1", {f.valueOf(words)});
        REQUIRE(f.thread().size() == 1);
        CHECK(f.thread()[0].words.text == u(u8"Kế hoạch\nđã gửi"));
    }
}

TEST_CASE("A thread is in the order of the days things were said, then of writing") {
    Fixture f;
    ThreadWords late = argument;
    late.date = u(u8"2018-12-01");
    f.put("b", {f.valueOf(answer)});
    f.put("c", {f.valueOf(late)});
    f.put("d", {f.valueOf(argument)});
    f.put("a", {f.valueOf(answer)});
    CHECK(f.ids() == std::vector<QString>{u(u8"d"), u(u8"a"), u(u8"b"), u(u8"c")});
}

TEST_CASE("A post that is corrected says the new words, one that is taken back is gone") {
    Fixture f;
    f.put("p1", {f.valueOf(argument)});
    f.put("p2", {f.valueOf(answer)});
    ThreadWords corrected = argument;
    corrected.text = u(u8"Kế hoạch gửi ngày 05/01");
    f.put("p1", {f.valueOf(corrected)});
    CHECK(f.thread()[0].words == corrected);
    CHECK(f.thread().size() == 2);
    const Change back = takeBackChange(u(u8"00001"), u(u8"1.2"), u(u8"p1"));
    CHECK(back.cell == u(u8"thread/00001/1.2/p1"));
    CHECK(std::holds_alternative<std::monostate>(back.value));
    f.put("p1", {back.value});
    CHECK(f.ids() == std::vector<QString>{u(u8"p2")});
    f.put("p2", {CellValue()});
    CHECK(f.campaign == Campaign(f.frame)); // nothing is left of it
}

TEST_CASE("After a merge both sides' posts are there, and both wordings of one that both corrected") {
    Fixture f;
    ThreadWords other = answer;
    other.text = u(u8"Đã đối chiếu, công nhận");
    f.put("p1", {f.valueOf(argument)});
    SECTION("two computers wrote a post each") {
        f.put("p2", {f.valueOf(answer)});
        f.put("p3", {f.valueOf(other)});
        CHECK(f.ids() == std::vector<QString>{u(u8"p1"), u(u8"p2"), u(u8"p3")});
    }
    SECTION("two computers corrected one post differently") {
        f.put("p2", {f.valueOf(answer), f.valueOf(other)});
        REQUIRE(f.thread().size() == 3);
        CHECK_FALSE(f.thread()[0].differs);
        CHECK(f.thread()[1].differs);
        CHECK(f.thread()[2].differs);
        const std::vector<QString> persons{f.thread()[1].person, f.thread()[2].person};
        CHECK(std::is_permutation(
            persons.begin(), persons.end(), std::vector<QString>{u(u8"A"), u(u8"B")}.begin()));
        f.put("p2", {f.valueOf(other)}); // settled
        CHECK(f.thread().size() == 2);
        CHECK_FALSE(f.thread()[1].differs);
    }
    SECTION("one took it back while the other corrected it: the words stay, marked") {
        f.put("p2", {CellValue(), f.valueOf(answer)});
        REQUIRE(f.thread().size() == 2);
        CHECK(f.thread()[1].differs);
        CHECK(f.thread()[1].person == u(u8"B"));
    }
    SECTION("both corrected it alike") {
        f.put("p2", {f.valueOf(answer), f.valueOf(answer)});
        REQUIRE(f.thread().size() == 2);
        CHECK_FALSE(f.thread()[1].differs);
    }
}

TEST_CASE("What another version wrote into a thread is no post and does no harm") {
    Fixture f;
    for (const char8_t* text : {u8"", u8"lời", u8"[]", u8"{}", u8R"({"date":"2018-11-05","side":"unit"})",
             u8R"({"date":"2018-11-05","side":"council","text":"a"})",
             u8R"({"date":"mai","side":"unit","text":"a"})", u8R"({"date":1,"side":"unit","text":"a"})"}) {
        CHECK(f.put("p1", {CellValue(u(text))}) == 0);
        CHECK(f.thread().empty());
    }
    CHECK(f.put("p1", {CellValue(std::int64_t(7))}) == 0);
    CHECK(f.thread().empty());
    for (const char8_t* cell : {u8"thread/00001/1.2/p1/more", u8"thread/00001/9.9/p1",
             u8"thread/99999/1.2/p1", u8"thread/00001/1.2"})
        CHECK(f.campaign.apply(u(cell), heads({f.valueOf(argument)})) == -1);
    CHECK(f.campaign == Campaign(f.frame));
}

TEST_CASE("Ids of posts go by time, and never come twice") {
    const QString first = timedId(1541410200000), second = timedId(1541410200000, 1),
                  later = timedId(1541410200001);
    CHECK(first < second);
    CHECK(second < later);
    CHECK(timedId(5) != timedId(5));
    CHECK(Cell::parse(Cell::thread(u(u8"00001"), u(u8"1.2"), first).path()).has_value());
}
