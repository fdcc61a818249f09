// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaignreader.h"
#include "core/storage/verify.h"
#include "support/bookfile.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

Book openLater(const BookFile& file, Access access = Access::ReadWrite) {
    Result<Book> book = Book::open(file.path, access, Verify::Later);
    REQUIRE(book);
    return std::move(*book);
}

// To the end in slices of so many events; what was found.
std::optional<Error> verdict(BookVerification& check, int events = 1) {
    for (int slices = 0; slices < 10000; ++slices) {
        const Result<bool> done = check.step(events);
        if (!done)
            return done.error();
        if (*done)
            return std::nullopt;
    }
    FAIL("it never ends");
    return std::nullopt;
}

} // namespace

TEST_CASE("a whole book passes its late check, in slices of any size") {
    const BookFile file;
    file.fill();
    const Book book = openLater(file);
    for (const int events : {1, 2, 5, 6, 7, 400}) {
        const auto check = book.verification();
        CHECK_FALSE(verdict(*check, events));
        CHECK(check->checked() == 6);
    }
    CHECK_FALSE(verdict(*openLater(BookFile()).verification())); // nothing written yet
}

TEST_CASE("each kind of damage is found by the late check") {
    for (const char* damage :
        {"UPDATE event SET bytes = CAST(replace(CAST(bytes AS TEXT), '101', '102') AS BLOB) WHERE number = 4",
            "UPDATE event SET id = zeroblob(32) WHERE number = 2", "DELETE FROM event WHERE number = 6",
            "DELETE FROM event WHERE number = 1", "UPDATE event SET number = 9 WHERE number = 6",
            "DELETE FROM head WHERE cell = 'fact/00001/hoso'", "UPDATE head SET value = 7",
            "DELETE FROM chain WHERE device = 'd2'", "UPDATE chain SET seq = seq + 1 WHERE device = 'd1'"}) {
        const BookFile file;
        file.fill();
        Foreign(file.path).run(damage);
        INFO(damage);
        const Book book = openLater(file);
        for (const int events : {1, 400}) {
            const std::optional<Error> found = verdict(*book.verification(), events);
            REQUIRE(found);
            CHECK(found->code == ErrorCode::BookDamaged);
        }
    }
}

TEST_CASE("who writes between a reader's slices is not taken for damage") {
    const BookFile file;
    file.fill();
    Book writer = file.open();
    const Book reader = openLater(file, Access::ReadOnly);
    for (int before = 0; before < 8; ++before) {
        const auto check = reader.verification();
        for (int slice = 0; slice < before; ++slice) {
            const Result<bool> done = check->step(1);
            REQUIRE(done);
        }
        REQUIRE(writer.append(
            actor(), {change("fact/00001/hoso", std::int64_t(200 + before))}, file.clock)); // is not kept waiting
        INFO("after " << before << " slices");
        CHECK_FALSE(verdict(*check));
        CHECK(check->checked() == 7 + before);
    }
}

TEST_CASE("entries read in slices of any size are those read at once") {
    const BookFile file;
    file.fill();
    const Book book = file.open();
    const Campaign whole = *book.campaign();
    for (const int heads : {1, 2, 3, 1000}) {
        Campaign sliced(book.frame());
        const auto reader = book.reader();
        int slices = 0;
        for (;; ++slices) {
            REQUIRE(slices < 100);
            const Result<bool> done = reader->step(heads, sliced);
            REQUIRE(done);
            if (*done)
                break;
        }
        CHECK(sliced == whole);
        CHECK((slices > 0) == (heads < 1000));
    }
}

TEST_CASE("a history is asked for by whole words") {
    const BookFile file;
    Book book = file.open();
    REQUIRE(book.append(actor(),
        {change("entry/00001/1.1/appraised/x", QStringLiteral("a")),
            change("entry/00001/1.10/appraised/x", QStringLiteral("b")),
            change("entry/00001/1.1", QStringLiteral("c")),
            change("entry/00001/1.1-/appraised/x", QStringLiteral("d")),
            change("entry/00001/1.1/\xF0\xA0\x80\x80/x", QStringLiteral("beyond the first plane"))},
        file.clock));
    const auto count = [&](const char* words) { return book.eventsOf(QString::fromUtf8(words))->size(); };
    CHECK(count("entry/00001/1.1") == 3);
    CHECK(count("entry/00001/1.1/") == 3);
    CHECK(count("entry/00001/1.10") == 1);
    CHECK(count("entry/00001") == 5);
    CHECK(count("entry") == 5);
    CHECK(count("ent") == 0);
}
