// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slicedappend.h"
#include "support/bookfile.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

std::vector<Change> many(int count) {
    std::vector<Change> changes;
    for (int i = 0; i < count; ++i)
        changes.push_back(
            {QStringLiteral("fact/00001/so_%1").arg(i), CellValue(std::int64_t(i)), QStringLiteral("tệp")});
    return changes;
}

std::unique_ptr<SlicedAppend> begin(
    Book& book, std::vector<Change> changes, const Clock& clock, SlicedAppend::Look look = {}) {
    Result<std::unique_ptr<SlicedAppend>> append
        = book.appendInSlices(actor(), std::move(changes), clock, std::move(look));
    REQUIRE(append);
    return std::move(*append);
}

} // namespace

TEST_CASE("an action written in slices is the same as one written at once") {
    const BookFile sliced, whole;
    Book book = sliced.open(), other = whole.open();
    auto append = begin(book, many(25), sliced.clock);
    int steps = 1;
    for (Result<bool> all = append->step(4); all && !*all; all = append->step(4))
        ++steps;
    CHECK(steps == 7);
    CHECK(append->done() == 25);
    const Result<Written> written = append->finish();
    REQUIRE(written);
    REQUIRE(written->events.size() == 25);
    const Result<Written> atOnce = other.append(actor(), many(25), whole.clock);
    REQUIRE(atOnce);
    for (std::size_t i = 0; i < 25; ++i) {
        CHECK(written->events[i].event.cell == atOnce->events[i].event.cell);
        CHECK(written->events[i].event.seq == atOnce->events[i].event.seq);
        CHECK(written->events[i].event.utcMilliseconds == written->events[0].event.utcMilliseconds);
    }
    CHECK(book.eventCount() == 25);
    append.reset();
    REQUIRE(book.append(actor(), {change("fact/00001/hoso", std::int64_t(1))}, sliced.clock));
    CHECK(sliced.open(Access::ReadOnly).eventCount() == 26); // opening verifies the chain
}

TEST_CASE("an action that is given up leaves nothing, and the next one can be written") {
    const BookFile file;
    Book book = file.open();
    {
        const auto append = begin(book, many(25), file.clock);
        REQUIRE(append->step(20));
    }
    CHECK(book.eventCount() == 0);
    CHECK(file.open(Access::ReadOnly).eventCount() == 0);
    REQUIRE(book.append(actor(), many(2), file.clock));
    CHECK(file.open(Access::ReadOnly).eventCount() == 2);
}

TEST_CASE("what looks before each cell is written may refuse the action") {
    const BookFile file;
    Book book = file.open();
    REQUIRE(book.append(actor(), {change("fact/00001/so_3", std::int64_t(77))}, file.clock));
    std::vector<CellValue> before;
    const auto look = [&](const Change& asked, const std::vector<Head>& heads) -> Status {
        before.push_back(readHeads(heads).value);
        if (asked.cell.endsWith(u"so_7"))
            return Error{ErrorCode::UndoSuperseded, {QStringLiteral("x")}, {}};
        return Done{};
    };
    {
        const auto append = begin(book, many(10), file.clock, look);
        REQUIRE(append->step(5));
        CHECK(before == std::vector<CellValue>{{}, {}, {}, std::int64_t(77), {}});
        const Result<bool> refused = append->step(5);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::UndoSuperseded);
    }
    CHECK(file.open(Access::ReadOnly).eventCount() == 1);
}
