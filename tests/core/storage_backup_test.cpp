// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"
#include "support/bookfile.h"
#include "support/catch.h"

#include <ctime>

#include <QDateTime>

using namespace sodiem;
using test::BookFile;

namespace {

constexpr std::int64_t hour = 3600 * 1000, day = 24 * hour;

std::int64_t moment(int year, int month, int dayOfMonth, int hours = 12) {
    return QDateTime(QDate(year, month, dayOfMonth), QTime(hours, 0), Qt::UTC).toMSecsSinceEpoch();
}

Clock at(std::int64_t utc) {
    return {[utc] { return utc; }, [] { return std::int64_t(0); }};
}

// Which are kept of copies made at these moments, newest first.
std::vector<std::int64_t> kept(std::vector<std::int64_t> moments) {
    std::sort(moments.begin(), moments.end(), std::greater<>());
    std::vector<Backup> backups;
    for (const std::int64_t each : moments)
        backups.push_back({{}, each});
    const std::vector<bool> keep = backupsToKeep(backups);
    REQUIRE(keep.size() == backups.size());
    std::vector<std::int64_t> left;
    for (std::size_t i = 0; i < keep.size(); ++i)
        if (keep[i])
            left.push_back(moments[i]);
    return left;
}

std::vector<std::int64_t> every(std::int64_t step, int count, std::int64_t last) {
    std::vector<std::int64_t> moments;
    for (int i = 0; i < count; ++i)
        moments.push_back(last - i * step);
    return moments;
}

} // namespace

TEST_CASE("a copy is the same book, whole, under a name that was free") {
    const BookFile file;
    file.fill();
    const Book book = file.open();
    const QString path = file.folder.filePath(QStringLiteral("Bản sao 'số 1' 100%.sodiem"));
    REQUIRE(book.copyTo(path));
    const Result<Book> copy = Book::open(path, Access::ReadWrite);
    REQUIRE(copy);
    CHECK(copy->header() == book.header());
    CHECK(*copy->events() == *book.events());
    CHECK(*copy->heads() == *book.heads());

    SECTION("not over anything") {
        const QByteArray before = test::bytesOf(path);
        const Status again = book.copyTo(path);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::FileExists);
        CHECK((test::bytesOf(path) == before));
        CHECK(book.copyTo(file.path).error().code == ErrorCode::FileExists);
    }
    SECTION("not into a folder that is not there") {
        CHECK_FALSE(book.copyTo(file.folder.filePath(QStringLiteral("none/a.sodiem"))));
    }
    SECTION("nothing half made is left") {
        for (const QString& name : file.files())
            CHECK_FALSE(name.endsWith(u'~'));
    }
    SECTION("a reader may copy too") {
        CHECK(file.open(Access::ReadOnly).copyTo(file.folder.filePath(QStringLiteral("c.sodiem"))).ok());
    }
}

TEST_CASE("a copy of a book that was damaged while open is not made") {
    const BookFile file;
    file.fill();
    const Book book = file.open();
    test::Foreign(file.path).run("UPDATE head SET value = 99 WHERE cell = 'fact/00001/hoso'");
    const QString path = file.folder.filePath(QStringLiteral("b.sodiem"));
    const Status copied = book.copyTo(path);
    REQUIRE_FALSE(copied);
    CHECK(copied.error().code == ErrorCode::BookDamaged);
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("rotation keeps the last ten, one of fourteen days, one of twelve months") {
    const std::int64_t now = moment(2018, 11, 5);
    SECTION("none of none") { CHECK(kept({}).empty()); }
    SECTION("all of ten") { CHECK(kept(every(1000, 10, now)).size() == 10); }
    SECTION("ten of many on one day") {
        const auto left = kept(every(60 * 1000, 50, now));
        CHECK(left == every(60 * 1000, 10, now));
    }
    SECTION("one a day: fourteen days, and the newest of an older month") {
        const auto left = kept(every(day, 60, now)); // back to 2018-09-07
        std::vector<std::int64_t> expected = every(day, 14, now); // to 10-23
        expected.push_back(moment(2018, 9, 30));
        CHECK(left == expected);
    }
    SECTION("days are counted where there is a copy, not by the calendar") {
        CHECK(kept(every(7 * day, 14, now)).size() == 14);
    }
    SECTION("of a day the newest") {
        std::vector<std::int64_t> moments = every(1000, 10, now); // the last ten are of today
        for (int i = 1; i <= 3; ++i)
            for (const int hours : {8, 17, 9})
                moments.push_back(moment(2018, 11, 5 - i, hours));
        const auto left = kept(moments);
        REQUIRE(left.size() == 13);
        for (int i = 1; i <= 3; ++i)
            CHECK(left[9 + static_cast<std::size_t>(i)] == moment(2018, 11, 5 - i, 17));
    }
    SECTION("one a month: twelve months") {
        std::vector<std::int64_t> moments;
        for (int i = 0; i < 30; ++i)
            moments.push_back(
                QDateTime(QDate(2018, 11, 5).addMonths(-i), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
        CHECK(kept(moments).size() == 14); // fourteen days lie further back than twelve months
    }
    SECTION("what was kept is kept again") {
        const auto left = kept(every(5 * hour, 400, now));
        CHECK(left.size() < 40);
        CHECK(kept(left) == left);
    }
}

TEST_CASE("a backup is a verified copy with the moment in its name") {
    const BookFile file;
    file.fill();
    const Book book = file.open();
    REQUIRE(makeBackup(book, at(moment(2018, 11, 5, 9) + 123)));
    const std::vector<Backup> backups = listBackups(file.path, book.header().id);
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].utcMilliseconds == moment(2018, 11, 5, 9) + 123);
    CHECK(backups[0].path
        == backupFolder(file.path) + u'/' + book.header().id.left(8)
            + QStringLiteral("-20181105T090000.123Z.sodiem"));
    const Result<Book> copy = Book::open(backups[0].path, Access::ReadOnly);
    REQUIRE(copy);
    CHECK(*copy->events() == *book.events());

    SECTION("another at the same moment is an error and changes nothing") {
        CHECK(makeBackup(book, at(moment(2018, 11, 5, 9) + 123)).error().code == ErrorCode::FileExists);
        CHECK(listBackups(file.path, book.header().id) == backups);
    }
    SECTION("the list is newest first") {
        REQUIRE(makeBackup(book, at(moment(2018, 11, 4))));
        REQUIRE(makeBackup(book, at(moment(2018, 11, 6))));
        const auto all = listBackups(file.path, book.header().id);
        REQUIRE(all.size() == 3);
        CHECK(all[0].utcMilliseconds == moment(2018, 11, 6));
        CHECK(all[2].utcMilliseconds == moment(2018, 11, 4));
    }
}

TEST_CASE("rotation removes only this book's old copies") {
    const BookFile file;
    const Book book = file.open();
    const QDir folder(backupFolder(file.path));
    REQUIRE(QDir().mkpath(folder.path()));
    const QStringList others = {QStringLiteral("ffffffff-20181105T090000.123Z.sodiem"),
        book.header().id.left(8) + QStringLiteral("-ghi chú.sodiem"), QStringLiteral("ghi chú.txt"),
        book.header().id.left(8) + QStringLiteral("-20181105T090000.123Z.sodiem.cũ")};
    for (const QString& name : others)
        REQUIRE(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    for (int i = 0; i < 14; ++i)
        REQUIRE(makeBackup(book, at(moment(2018, 11, 5) + i * 1000)));
    const auto backups = listBackups(file.path, book.header().id);
    REQUIRE(backups.size() == 10);
    CHECK(backups.back().utcMilliseconds == moment(2018, 11, 5) + 4000);
    for (const QString& name : others)
        CHECK(folder.exists(name));
    CHECK(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 14);
}

TEST_CASE("where backups cannot be made, that is an error") {
    const BookFile file;
    const Book book = file.open();
    REQUIRE(QFile(backupFolder(file.path)).open(QIODevice::WriteOnly)); // a file in the folder's place
    const Status made = makeBackup(book, at(moment(2018, 11, 5)));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::FolderNotWritable);
}

#ifdef Q_OS_UNIX
TEST_CASE("the moment of a backup does not depend on the clock's time zone") {
    const QByteArray zone = qgetenv("TZ");
    const bool had = qEnvironmentVariableIsSet("TZ");
    qputenv("TZ", "Europe/Berlin"); // where 2018-03-25 has no 02:30
    tzset();
    {
        const BookFile file;
        const Book book = file.open();
        const std::int64_t missing = moment(2018, 3, 25, 2) + hour / 2;
        REQUIRE(makeBackup(book, at(missing)));
        const auto backups = listBackups(file.path, book.header().id);
        REQUIRE(backups.size() == 1);
        CHECK(backups[0].utcMilliseconds == missing);
    }
    if (had)
        qputenv("TZ", zone);
    else
        qunsetenv("TZ");
    tzset();
}
#endif
