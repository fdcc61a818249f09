// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newbook.h"
#include "support/bookfile.h"
#include "support/catch.h"

using namespace sodiem;

namespace {

struct Site {
    QTemporaryDir folder;
    Clock clock = Clock::fixed(1541410200000);
    BookPlan plan{folder.filePath(QStringLiteral("Hà Nội.sodiem")), QStringLiteral("Chấm điểm 2018"), 2018,
        test::fewUnits(), {test::tinySetBytes()}};

    Status make(const std::function<Status(Book&)>& fill) const { return makeBook(plan, clock, fill); }
    QStringList files() const {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

} // namespace

TEST_CASE("a book comes to its path with its first events in it") {
    const Site place;
    REQUIRE(place.make([&](Book& book) {
        CHECK_FALSE(QFileInfo::exists(place.plan.path));
        const auto written
            = book.append(test::actor(), {test::change("fact/00001/hoso", std::int64_t(1))}, place.clock);
        return written ? Status(Done{}) : Status(written.error());
    }));
    CHECK(place.files() == QStringList{QStringLiteral("Hà Nội.sodiem")});
    const Result<Book> book = Book::open(place.plan.path, Access::ReadWrite);
    REQUIRE(book);
    CHECK(book->eventCount() == 1);
    CHECK(book->header().title == place.plan.title);
}

TEST_CASE("of a book that could not be filled nothing is left") {
    Site place;
    SECTION("the filling failed; its error is handed on") {
        const Status made = place.make([&](Book& book) {
            CHECK(book.append(test::actor(), {test::change("fact/00001/hoso", std::int64_t(1))}, place.clock)
                      .ok());
            return Status(Error{ErrorCode::Cancelled, {}, {}});
        });
        REQUIRE_FALSE(made);
        CHECK(made.error() == Error{ErrorCode::Cancelled, {}, {}});
    }
    SECTION("the book itself failed; the error names the path that was asked for") {
        place.plan.criteria = {"{}"};
        const Status made = place.make([](Book&) { return Status(Done{}); });
        REQUIRE_FALSE(made);
        CHECK_FALSE(made.error().place.file.endsWith(u'~'));
    }
    CHECK(place.files().isEmpty());
}

TEST_CASE("a book is not made over anything") {
    const Site place;
    REQUIRE(QFile(place.plan.path).open(QIODevice::WriteOnly));
    const Status made = place.make([](Book&) { return Status(Done{}); });
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::FileExists);
    CHECK(QFileInfo(place.plan.path).size() == 0);
}
