// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bookfile.h"
#include "support/catch.h"

using namespace sodiem;

namespace {

// The book looks at no more of a plan than that it is JSON.
const QByteArray plan = "{ \"title\": \"Kế hoạch\", \"format\": \"sodiem-plan/1\" }";
const QByteArray canonical = "{\"format\":\"sodiem-plan/1\",\"title\":\"Kế hoạch\"}";

struct PlannedFile {
    PlannedFile() {
        REQUIRE(folder.isValid());
        path = folder.filePath(QStringLiteral("Sổ.sodiem"));
    }
    Status create(const QByteArray& bytes) const {
        return Book::create(
            path, QStringLiteral("Sổ"), 2018, test::fewUnits(), test::tinySetBytes(), Clock::fixed(5), bytes);
    }
    QTemporaryDir folder;
    QString path;
};

} // namespace

TEST_CASE("a book keeps the plan it was made with") {
    const PlannedFile file;
    REQUIRE(file.create(plan));
    const Result<Book> book = Book::open(file.path, Access::ReadOnly);
    REQUIRE(book);
    CHECK(*book->plan() == canonical);
    CHECK(book->header().planDigest == toHex(sha256(canonical)));
    const QString copy = file.folder.filePath(QStringLiteral("Bản sao.sodiem"));
    REQUIRE(book->copyTo(copy));
    CHECK(*Book::open(copy, Access::ReadOnly)->plan() == canonical);
}

TEST_CASE("a book without a plan has none, and the header it always had") {
    const test::BookFile file;
    const Book book = file.open();
    CHECK(book.plan()->isEmpty());
    CHECK_FALSE(headerBytes(book.header()).contains("plan"));
    const QByteArray older
        = "{\"created\":5,\"criteria\":\"c\",\"format\":\"sodiem-book/1\",\"id\":\"i\",\"title\":"
          "\"t\",\"units\":\"u\",\"year\":2018}";
    REQUIRE(parseHeader(older));
    CHECK(parseHeader(older)->planDigest.isEmpty());
    CHECK(headerBytes(*parseHeader(older)) == older);
    QByteArray emptied = older;
    emptied.replace("\"title\"", "\"plan\":\"\",\"title\""); // one header has one form
    CHECK_FALSE(parseHeader(emptied));
}

TEST_CASE("what is no JSON makes no book") {
    const PlannedFile file;
    CHECK(file.create("{").error().code == ErrorCode::JsonSyntax);
    CHECK_FALSE(QFileInfo::exists(file.path));
}

TEST_CASE("a book whose plan is damaged or gone is not opened") {
    const PlannedFile file;
    REQUIRE(file.create(plan));
    const QByteArray digest = toHex(sha256(canonical)).toUtf8();
    for (const QByteArray& statement : {"UPDATE object SET bytes = x'7b7d' WHERE digest = '" + digest + "'",
             "DELETE FROM object WHERE digest = '" + digest + "'"}) {
        {
            test::Foreign foreign(file.path);
            foreign.run(statement);
        }
        const Result<Book> book = Book::open(file.path, Access::ReadOnly);
        REQUIRE_FALSE(book);
        CHECK(book.error().code == ErrorCode::BookDamaged);
    }
}

TEST_CASE("figures of a plan are events: corrections keep what was there before, and who wrote it") {
    const test::BookFile file;
    Book book = file.open();
    const QString cell = Cell::plan(
        QStringLiteral("3.1"), QStringLiteral("whole"), QStringLiteral("2018-Q3"), QStringLiteral("tthc"))
                             .path();
    for (const std::int64_t value : {1880, 1890})
        REQUIRE(book.append(test::actor(), {{cell, value, {}}}, file.clock));
    const Result<std::vector<Event>> history = book.eventsOf(cell);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->front().value == CellValue(std::int64_t(1880)));
    CHECK(history->back().parents == std::vector<EventId>{history->front().id});
    const Result<Campaign> campaign = book.campaign();
    REQUIRE(campaign);
    REQUIRE(campaign->planReports().size() == 1);
    const auto& [place, report] = *campaign->planReports().begin();
    CHECK(place == PlanPlace{QStringLiteral("3.1"), QStringLiteral("whole"), QStringLiteral("2018-Q3")});
    CHECK(report.figures.at(QStringLiteral("tthc"))
        == PlanFigure{QStringLiteral("1890"), QStringLiteral("Nguyễn Văn An")});
    CHECK_FALSE(campaign->isEmpty());
}
