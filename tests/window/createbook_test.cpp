// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/newbook.h"
#include "app/pages/start/samplebook.h"
#include "support/tinybook.h"
#include "support/windowkit.h"

#include <QDir>

using namespace sodiem;

namespace {

struct Site {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Sổ mới.sodiem"));
    Clock clock = Clock::fixed(1541410200000);
    Person person{QStringLiteral("Nguyễn Văn An"), QStringLiteral("Tổ 3"), Stage::Appraised};

    NewBook wanted() const {
        return {{path, QStringLiteral("Chấm điểm 2018"), 2018, test::fewUnits(), {test::tinySetBytes()}},
            QDate(2018, 1, 1), QDate(2018, 12, 31), GroupBy::Kind};
    }
    QStringList files() const {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

CellValue valueOf(const Book& book, QStringView cell) {
    const auto reading = book.cell(cell.toString());
    REQUIRE(reading);
    return reading->value;
}

} // namespace

TEST_CASE("a new book holds its period and group, by the person who made it") {
    const Site site;
    REQUIRE(createBook(site.wanted(), site.person, QStringLiteral("d1"), site.clock));
    const Result<Book> book = Book::open(site.path, Access::ReadOnly);
    REQUIRE(book);
    CHECK(book->header().title == QStringLiteral("Chấm điểm 2018"));
    CHECK(valueOf(*book, cellPeriodStart) == CellValue(QStringLiteral("2018-01-01")));
    CHECK(valueOf(*book, cellPeriodEnd) == CellValue(QStringLiteral("2018-12-31")));
    CHECK(valueOf(*book, cellDefaultGroup) == CellValue(QStringLiteral("kind")));
    CHECK(cellPeriodStart == Cell::book(QStringLiteral("periodStart")).path());
    const auto events = book->events();
    REQUIRE(events);
    REQUIRE(events->size() == 3);
    CHECK(events->front().person == site.person.name);
    CHECK(events->front().role == site.person.role);
    CHECK(events->front().device == QStringLiteral("d1"));
}

TEST_CASE("of a new book that could not be made nothing stays") {
    const Site site;
    NewBook wanted = site.wanted();
    SECTION("the set does not hold") { wanted.criteria = {"{}"}; }
    SECTION("the folder is not there") {
        wanted.path = site.folder.filePath(QStringLiteral("none/a.sodiem"));
    }
    CHECK_FALSE(createBook(wanted, site.person, QStringLiteral("d1"), site.clock));
    CHECK(site.files().isEmpty());
}

TEST_CASE("groups that tell the units apart are offered, districts first") {
    CriteriaSet set = test::setOf(test::builtinSetBytes());
    CHECK(sensibleGroups(test::fewUnits(), set).front() == GroupBy::District);
    set.ranking.groups = {QStringLiteral("all")};
    CHECK(sensibleGroups(test::fewUnits(), set) == std::vector{GroupBy::All});
    CHECK(proposedFileName(test::fewUnits(), 2018) == QStringLiteral("ha-noi-2018.sodiem"));
}

TEST_CASE("the sample book is stopped between steps and leaves nothing") {
    const Site site;
    const int last = GENERATE(1, 2, 3, 4);
    int told = 0;
    const Status made = makeSampleBook(site.path, site.clock, QStringLiteral("d1"), [&](int done, int of) {
        CHECK(of == 4);
        told = done;
        return done < last;
    });
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Cancelled);
    CHECK(told == last);
    CHECK(site.files().isEmpty());
}

TEST_CASE("the sample book holds invented figures of all units, marked as such") {
    const Site site;
    REQUIRE(makeSampleBook(site.path, site.clock, QStringLiteral("d1"), [](int, int) { return true; }));
    CHECK(site.files() == QStringList{QStringLiteral("Sổ mới.sodiem")});
    const Result<Book> book = Book::open(site.path, Access::ReadOnly);
    REQUIRE(book);
    CHECK(book->frame()->units.size() == 584);
    CHECK(book->eventCount() > 10'000);
    CHECK(valueOf(*book, cellInvented) != CellValue());
    const Status again
        = makeSampleBook(site.path, site.clock, QStringLiteral("d1"), [](int, int) { return true; });
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::FileExists);
}
