// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sodiem;

namespace {

struct Folder {
    QTemporaryDir folder;

    QString operator/(const QString& name) const { return folder.filePath(name); }
    QStringList names() const {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
};

QByteArray bytesOf(const QString& path) {
    const Result<QByteArray> bytes = readFile(path, 1 << 20);
    REQUIRE(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("a file is read whole or refused") {
    const Folder folder;
    const QString path = folder / QStringLiteral("Sổ điểm.json");
    REQUIRE(writeFileAtomically(path, QByteArray(3 << 20, 'x')));
    CHECK(readFile(path, 3 << 20)->size() == 3 << 20);
    CHECK(readFile(path, (3 << 20) - 1).error()
        == Error{ErrorCode::FileTooLarge, {QStringLiteral("2")}, {path, 0, {}}});
    CHECK(readFile(folder / QStringLiteral("none"), 10).error().code == ErrorCode::FileNotFound);
    CHECK(readFile(folder.folder.path(), 10).error().code == ErrorCode::FileNotReadable);
    REQUIRE(writeFileAtomically(path, {}));
    CHECK(bytesOf(path).isEmpty());
}

TEST_CASE("a write replaces the whole file and leaves nothing beside it") {
    const Folder folder;
    const QString path = folder / QStringLiteral("xếp hạng.csv");
    REQUIRE(writeFileAtomically(path, "old"));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(writeFileAtomically(path, "new"));
    CHECK(bytesOf(path) == "new");
    CHECK(QFile::permissions(path).testFlag(QFile::WriteOwner));
    CHECK_FALSE(QFile::permissions(path).testFlag(QFile::ReadOther)); // what was there keeps its permissions
    CHECK(folder.names() == QStringList{QStringLiteral("xếp hạng.csv")});
}

TEST_CASE("a write that cannot be done says so and changes nothing") {
    const Folder folder;
    CHECK(writeFileAtomically(folder / QStringLiteral("no/such/folder.csv"), "x").error().code
        == ErrorCode::FileNotWritable);
    REQUIRE(QDir().mkdir(folder / QStringLiteral("taken")));
    const Status status = writeFileAtomically(folder / QStringLiteral("taken"), "x");
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::FileNotWritable);
    CHECK(status.error().place.file == folder / QStringLiteral("taken"));
    CHECK(folder.names() == QStringList{QStringLiteral("taken")});
}

TEST_CASE("a reserved file that is not installed vanishes, and the target stays") {
    const Folder folder;
    const QString path = folder / QStringLiteral("a.pdf");
    REQUIRE(writeFileAtomically(path, "old"));
    {
        AtomicFile file(path);
        REQUIRE(file.reserve());
        CHECK(folder.names().size() == 2);
        CHECK(bytesOf(file.temporaryPath()).isEmpty());
    }
    CHECK(folder.names() == QStringList{QStringLiteral("a.pdf")});
    CHECK(bytesOf(path) == "old");
}

TEST_CASE("install replaces, installNew refuses what appeared meanwhile") {
    const Folder folder;
    const QString path = folder / QStringLiteral("book.sodiem");
    const auto prepare = [&](AtomicFile& file, const QByteArray& bytes) {
        REQUIRE(file.reserve());
        QFile writer(file.temporaryPath());
        REQUIRE(writer.open(QIODevice::WriteOnly));
        writer.write(bytes);
    };
    {
        AtomicFile first(path), second(path), third(path);
        prepare(first, "first");
        prepare(second, "second");
        prepare(third, "third");
        CHECK(first.installNew());
        const Status late = second.installNew();
        REQUIRE_FALSE(late);
        CHECK(late.error().code == ErrorCode::FileExists);
        CHECK(bytesOf(path) == "first");
        CHECK(third.install());
    }
    CHECK(bytesOf(path) == "third");
    CHECK(folder.names() == QStringList{QStringLiteral("book.sodiem")});
}
