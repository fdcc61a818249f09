// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book.h"
#include "support/bookfile.h"
#include "support/catch.h"
#include "support/dice.h"

#include <set>

#include <QtEndian>

using namespace sodiem;
using test::BookFile;

namespace {

// The book is refused with this code, either way it is opened; it is not touched, and nothing is left beside
// it.
void requireRefused(const BookFile& file, ErrorCode code) {
    const QByteArray before = file.bytes();
    QFile::remove(file.path + QStringLiteral("-journal"));
    const QStringList beside = file.files();
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto refusal = file.refusal(access);
        REQUIRE(refusal);
        CHECK(static_cast<int>(*refusal) == static_cast<int>(code));
        CHECK((file.bytes() == before));
        CHECK(file.files() == beside);
    }
}

BookFile filled() {
    BookFile file;
    file.fill();
    return file;
}

void setHeader(const BookFile& file, int offset, qint32 value) {
    QByteArray bytes = file.bytes();
    qToBigEndian(value, bytes.data() + offset);
    file.write(bytes);
}

// What a book says, in one value.
struct Content {
    BookHeader header;
    std::vector<Event> events;
    Heads heads;
    bool operator==(const Content&) const = default;
};

std::optional<Content> contentOf(const QString& path) {
    const Result<Book> book = Book::open(path, Access::ReadOnly);
    if (!book)
        return std::nullopt;
    const Result<std::vector<Event>> events = book->events();
    const Result<Heads> heads = book->heads();
    REQUIRE(events);
    REQUIRE(heads);
    return Content{book->header(), *events, *heads};
}

} // namespace

TEST_CASE("a whole book is not refused by what refuses damaged ones") {
    const BookFile file = filled();
    CHECK_FALSE(file.refusal(Access::ReadOnly));
    CHECK_FALSE(file.refusal(Access::ReadWrite));
}

TEST_CASE("what is not there is not made") {
    const BookFile file;
    const QString path = file.folder.filePath(QStringLiteral("none.sodiem"));
    for (const Access access : {Access::ReadOnly, Access::ReadWrite})
        CHECK(Book::open(path, access).error().code == ErrorCode::FileNotFound);
    CHECK(file.files().size() == 1);
}

TEST_CASE("what is no book is refused as such") {
    const BookFile file;
    SECTION("an empty file") { file.write({}); }
    SECTION("a text") { file.write("unit,node,input,value\n"); }
    SECTION("a long text") { file.write(QByteArray(100000, 'x')); }
    SECTION("a header alone, cut") { file.write(file.bytes().left(99)); }
    SECTION("another program's database") {
        QFile::remove(file.path);
        test::Foreign(file.path).run("CREATE TABLE event (number INTEGER PRIMARY KEY, id, bytes)");
    }
    SECTION("the id of another application") { setHeader(file, 68, Database::applicationId ^ 1); }
    requireRefused(file, ErrorCode::BookNotABook);
}

TEST_CASE("a folder is not opened") {
    const BookFile file;
    CHECK(Book::open(file.folder.path(), Access::ReadWrite).error().code == ErrorCode::FileNotReadable);
}

TEST_CASE("a book of a newer version is refused as newer, not as damaged") {
    const BookFile file = filled();
    setHeader(file, 60, Database::schemaVersion + 1);
    requireRefused(file, ErrorCode::BookNewer);
    const Result<Book> book = Book::open(file.path, Access::ReadOnly);
    CHECK(book.error().args == QStringList{QStringLiteral("2"), QStringLiteral("1")});
}

TEST_CASE("a version that never was is damage") {
    const BookFile file = filled();
    setHeader(file, 60, GENERATE(0, -1));
    requireRefused(file, ErrorCode::BookDamaged);
}

TEST_CASE("a book cut short is refused") {
    const BookFile file = filled();
    const QByteArray whole = file.bytes();
    for (const qsizetype size : {qsizetype(100), qsizetype(101), qsizetype(511), qsizetype(512),
             qsizetype(1000), qsizetype(4095), qsizetype(4096), qsizetype(4097), whole.size() / 2,
             whole.size() - 4096, whole.size() - 512, whole.size() - 1}) {
        CAPTURE(size, whole.size());
        file.write(whole.left(size));
        requireRefused(file, ErrorCode::BookDamaged);
    }
}

TEST_CASE("nobody plants anything in a book") {
    const BookFile file = filled();
    const char* sql = GENERATE("CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event; END",
        "CREATE VIEW v AS SELECT * FROM event", "CREATE TABLE notes (x)", "CREATE INDEX i ON head (value)",
        "DROP TABLE chain", "ALTER TABLE meta ADD COLUMN x TEXT",
        "DROP TABLE chain; CREATE TABLE chain (device TEXT PRIMARY KEY, seq INTEGER, event BLOB)",
        "DROP TABLE head; CREATE VIEW head AS SELECT 'a' AS cell, id AS event, 1 AS value FROM event");
    CAPTURE(sql);
    test::Foreign(file.path).run(sql);
    requireRefused(file, ErrorCode::BookDamaged);
}

TEST_CASE("a changed row is found") {
    const BookFile file = filled();
    const char* sql = GENERATE(
        "UPDATE event SET bytes = CAST(replace(CAST(bytes AS TEXT), '101', '102') AS BLOB) WHERE number = 4",
        "UPDATE event SET bytes = CAST(bytes || x'20' AS BLOB) WHERE number = 1",
        "UPDATE event SET id = zeroblob(32) WHERE number = 2", "DELETE FROM event WHERE number = 6",
        "DELETE FROM event WHERE number = 1", "DELETE FROM event WHERE number = 3", "DELETE FROM event",
        "UPDATE event SET number = number + 1 WHERE number = 6",
        "UPDATE event SET number = -number; UPDATE event SET number = 7 + number",
        "INSERT INTO event VALUES (7, zeroblob(32), x'7b7d')",
        "UPDATE head SET value = 99 WHERE cell = 'fact/00001/hoso'",
        "UPDATE head SET value = '101' WHERE cell = 'fact/00001/hoso'",
        "UPDATE head SET value = NULL WHERE cell = 'fact/00001/hoso'",
        "DELETE FROM head WHERE cell = 'dream/of/2030'", "INSERT INTO head VALUES ('x/1', zeroblob(32), 1)",
        "UPDATE head SET event = zeroblob(32)  WHERE cell = 'fact/00001/hoso'",
        "UPDATE chain SET seq = seq + 1 WHERE device = 'd1'",
        "UPDATE chain SET event = zeroblob(32) WHERE device = 'd1'", "DELETE FROM chain WHERE device = 'd2'",
        "INSERT INTO chain VALUES ('d3', 1, zeroblob(32))", "DELETE FROM meta",
        "DELETE FROM meta WHERE key = 'header'", "DELETE FROM meta WHERE key = 'header_digest'",
        "UPDATE meta SET value = replace(value, '2018', '2019') WHERE key = 'header'",
        "UPDATE meta SET value = value || ' ' WHERE key = 'header'",
        "UPDATE meta SET value = '' WHERE key = 'header_digest'", "DELETE FROM object",
        "UPDATE object SET bytes = CAST(bytes || x'20' AS BLOB)",
        "UPDATE object SET bytes = zeroblob(length(bytes))", "UPDATE object SET digest = upper(digest)");
    CAPTURE(sql);
    test::Foreign(file.path).run(sql);
    requireRefused(file, ErrorCode::BookDamaged);
}

TEST_CASE("a header rewritten with its digest does not fit the events") {
    const BookFile file = filled();
    BookHeader header = file.open().header();
    header.title = QStringLiteral("Sổ khác");
    const QString sql = QStringLiteral("UPDATE meta SET value = '%1' WHERE key = 'header'; UPDATE meta SET "
                                       "value = '%2' WHERE key = 'header_digest'")
                            .arg(QString::fromUtf8(headerBytes(header)), toHex(genesisOf(header)));
    test::Foreign(file.path).run(sql.toUtf8().constData());
    requireRefused(file, ErrorCode::BookDamaged);
}

TEST_CASE("events of another book do not get in") {
    const BookFile file = filled(), other = filled();
    const QString sql = QStringLiteral(
        "ATTACH '%1' AS o; DELETE FROM main.event; DELETE FROM main.head; DELETE FROM main.chain;"
        "INSERT INTO main.event SELECT * FROM o.event; INSERT INTO main.head SELECT * FROM o.head;"
        "INSERT INTO main.chain SELECT * FROM o.chain")
                            .arg(other.path);
    test::Foreign(file.path).run(sql.toUtf8().constData());
    requireRefused(file, ErrorCode::BookDamaged);
}

TEST_CASE("a book somebody turned to another journal is refused and left alone") {
    const BookFile file = filled();
    test::Foreign(file.path).run("PRAGMA journal_mode=WAL");
    requireRefused(file, ErrorCode::BookDamaged);
}

TEST_CASE("a single wrong bit is refused or changes nothing") {
    const BookFile file = filled();
    const std::optional<Content> content = contentOf(file.path);
    REQUIRE(content);
    const QByteArray whole = file.bytes();
    constexpr int flips = 500;
    int refused = 0;
    std::set<int> codes;
    for (int seed = 0; seed < flips; ++seed) {
        test::Dice dice(static_cast<std::uint64_t>(seed));
        // A fifth of them where SQLite keeps its own accounts.
        const qsizetype at = seed % 5 == 0 ? dice.below(200) : dice.below(static_cast<int>(whole.size()));
        const int bit = dice.below(8);
        CAPTURE(seed, at, bit);
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
        file.write(bytes);
        const std::optional<Content> read = contentOf(file.path);
        REQUIRE((!read || *read == *content));
        REQUIRE((file.bytes() == bytes));
        refused += read ? 0 : 1;
    }
    INFO(refused << " of " << flips << " refused");
    CHECK(refused > flips / 10);
}

TEST_CASE("a book with a wrong bit that still opens to write can be written") {
    const BookFile file = filled();
    const QByteArray whole = file.bytes();
    for (int seed = 0; seed < 60; ++seed) {
        test::Dice dice(static_cast<std::uint64_t>(seed) + 10000);
        const qsizetype at = seed % 2 == 0 ? dice.below(100) : dice.below(static_cast<int>(whole.size()));
        CAPTURE(seed, at);
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.below(8)));
        file.write(bytes);
        QFile::remove(file.path + QStringLiteral("-journal"));
        Result<Book> book = Book::open(file.path, Access::ReadWrite);
        if (!book)
            continue;
        const Result<Written> written
            = book->append(test::actor(), {test::change("fact/00001/hoso", std::int64_t(7))}, file.clock);
        REQUIRE((!written || book->events()->size() == 7));
    }
}

TEST_CASE("random rubbish in place of a page is refused or changes nothing") {
    const BookFile file = filled();
    const std::optional<Content> content = contentOf(file.path);
    const QByteArray whole = file.bytes();
    for (int seed = 0; seed < 60; ++seed) {
        test::Dice dice(static_cast<std::uint64_t>(seed));
        CAPTURE(seed);
        QByteArray bytes = whole;
        const qsizetype start = 100 + dice.below(static_cast<int>(whole.size()) - 400);
        for (qsizetype i = start; i < start + 300; ++i)
            bytes[i] = static_cast<char>(dice.below(256));
        file.write(bytes);
        const std::optional<Content> read = contentOf(file.path);
        REQUIRE((!read || *read == *content));
    }
}
