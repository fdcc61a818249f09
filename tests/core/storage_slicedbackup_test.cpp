// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slicedbackup.h"
#include "support/bookfile.h"
#include "support/smalldisk.h"

#include <QDir>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

std::unique_ptr<SlicedBackup> started(const Book& book, const BookFile& file) {
    Result<std::unique_ptr<SlicedBackup>> backup = SlicedBackup::start(book, file.clock);
    REQUIRE(backup);
    return std::move(*backup);
}

void copyAll(SlicedBackup& backup) {
    for (int slices = 0; slices < 10000; ++slices) {
        const Result<bool> done = backup.step(1);
        REQUIRE(done);
        if (*done)
            return;
    }
    FAIL("it never ends");
}

} // namespace

TEST_CASE("a backup in slices is a verified copy under the usual name") {
    const BookFile file;
    file.fill();
    const Book book = file.open();
    const auto backup = started(book, file);
    copyAll(*backup);
    CHECK(listBackups(file.path, book.header().id).empty()); // no name before it is proven
    REQUIRE(backup->verify());
    REQUIRE(backup->install());
    const std::vector<Backup> made = listBackups(file.path, book.header().id);
    REQUIRE(made.size() == 1);
    const Result<Book> copy = Book::open(made.front().path, Access::ReadOnly);
    REQUIRE(copy);
    CHECK(*copy->events() == *book.events());
    CHECK(filesIn(backupFolder(file.path)).size() == 1);
}

TEST_CASE("what is written between two slices is in the backup or leaves it whole without it") {
    for (int before = 0; before < 12; ++before) {
        const BookFile file;
        file.fill();
        Book book = file.open();
        const auto backup = started(book, file);
        bool done = false;
        for (int slice = 0; slice < before && !done; ++slice)
            done = *backup->step(1);
        REQUIRE(book.append(actor(), {change("fact/00001/hoso", std::int64_t(555))}, file.clock));
        if (!done)
            copyAll(*backup);
        REQUIRE(backup->verify());
        REQUIRE(backup->install());
        const Result<Book> copy
            = Book::open(listBackups(file.path, book.header().id).front().path, Access::ReadOnly);
        REQUIRE(copy);
        CHECK(copy->eventCount() == (done ? 6 : 7));
    }
}

TEST_CASE("a backup that is cut off leaves nothing") {
    const BookFile file;
    file.fill();
    const Book book = file.open();
    {
        const auto backup = started(book, file);
        REQUIRE(backup->step(1));
    }
    CHECK(filesIn(backupFolder(file.path)).isEmpty());
    {
        const auto backup = started(book, file);
        copyAll(*backup); // whole, and never installed
    }
    CHECK(filesIn(backupFolder(file.path)).isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("a backup onto a full disk is an error that leaves nothing") {
    const SmallDisk disk("size=96k");
    if (!disk.mounted) {
        WARN("no small disk may be mounted here");
        return;
    }
    const BookFile file;
    file.fill();
    REQUIRE(QFile::link(disk.folder.path(), backupFolder(file.path)));
    Book book = file.open();
    std::vector<Change> many;
    for (int i = 0; i < 2000; ++i)
        many.push_back({QStringLiteral("dream/of/%1").arg(i), QString(100, u'x'), {}});
    REQUIRE(book.append(actor(), many, file.clock));
    auto backup = started(book, file);
    std::optional<Error> refused;
    for (int slices = 0; slices < 10000 && !refused; ++slices) {
        const Result<bool> done = backup->step(4);
        if (!done)
            refused = done.error();
        else if (*done)
            break;
    }
    REQUIRE(refused);
    CHECK(refused->code == ErrorCode::BookDiskFull);
    backup.reset();
    CHECK(filesIn(disk.folder.path()).isEmpty());
    CHECK(book.append(actor(), {change("fact/00001/hoso", std::int64_t(9))}, file.clock)); // work goes on
}
#endif
