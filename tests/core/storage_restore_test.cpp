// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"
#include "support/bookfile.h"
#include "support/catch.h"

using namespace sodiem;

namespace {

// A book with one backup of an earlier state: at the backup four events and fact 101, now one more and 200.
struct Restorable : test::BookFile {
    Restorable() {
        fill();
        Book book = open();
        id = book.header().id;
        REQUIRE(makeBackup(book, clock));
        backup = listBackups(path, id).front().path;
        REQUIRE(book.append(test::actor(), {test::change("fact/00001/hoso", std::int64_t(200))}, clock));
    }
    Status restore() const { return restoreBackup(path, backup, clock); }
    CellValue fact() const { return open(Access::ReadOnly).cell(QStringLiteral("fact/00001/hoso"))->value; }
    QStringList setAside() const {
        return QDir(folder.path()).entryList({QStringLiteral("*.hong-*")}, QDir::Files, QDir::Name);
    }
    bool isTidy() const {
        const QStringList all = files();
        return std::none_of(all.begin(), all.end(), [](const QString& name) { return name.endsWith(u'~'); });
    }

    QString id, backup;
};

} // namespace

TEST_CASE("a restored book is what it was; what it has been becomes a copy") {
    const Restorable file;
    REQUIRE(file.fact() == CellValue(std::int64_t(200)));
    REQUIRE(file.restore());
    CHECK(file.fact() == CellValue(std::int64_t(101)));
    CHECK(file.isTidy());
    const auto backups = listBackups(file.path, file.id);
    REQUIRE(backups.size() == 2);
    CHECK(listAllBackups(file.path) == backups);

    SECTION("the way back is the same way") {
        REQUIRE(restoreBackup(file.path, backups.front().path, file.clock));
        CHECK(file.fact() == CellValue(std::int64_t(200)));
    }
    SECTION("it is open for work, by a device of a new name") {
        Book book = file.open();
        CHECK(book.append(test::actor("d3"), {test::change("fact/00001/hoso", std::int64_t(7))}, file.clock)
                  .ok());
    }
}

TEST_CASE("a copy that is not one leaves the book as it is") {
    const Restorable file;
    const QByteArray before = file.bytes();
    SECTION("it is not there") { CHECK_FALSE(restoreBackup(file.path, file.path + u'x', file.clock)); }
    SECTION("it is damaged") {
        test::Foreign(file.backup).run("UPDATE event SET bytes = x'00' WHERE number = 1");
        CHECK(file.restore().error().code == ErrorCode::BookDamaged);
    }
    SECTION("it is of another book") {
        const test::BookFile other;
        const Status restored = restoreBackup(file.path, other.path, file.clock);
        REQUIRE_FALSE(restored);
        CHECK(restored.error().code == ErrorCode::BackupForeign);
    }
    CHECK((file.bytes() == before));
    CHECK(file.isTidy());
    CHECK(listBackups(file.path, file.id).size() == 1);
}

TEST_CASE("a book that somebody works in is not replaced") {
    const Restorable file;
    const Book open = file.open();
    const QByteArray before = file.bytes();
    const Status restored = file.restore();
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::BookLocked);
    CHECK((file.bytes() == before));
    CHECK(file.isTidy());
}

TEST_CASE("where today's state cannot be kept, nothing is restored") {
    const Restorable file;
    const QByteArray before = file.bytes();
    const QString elsewhere = file.folder.filePath(QStringLiteral("a.sodiem"));
    REQUIRE(QFile::rename(file.backup, elsewhere));
    REQUIRE(QDir(backupFolder(file.path)).removeRecursively());
    REQUIRE(QFile(backupFolder(file.path)).open(QIODevice::WriteOnly)); // a file in the folder's place
    CHECK_FALSE(restoreBackup(file.path, elsewhere, file.clock));
    CHECK((file.bytes() == before));
    CHECK(file.isTidy());
}

TEST_CASE("a damaged book is moved aside under a plain name") {
    const Restorable file;
    SECTION("its events do not hold") {
        test::Foreign(file.path).run("UPDATE event SET bytes = x'00' WHERE number = 1");
    }
    SECTION("it is no book any more") { file.write("rác"); }
    const QByteArray damaged = file.bytes();
    REQUIRE(file.restore());
    CHECK(file.fact() == CellValue(std::int64_t(101)));
    const QStringList aside = file.setAside();
    REQUIRE(aside.size() == 1);
    CHECK(aside.front().startsWith(QStringLiteral("Sổ điểm.sodiem.hong-20181105T")));
    CHECK((test::bytesOf(file.folder.filePath(aside.front())) == damaged));
}

TEST_CASE("a damaged book of another id stays") {
    const Restorable file;
    const test::BookFile other;
    test::Foreign(file.path).run("UPDATE event SET bytes = x'00' WHERE number = 1");
    const QByteArray before = file.bytes();
    CHECK(restoreBackup(file.path, other.path, file.clock).error().code == ErrorCode::BackupForeign);
    CHECK((file.bytes() == before));
    CHECK(file.setAside().isEmpty());
}

TEST_CASE("a journal beside a lost book is not played back into the restored one") {
    const Restorable file;
    REQUIRE(QFile::remove(file.path));
    REQUIRE(QFile(file.path + QStringLiteral("-journal")).open(QIODevice::WriteOnly));
    REQUIRE(file.restore());
    CHECK(file.fact() == CellValue(std::int64_t(101)));
    CHECK_FALSE(QFileInfo::exists(file.path + QStringLiteral("-journal")));
    CHECK(file.setAside().size() == 1);
}
