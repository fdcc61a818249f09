// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/author.h"
#include "core/history/event.h"
#include "support/catch.h"
#include "support/dice.h"

#include <algorithm>
#include <limits>

using namespace sodiem;

namespace {

EventId idOf(char letter) { return sha256(QByteArray(1, letter)); }

Event sample() {
    Event event;
    event.device = QStringLiteral("0123456789abcdef0123456789abcdef");
    event.seq = 2;
    event.prev = idOf('p');
    event.cell = QStringLiteral("entry/00001/3.3.1/appraised/dung_han");
    event.value = std::int64_t(1200);
    event.parents = {idOf('b'), idOf('a')};
    event.person = QStringLiteral("Nguyễn Văn Đức");
    event.role = QStringLiteral("appraiser");
    event.reason = QStringLiteral("Đối chiếu \"sổ\"\ntheo dõi");
    event.utcMilliseconds = 1541410200123;
    event.elapsedMilliseconds = 4567;
    return event;
}

QString nfd(const QString& text) { return text.normalized(QString::NormalizationForm_D); }

} // namespace

TEST_CASE("the canonical bytes of an event are fixed for all time") {
    Event event = sample();
    const QByteArray bytes = sealEvent(event);
    const QByteArray golden
        = R"({"cell":"entry/00001/3.3.1/appraised/dung_han","device":"0123456789abcdef0123456789abcdef",)"
          R"("elapsed":4567,"parents":["PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0","ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs"],)"
          R"("person":"Nguyễn Văn Đức","prev":"FI3pxaekTRnlbNmuGlVL9nhHr7DFj24S-imsfd_KmUA",)"
          R"("reason":"Đối chiếu \"sổ\"\ntheo dõi","role":"appraiser","seq":2,"time":1541410200123,"value":1200})";
    CHECK(bytes == golden);
    CHECK(toHex(event.id)
        == QStringLiteral("751773667847e3fb40df0f6dbe7caf6542bc00a1a9a653f56f1227fc07e09a1f"));
    CHECK(event.id == sha256(bytes));
}

TEST_CASE("an event comes back from its bytes as it was") {
    Event event = sample();
    SECTION("an integer") { event.value = std::int64_t(0); }
    SECTION("the largest integer") { event.value = std::numeric_limits<std::int64_t>::max(); }
    SECTION("the smallest integer") { event.value = std::numeric_limits<std::int64_t>::min(); }
    SECTION("text") { event.value = QStringLiteral("du_dung_han"); }
    SECTION("text that looks like a number") { event.value = QStringLiteral("1200"); }
    SECTION("empty text is not no value") { event.value = QString(); }
    SECTION("nothing") { event.value = CellValue(); }
    SECTION("no parents") { event.parents.clear(); }
    SECTION("control characters and other planes") {
        event.reason = QStringLiteral("\t\n\r\b\f\u0001\u007F\\/\"") + QString::fromUcs4(U"\U0001F600");
    }
    const QByteArray bytes = sealEvent(event);
    const auto back = parseEvent(bytes);
    REQUIRE(back);
    CHECK(*back == event);
    CHECK(canonicalBytes(*back) == bytes);
}

TEST_CASE("random events come back as they were") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        test::Dice dice(seed);
        CAPTURE(seed);
        Event event = sample();
        event.cell = dice.text(20);
        event.reason = dice.text(20);
        event.person = dice.text(20);
        event.value
            = dice.chance(50) ? CellValue(dice.text(20)) : CellValue(std::int64_t(dice.below(1000)) - 500);
        const QByteArray bytes = sealEvent(event);
        REQUIRE(parseEvent(bytes) == event);
    }
}

TEST_CASE("parents are sorted, so that one event has one id") {
    Event one = sample(), other = sample();
    std::reverse(other.parents.begin(), other.parents.end());
    REQUIRE(one.parents != other.parents);
    CHECK(sealEvent(one) == sealEvent(other));
    CHECK(one == other);
    CHECK(std::is_sorted(one.parents.begin(), one.parents.end()));

    SECTION("bytes with parents out of order are refused") {
        std::swap(one.parents[0], one.parents[1]);
        CHECK_FALSE(parseEvent(canonicalBytes(one)));
    }
}

TEST_CASE("texts of an event are NFC, whole, without U+0000") {
    Event event = sample(), loose = sample();
    const QByteArray bytes = sealEvent(event);
    SECTION("decomposed letters are joined") {
        loose.person = nfd(loose.person);
        loose.reason = nfd(loose.reason);
        REQUIRE(loose.person != event.person);
        CHECK(sealEvent(loose) == bytes);
        CHECK(loose == event);
    }
    SECTION("a value and a cell too") {
        event.value = QStringLiteral("Hòa");
        event.cell = QStringLiteral("fact/Hòa/x");
        loose.value = nfd(QStringLiteral("Hòa"));
        loose.cell = nfd(QStringLiteral("fact/Hòa/x"));
        CHECK(sealEvent(loose) == sealEvent(event));
    }
    SECTION("what JSON cannot carry does not make an unreadable event") {
        loose.reason = QStringLiteral("a") + QChar(0) + QChar(0xD83D) + QStringLiteral("b");
        const QByteArray sealed = sealEvent(loose);
        CHECK(parseEvent(sealed) == loose);
        CHECK(loose.reason == QStringLiteral("a?b"));
    }
    SECTION("what is taken out leaves no loose mark behind") {
        for (const QChar hidden : {QChar(0), QChar(QChar::ByteOrderMark)}) {
            loose.reason = hidden + (hidden + QStringLiteral("a")) + hidden + QStringLiteral("\u0301");
            const QByteArray sealed = sealEvent(loose);
            CHECK(loose.reason == QStringLiteral("á"));
            CHECK(parseEvent(sealed) == loose);
        }
    }
    SECTION("a byte order mark inside the bytes is refused") {
        CHECK_FALSE(parseEvent(QByteArray(bytes).replace("\"appraiser",
            "\"\xEF\xBB\xBF"
            "appraiser")));
        CHECK_FALSE(parseEvent(QByteArray(bytes).replace("appraiser\"", "appraiser\xEF\xBB\xBF\"")));
    }
    SECTION("decomposed bytes from elsewhere are refused") {
        const QByteArray decomposed
            = QByteArray(bytes).replace("Nguyễn", nfd(QStringLiteral("Nguyễn")).toUtf8());
        REQUIRE(decomposed != bytes);
        CHECK_FALSE(parseEvent(decomposed));
    }
}

TEST_CASE("every changed byte of an event is noticed") {
    Event event = sample();
    const QByteArray bytes = sealEvent(event);
    int refused = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
            const auto other = parseEvent(changed);
            CAPTURE(i, bit);
            if (other)
                REQUIRE((other->id == sha256(changed) && other->id != event.id));
            else
                ++refused;
        }
    CHECK(refused > bytes.size() * 2);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        REQUIRE_FALSE(parseEvent(bytes.left(length)));
}

TEST_CASE("bytes that say the same in another way are refused") {
    Event event = sample();
    const QByteArray bytes = sealEvent(event);
    const auto with = [&](const char* from, const char* to) {
        REQUIRE(bytes.contains(from));
        return QByteArray(bytes).replace(from, to);
    };
    CHECK(parseEvent(bytes));
    CHECK_FALSE(parseEvent(bytes + '\n'));
    CHECK_FALSE(parseEvent(' ' + bytes));
    CHECK_FALSE(parseEvent("\xEF\xBB\xBF" + bytes));
    CHECK_FALSE(parseEvent(with(":2,", ": 2,")));
    CHECK_FALSE(parseEvent(with(":2,", ":02,")));
    CHECK_FALSE(parseEvent(with(":2,", ":2.0,")));
    CHECK_FALSE(parseEvent(with(":2,", ":\"2\",")));
    CHECK_FALSE(parseEvent(with(":1200", ":true")));
    CHECK_FALSE(parseEvent(with(":1200", ":[1200]")));
    CHECK_FALSE(parseEvent(with(":1200", ":12.5")));
    CHECK_FALSE(parseEvent(with(":1200", ":9223372036854775808")));
    CHECK_FALSE(parseEvent(with("Đức", "\\u0110ức")));
    CHECK_FALSE(parseEvent(with(",\"seq\":2", "")));
    CHECK_FALSE(parseEvent(with(",\"seq\":2", ",\"seq\":2,\"seq\":2")));
    CHECK_FALSE(parseEvent(with(",\"seq\":2", ",\"seq\":2,\"shadow\":1")));
    CHECK_FALSE(parseEvent(with("\"prev\":\"FI3p", "\"prev\":\"FI3p=")));
}

TEST_CASE("what is not an event at all is refused") {
    for (const char* bytes :
        {"", "{}", "[]", "null", "7", "\"\"", "{\"cell\":1}", "\xFF\xFE", "{\"cell\":\"a\""})
        CHECK_FALSE(parseEvent(bytes));
    CHECK_FALSE(parseEvent(QByteArray(100000, '[')));
}

TEST_CASE("ids are 43 characters of base64url") {
    CHECK(eventIdFromBase64(QString::fromLatin1(toBase64(idOf('a')))) == idOf('a'));
    CHECK_FALSE(eventIdFromBase64(QString()));
    CHECK_FALSE(eventIdFromBase64(QStringLiteral("AAAA")));
    CHECK_FALSE(eventIdFromBase64(QString(44, QLatin1Char('A'))));
}

TEST_CASE("an action makes the events of what it changes") {
    Author author{QStringLiteral("d1"), QStringLiteral("An"), QStringLiteral("unit"), 0, idOf('g')};
    Heads heads;
    const Clock clock = Clock::fixed(1000);
    const QString a = QStringLiteral("fact/u/a"), b = QStringLiteral("fact/u/b");
    const auto first = writeEvents(
        author, heads, {{a, std::int64_t(1), QStringLiteral("vì")}, {b, QStringLiteral("x"), {}}}, clock);
    REQUIRE(first.size() == 2);

    SECTION("chained, at one moment, by one person") {
        CHECK(first[0].event.seq == 1);
        CHECK(first[0].event.prev == idOf('g'));
        CHECK(first[1].event.seq == 2);
        CHECK(first[1].event.prev == first[0].event.id);
        CHECK(author.lastSeq == 2);
        CHECK(author.lastEvent == first[1].event.id);
        CHECK(first[0].event.utcMilliseconds == first[1].event.utcMilliseconds);
        CHECK(first[0].event.elapsedMilliseconds == first[1].event.elapsedMilliseconds);
        CHECK(first[0].event.person == QStringLiteral("An"));
        CHECK(first[0].event.role == QStringLiteral("unit"));
        CHECK(first[0].event.device == QStringLiteral("d1"));
        CHECK(first[0].event.reason == QStringLiteral("vì"));
        CHECK(first[1].event.reason.isEmpty());
    }
    SECTION("sealed") {
        for (const SealedEvent& sealed : first) {
            CHECK(sealed.event.id == sha256(sealed.bytes));
            CHECK(parseEvent(sealed.bytes) == sealed.event);
        }
    }
    SECTION("a value that is there already makes none") {
        CHECK(writeEvents(
            author, heads, {{a, std::int64_t(1), QStringLiteral("lại")}, {b, QStringLiteral("x"), {}}}, clock)
                  .empty());
        CHECK(author.lastSeq == 2);
    }
    SECTION("nor does the same text in another Unicode form") {
        REQUIRE(writeEvents(author, heads, {{b, QStringLiteral("Hòa"), {}}}, clock).size() == 1);
        CHECK(writeEvents(author, heads, {{b, nfd(QStringLiteral("Hòa")), {}}}, clock).empty());
        CHECK(writeEvents(author, heads, {{nfd(b), QStringLiteral("Hòa"), {}}}, clock).empty());
    }
    SECTION("nor does emptying what was never entered") {
        CHECK(writeEvents(author, heads, {{QStringLiteral("fact/u/c"), {}, {}}}, clock).empty());
    }
    SECTION("text is not the integer that looks like it") {
        CHECK(writeEvents(author, heads, {{a, QStringLiteral("1"), {}}}, clock).size() == 1);
    }
    SECTION("a change names the head it replaces") {
        const auto next = writeEvents(author, heads, {{a, CellValue(), {}}}, clock);
        REQUIRE(next.size() == 1);
        CHECK(next[0].event.parents == std::vector<EventId>{first[0].event.id});
        CHECK(heads.of(a) == std::vector<Head>{{next[0].event.id, CellValue()}});
        CHECK(next[0].event.utcMilliseconds > first[0].event.utcMilliseconds);
    }
    SECTION("a cell changed twice in one action is a chain of two") {
        const auto next = writeEvents(author, heads, {{a, CellValue(), {}}, {a, std::int64_t(2), {}}}, clock);
        REQUIRE(next.size() == 2);
        CHECK(next[1].event.parents == std::vector<EventId>{next[0].event.id});
        CHECK(heads.of(a).size() == 1);
    }
    SECTION("heads that differ are all named, even when the value is one of theirs") {
        Event foreign = first[0].event;
        foreign.device = QStringLiteral("d2");
        foreign.value = std::int64_t(5);
        sealEvent(foreign);
        heads.advance(foreign);
        REQUIRE(heads.of(a).size() == 2);
        const auto settled
            = writeEvents(author, heads, {{a, std::int64_t(1), QStringLiteral("biên bản")}}, clock);
        REQUIRE(settled.size() == 1);
        CHECK(settled[0].event.parents.size() == 2);
        CHECK(heads.of(a).size() == 1);
    }
}
