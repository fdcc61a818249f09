// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/provenset.h"
#include "core/storage/book.h"
#include "support/bookfile.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/smalldisk.h"

#ifdef Q_OS_LINUX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace sodiem;
using test::actor;
using test::BookFile;
using test::change;
#ifdef Q_OS_LINUX
using test::SmallDisk;
#endif

namespace {

Status create(const QString& path, const QByteArray& set = test::tinySetBytes(),
    const QString& title = QStringLiteral("t")) {
    return Book::create(path, title, 2018, test::fewUnits(), set, Clock::fixed(5));
}

// Everything a book says, to be compared before and after.
void requireSame(const Book& a, const Book& b) {
    REQUIRE(a.header() == b.header());
    REQUIRE(*a.events() == *b.events());
    REQUIRE(*a.heads() == *b.heads());
    REQUIRE(*a.campaign() == *b.campaign());
}

} // namespace

TEST_CASE("the set of these tests is a good one") {
    const CriteriaReading reading = readProvenSet(test::tinySetBytes());
    CHECK(reading.faults.empty());
}

TEST_CASE("a new book is whole, empty and alone in its folder") {
    const BookFile file;
    CHECK(file.files() == QStringList{QStringLiteral("Sổ điểm.sodiem")});
    const Book book = file.open();
    CHECK(book.header().title == QStringLiteral("Chấm điểm 2018"));
    CHECK(book.header().year == 2018);
    CHECK(book.header().id.size() == 32);
    CHECK(book.header().createdUtcMilliseconds == 1541410200001);
    CHECK(book.frame()->catalogue == test::fewUnits());
    CHECK(book.frame()->set.digest == test::setOf(test::tinySetBytes()).digest);
    CHECK(book.frame()->set.digest == book.header().criteriaDigests.front());
    CHECK(book.eventCount() == 0);
    CHECK(book.events()->empty());
    CHECK(book.heads()->cells().empty());
    CHECK(book.campaign()->isEmpty());
}

TEST_CASE("the set and units of a book are what they were, however their files were laid out") {
    const BookFile file;
    QByteArray spread = test::tinySetBytes();
    spread.replace(",\"", " ,\n \"");
    const QString path = file.folder.filePath(QStringLiteral("b.sodiem"));
    REQUIRE(create(path, spread));
    const Result<Book> other = Book::open(path, Access::ReadOnly);
    REQUIRE(other);
    CHECK(other->header().criteriaDigests.front() == file.open().header().criteriaDigests.front());
    CHECK(other->header().unitsDigest == file.open().header().unitsDigest);
    CHECK(other->header().id != file.open().header().id);
}

TEST_CASE("the built-in set makes a book") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sodiem"));
    REQUIRE(create(path, test::builtinSetBytes()));
    const Result<Book> book = Book::open(path, Access::ReadWrite);
    REQUIRE(book);
    CHECK(book->frame()->set.id == QStringLiteral("hanoi-2018-commune"));
    CHECK(book->frame()->units.size() == 4); // with the township
}

TEST_CASE("a new book never takes the place of anything") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sodiem"));
    SECTION("a book") {
        REQUIRE(create(path));
        const QByteArray before = test::bytesOf(path);
        CHECK(create(path).error().code == ErrorCode::FileExists);
        CHECK(test::bytesOf(path) == before);
    }
    SECTION("an empty file") {
        QFile(path).open(QIODevice::WriteOnly);
        CHECK(create(path).error().code == ErrorCode::FileExists);
        CHECK(QFileInfo(path).size() == 0);
    }
    SECTION("a folder") {
        QDir().mkdir(path);
        CHECK(create(path).error().code == ErrorCode::FileExists);
    }
    SECTION("a link to nowhere") {
        QFile::link(folder.filePath(QStringLiteral("nowhere")), path);
        CHECK(create(path).error().code == ErrorCode::FileExists);
        CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("nowhere"))));
    }
    CHECK(QDir(folder.path())
              .entryList(QDir::Files | QDir::Hidden | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot)
              .size()
        == 1);
}

TEST_CASE("a book that could not be opened again is not made") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sodiem"));
    CHECK(create(path, "{").error().code == ErrorCode::JsonSyntax);
    CHECK_FALSE(create(path, "{}"));
    CHECK_FALSE(create(path, test::tinySetBytes().replace("\"maximum\":\"8\"", "\"maximum\":\"9\"")));
    CHECK_FALSE(create(path, test::tinySetBytes(), QString(QChar(0))));
    CHECK_FALSE(create(folder.filePath(QStringLiteral("none/a.sodiem"))));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("a book may lie under any name") {
    const QString names[] = {QStringLiteral("Sổ điểm 100% #1 ?x=y&z.sodiem"),
        QStringLiteral("a'b\"c;d.sodiem"), QStringLiteral("file:x?mode=memory.sodiem"),
        QStringLiteral("%41%2F.sodiem"), QStringLiteral(" .sodiem"),
        QStringLiteral("Ứng Hòa/Sổ (bản 2).sodiem").replace(u'/', u'_'), QStringLiteral("book")};
    for (const QString& name : names) {
        CAPTURE(name);
        const BookFile file(name);
        file.fill();
        REQUIRE(file.open().eventCount() == 6);
        const QString copy = file.path + QStringLiteral(" bản sao");
        REQUIRE(file.open().copyTo(copy));
        requireSame(file.open(), *Book::open(copy, Access::ReadOnly));
        for (const QString& other : file.files())
            CHECK((other.startsWith(name) || other.startsWith(u'.' + name)));
    }
}

TEST_CASE("what was appended is there after reopening") {
    const BookFile file;
    Result<Written> written = file.open().append(actor(),
        {change("fact/00001/hoso", std::int64_t(100), "báo cáo"),
            change("entry/00001/1.1/self/choice", QStringLiteral("tot"))},
        file.clock);
    REQUIRE(written);
    REQUIRE(written->events.size() == 2);
    const Book book = file.open();
    const Result<std::vector<Event>> events = book.events();
    REQUIRE(events);
    REQUIRE(events->size() == 2);
    CHECK((*events)[0] == written->events[0].event);
    CHECK((*events)[1] == written->events[1].event);
    CHECK((*events)[0].prev == genesisOf(book.header()));
    CHECK((*events)[0].person == QStringLiteral("Nguyễn Văn An"));
    CHECK(book.cell(QStringLiteral("fact/00001/hoso"))->value == CellValue(std::int64_t(100)));
    CHECK(book.campaign()->record(0).facts[0]->text == QStringLiteral("100"));
    CHECK(*book.heads() == Heads::of(*events));
}

TEST_CASE("each device has its own chain, also after reopening") {
    const BookFile file;
    file.fill();
    const std::vector<Event> events = *file.open().events();
    std::vector<std::pair<QString, std::int64_t>> chain;
    for (const Event& event : events)
        chain.emplace_back(event.device, event.seq);
    const QString one = QStringLiteral("d1"), two = QStringLiteral("d2");
    CHECK(chain
        == std::vector<std::pair<QString, std::int64_t>>{
            {one, 1}, {one, 2}, {two, 1}, {one, 3}, {one, 4}, {two, 2}});
    CHECK(events[2].prev == genesisOf(file.open().header()));
    CHECK(events[3].prev == events[1].id);
    CHECK(events[5].parents == std::vector<EventId>{events[0].id});
}

TEST_CASE("what changes nothing leaves no event") {
    const BookFile file;
    file.fill();
    const QByteArray before = file.bytes();
    Book book = file.open();
    CHECK(book.append(actor("d9"), {}, file.clock)->events.empty());
    CHECK(book.append(actor("d9"),
                  {change("fact/00001/hoso", std::int64_t(101)), change("fact/00004/hoso", {})}, file.clock)
              ->events.empty());
    CHECK(
        book.append(actor("d9"),
                {change("dream/of/2030", QStringLiteral("giữ lại").normalized(QString::NormalizationForm_D))},
                file.clock)
            ->events.empty());
    CHECK(book.eventCount() == 6);
    CHECK(file.bytes() == before);
}

TEST_CASE("any text may be written and the book still opens") {
    const BookFile file;
    const QString nasty = QStringLiteral("\"\\\n\t'; DROP TABLE event;-- \u0001") + QChar(0) + QChar(0xDC00)
        + QChar(0xFEFF) + QStringLiteral("Ho\u0300a ") + QString::fromUcs4(U"\U0001F600");
    {
        Book book = file.open();
        REQUIRE(
            book.append({nasty, nasty, nasty}, {{QStringLiteral("x/") + nasty, nasty, nasty}}, file.clock));
        REQUIRE(book.append({nasty, nasty, nasty},
            {{QStringLiteral("x/") + nasty, std::int64_t(1), nasty}, {QStringLiteral("y/1"), nasty, {}}},
            file.clock));
        CHECK(book.heads()->cells().size() == 2);
    }
    const Book book = file.open();
    CHECK(book.eventCount() == 3);
    CHECK(book.events()->back().value == CellValue(canonicalText(nasty)));
}

TEST_CASE("projections are what the events give, and can be made again") {
    const BookFile file;
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        test::Dice dice(seed);
        Book book = file.open();
        for (int action = 0; action < 15; ++action) {
            std::vector<Change> changes;
            for (int i = dice.below(6); i >= 0; --i)
                changes.push_back({QStringLiteral("fact/00001/f") + QString::number(dice.below(5)),
                    dice.chance(30) ? CellValue() : CellValue(std::int64_t(dice.below(4))), {}});
            REQUIRE(book.append(actor(dice.chance(50) ? "d1" : "d2"), changes, file.clock));
        }
        CAPTURE(seed);
        const Heads before = *book.heads();
        REQUIRE(before == Heads::of(*book.events()));
        REQUIRE(book.rebuildProjections());
        REQUIRE(*book.heads() == before);
        REQUIRE(book.append(
            actor(), {change("fact/00001/hoso", std::int64_t(100 + static_cast<int>(seed)))}, file.clock));
    }
    CHECK(file.open().eventCount() > 50);
}

TEST_CASE("a book has one writer; readers may read") {
    const BookFile file;
    file.fill();
    Book writer = file.open();
    CHECK(file.refusal() == ErrorCode::BookLocked);
    const Book reader = file.open(Access::ReadOnly);
    CHECK(reader.eventCount() == 6);
    REQUIRE(writer.append(actor(), {change("fact/00004/hoso", std::int64_t(1))}, file.clock));
    CHECK(reader.cell(QStringLiteral("fact/00004/hoso"))->value == CellValue(std::int64_t(1)));
    CHECK(file.open(Access::ReadOnly).eventCount() == 7);

    SECTION("also by way of a link") {
        const QString link = file.folder.filePath(QStringLiteral("lối tắt.sodiem"));
        QFile::link(file.path, link);
        const Result<Book> second = Book::open(link, Access::ReadWrite);
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::BookLocked);
    }
}

TEST_CASE("a reader can save a copy of a book that a writer has added to meanwhile") {
    const BookFile file;
    file.fill();
    Book writer = file.open();
    const Book reader = file.open(Access::ReadOnly);
    REQUIRE(writer.append(actor(), {change("fact/00004/hoso", std::int64_t(1))}, file.clock));
    const QString copy = file.folder.filePath(QStringLiteral("bản sao.sodiem"));
    CHECK(reader.copyTo(copy).ok());
    CHECK(Book::open(copy, Access::ReadOnly)->eventCount() == 7);
}

TEST_CASE("whoever finds a book held is told by whom") {
    const BookFile file;
    CHECK(holderOf(file.path) == BookHolder());
    {
        const Book writer = file.open();
        CHECK(holderOf(file.path).person.isEmpty());
        CHECK_FALSE(holderOf(file.path).program.isEmpty());
        writer.tellHolder(QStringLiteral("Nguyễn Văn An\n"), Clock::fixed(1000));
        CHECK(holderOf(file.path).person == QStringLiteral("Nguyễn Văn An"));
        CHECK(holderOf(file.path).since >= 1000);
        file.open(Access::ReadOnly).tellHolder(QStringLiteral("Bình"), Clock::fixed(1000));
        CHECK(holderOf(file.path).person == QStringLiteral("Nguyễn Văn An"));
    }
    CHECK(file.files().filter(QStringLiteral(".holder")).isEmpty());

    SECTION("one who went without a word is not taken for the next") {
        QFile note(file.folder.filePath(QStringLiteral(".Sổ điểm.sodiem.holder")));
        REQUIRE(note.open(QIODevice::WriteOnly));
        note.write(R"({"person":"Ai đó","since":5})");
        note.close();
        const Book writer = file.open();
        CHECK(holderOf(file.path).person.isEmpty());
    }
}

TEST_CASE("a closed book can be opened to write again, nothing is left of the lock") {
    const BookFile file;
    for (int i = 0; i < 3; ++i)
        CHECK(file.open().eventCount() == 0);
    CHECK(file.files() == QStringList{QStringLiteral("Sổ điểm.sodiem")});
    file.fill(); // SQLite keeps its journal, of no length
    for (const QString& name : file.files())
        CHECK(
            (name == QStringLiteral("Sổ điểm.sodiem") || QFileInfo(file.folder.filePath(name)).size() == 0));
    CHECK(file.files().filter(QStringLiteral(".lock")).isEmpty());
    Book book = file.open();
    Book moved = std::move(book);
    CHECK(file.refusal() == ErrorCode::BookLocked);
    CHECK(moved.append(actor(), {change("fact/00001/hoso", std::int64_t(1))}, file.clock).ok());
}

#ifdef Q_OS_LINUX
TEST_CASE("the lock of a program that died is taken over") {
    const BookFile file;
    const pid_t child = fork();
    if (child == 0) {
        const Result<Book> book = Book::open(file.path, Access::ReadWrite);
        _exit(book.ok() ? 0 : 1); // without unlocking
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(status == 0);
    CHECK(file.files().size() == 2);
    CHECK(file.open().eventCount() == 0);
}
#endif

TEST_CASE("a book opened to read is not written") {
    const BookFile file;
    file.fill();
    const QByteArray before = file.bytes();
    Book book = file.open(Access::ReadOnly);
    const Result<Written> written
        = book.append(actor(), {change("fact/00001/hoso", std::int64_t(5))}, file.clock);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::BookReadOnly);
    CHECK_FALSE(book.rebuildProjections());
    CHECK(book.eventCount() == 6);
    CHECK(file.bytes() == before);
}

TEST_CASE("an action that fails leaves nothing, and the next one works") {
    const BookFile file;
    file.fill();
    Book book = file.open();
    const std::vector<Change> changes
        = {change("fact/00001/hoso", std::int64_t(7)), change("fact/00004/hoso", std::int64_t(8))};
    SECTION("somebody else writes") {
        test::Foreign other(file.path);
        other.run("BEGIN IMMEDIATE");
        const Result<Written> written = book.append(actor(), changes, file.clock);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::BookBusy);
        CHECK(written.error().place.file == file.path);
        other.run("ROLLBACK");
    }
    SECTION("somebody else reads while it commits") {
        test::Foreign other(file.path);
        other.run("BEGIN");
        other.run("SELECT count(*) FROM event");
        const Result<Written> written = book.append(actor(), changes, file.clock);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::BookBusy);
        other.run("COMMIT");
    }
    SECTION("the last of its rows does not fit") {
        test::Foreign(file.path).run("INSERT INTO event VALUES (8, zeroblob(32), x'00')");
        const Result<Written> written = book.append(actor(), changes, file.clock);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::BookStorage);
        test::Foreign(file.path).run("DELETE FROM event WHERE number = 8");
    }
    CHECK(book.eventCount() == 6);
    CHECK(book.events()->size() == 6);
    CHECK(*book.heads() == Heads::of(*book.events()));
    REQUIRE(book.append(actor(), changes, file.clock));
    CHECK(book.events()->size() == 8);
    const Book reader = file.open(Access::ReadOnly);
    CHECK(reader.eventCount() == 8);
}

#ifdef Q_OS_LINUX
TEST_CASE("a full disk fails the action and leaves the book as it was") {
    const SmallDisk disk("size=400k");
    if (!disk.mounted) {
        WARN("skipped: the tests may not mount a file system here");
        return;
    }
    const QString path = disk.folder.filePath(QStringLiteral("a.sodiem"));
    REQUIRE(create(path));
    std::optional<ErrorCode> failure;
    std::int64_t count = 0;
    {
        Result<Book> book = Book::open(path, Access::ReadWrite);
        REQUIRE(book);
        for (int i = 0; i < 200 && !failure; ++i) {
            const Result<Written> written = book->append(
                actor(), {{QStringLiteral("x/1"), QString(8000, QChar(u'a' + i % 20)), {}}}, Clock::fixed(0));
            if (!written)
                failure = written.error().code;
        }
        CHECK(failure == ErrorCode::BookDiskFull);
        count = book->eventCount();
        REQUIRE(count > 5);
        CHECK(book->events()->size() == static_cast<std::size_t>(count));
        const Status copied = book->copyTo(disk.folder.filePath(QStringLiteral("b.sodiem")));
        REQUIRE_FALSE(copied);
        CHECK(copied.error().code == ErrorCode::BookDiskFull);
        const Status made = create(disk.folder.filePath(QStringLiteral("c.sodiem")));
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::BookDiskFull);
    }
    const Result<Book> reopened = Book::open(path, Access::ReadOnly);
    REQUIRE(reopened);
    CHECK(reopened->eventCount() == count);
    const QStringList files = QDir(disk.folder.path()).entryList(QDir::Files | QDir::Hidden);
    CHECK(files.filter(QStringLiteral("b.sodiem")).isEmpty());
    CHECK(files.filter(QStringLiteral("c.sodiem")).isEmpty());
}

TEST_CASE("a book on a read-only disk can be read and says why it cannot be written") {
    const SmallDisk disk("size=2m");
    if (!disk.mounted) {
        WARN("skipped: the tests may not mount a file system here");
        return;
    }
    const QString path = disk.folder.filePath(QStringLiteral("a.sodiem"));
    REQUIRE(create(path));
    REQUIRE(disk.makeReadOnly());
    CHECK(Book::open(path, Access::ReadOnly).ok());
    const Result<Book> writer = Book::open(path, Access::ReadWrite);
    REQUIRE_FALSE(writer);
    CHECK(writer.error().code == ErrorCode::FolderNotWritable);
    CHECK(
        create(disk.folder.filePath(QStringLiteral("b.sodiem"))).error().code == ErrorCode::FileNotWritable);
}
#endif
