// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/platform.h"
#include "core/base/sha256.h"
#include "support/catch.h"

#include <utility>

#include <QDateTime>
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

TEST_CASE("a file in pieces is the file, and a change on the way is noticed") {
    const Folder folder;
    const QString path = folder / QStringLiteral("Ảnh chụp.tif");
    QByteArray bytes(700'001, 'a');
    for (qsizetype i = 0; i < bytes.size(); i += 1000)
        bytes[i] = static_cast<char>(i / 1000);
    REQUIRE(writeFileAtomically(path, bytes));
    QByteArray read;
    int pieces = 0;
    const auto gather = [&](QByteArrayView piece) -> Status {
        read += piece.toByteArray();
        ++pieces;
        return Done{};
    };
    const auto change = [&](const QByteArray& more, bool truncate) {
        QFile file(path);
        REQUIRE(file.open(truncate ? QIODevice::WriteOnly | QIODevice::Truncate
                                   : QIODevice::WriteOnly | QIODevice::Append));
        REQUIRE(file.write(more) == more.size());
    };

    SECTION("all of it, in order") {
        CHECK(*readInPieces(path, bytes.size(), gather) == bytes.size());
        CHECK((read == bytes));
        CHECK(pieces == 3);
    }
    SECTION("an empty file has no piece") {
        REQUIRE(writeFileAtomically(path, {}));
        CHECK(*readInPieces(path, 10, gather) == 0);
        CHECK(pieces == 0);
    }
    SECTION("a refusal ends it") {
        const Error refusal{ErrorCode::Cancelled, {}, {}};
        int calls = 0;
        const auto stopped = readInPieces(path, bytes.size(),
            [&](QByteArrayView) -> Status { return ++calls == 2 ? Status(refusal) : Status(Done{}); });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error() == refusal);
        CHECK(calls == 2);
    }
    SECTION("too large, missing, a folder") {
        CHECK(readInPieces(path, bytes.size() - 1, gather).error().code == ErrorCode::FileTooLarge);
        CHECK(
            readInPieces(folder / QStringLiteral("none"), 9, gather).error().code == ErrorCode::FileNotFound);
        CHECK(readInPieces(folder.folder.path(), 9, gather).error().code == ErrorCode::FileNotReadable);
        CHECK(pieces == 0);
    }
    SECTION("it grows, it shrinks, it is written over") {
        for (const int how : {0, 1, 2}) {
            CAPTURE(how);
            REQUIRE(writeFileAtomically(path, bytes));
            QFile(path).setFileTime(
                QDateTime::fromSecsSinceEpoch(1'500'000'000), QFileDevice::FileModificationTime);
            bool changed = false;
            const auto result = readInPieces(path, 1 << 20, [&](QByteArrayView) -> Status {
                if (!std::exchange(changed, true))
                    change(how == 0 ? QByteArray("x") : bytes.left(how == 1 ? 9 : bytes.size()), how > 0);
                return Done{};
            });
            REQUIRE_FALSE(result);
            CHECK(result.error() == Error{ErrorCode::FileChanged, {}, {path, 0, {}}});
        }
    }
}

TEST_CASE("a read-only file is read-only once it is there, and can be replaced as a whole") {
    const Folder folder;
    const QString path = folder / QStringLiteral("giữ.pdf");
    for (const char* content : {"one", "another"}) {
        AtomicFile file(path, AtomicFile::Kind::ReadOnly);
        REQUIRE(file.reserve());
        REQUIRE(file.append(QByteArrayView(content).first(2)));
        REQUIRE(file.append(QByteArrayView(content).sliced(2)));
        REQUIRE(file.install());
        CHECK(bytesOf(path) == content);
        CHECK_FALSE(QFile::permissions(path) & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
        CHECK(QFile::permissions(path).testFlag(QFile::ReadOther));
    }
    CHECK(folder.names() == QStringList{QStringLiteral("giữ.pdf")});
}

TEST_CASE("adding to a temporary file that is gone is an error of its target") {
    const Folder folder;
    const QString path = folder / QStringLiteral("a.pdf");
    AtomicFile file(path);
    REQUIRE(file.reserve());
    REQUIRE(QFile::remove(file.temporaryPath()));
    const Status added = file.append("x");
    REQUIRE_FALSE(added);
    CHECK(added.error().code == ErrorCode::FileNotWritable);
    CHECK(added.error().place.file == path);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("a folder is made once; a file in its place is an error") {
    const Folder folder;
    const QString path = folder / QStringLiteral("Sổ.sodiem.evidence");
    CHECK(platform::createFolder(path));
    CHECK(platform::createFolder(path));
    CHECK(QFileInfo(path).isDir());
    REQUIRE(writeFileAtomically(folder / QStringLiteral("file"), "x"));
    for (const char* name : {"file", "no/such/parent"}) {
        const Status made = platform::createFolder(folder / QString::fromLatin1(name));
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::FolderNotWritable);
    }
}

TEST_CASE("a digest of pieces is the digest of the whole") {
    const QByteArray bytes("Sổ điểm cải cách hành chính");
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Sha256 hash;
        hash.add(QByteArrayView(bytes).first(cut));
        hash.add(QByteArrayView(bytes).sliced(cut));
        CHECK((hash.finish() == sha256(bytes)));
    }
    CHECK((Sha256().finish() == sha256("")));
    CHECK(toHex(sha256("")) == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("a digest is written as 64 small hexadecimal digits and in no other way") {
    const QString good = toHex(sha256("x"));
    CHECK(isHexDigest(good));
    CHECK_FALSE(isHexDigest(good.toUpper()));
    CHECK_FALSE(isHexDigest(good.left(63)));
    CHECK_FALSE(isHexDigest(good + u'0'));
    CHECK_FALSE(isHexDigest(u""));
    CHECK_FALSE(isHexDigest(good.left(61) + QStringLiteral("../")));
    CHECK_FALSE(isHexDigest(good.left(63) + QChar(0xFF11))); // a full-width digit
}

TEST_CASE("any text makes a file name that every system takes") {
    const std::pair<const char*, const char*> cases[] = {{"Tờ trình 5.pdf", "Tờ trình 5.pdf"}, {"", "_"},
        {"..", "_"}, {"../../x", "x"}, {".bashrc", "_.bashrc"}, {"x.", "x"}, {"a/", "_"}, {"aux", "_aux"},
        {"LPT9.csv", "_LPT9.csv"}, {"console.csv", "console.csv"}, {"a\tb.csv", "a b.csv"},
        {"a: \"b\".csv", "a_ _b_.csv"}, {"1.1.2", "1.1.2"}, {"a.averylongending", "a.averylongending"}};
    for (const auto& [text, name] : cases) {
        INFO(text);
        CHECK(safeFileName(QString::fromUtf8(text)) == QString::fromUtf8(name));
    }
    for (int length = 100; length < 200; ++length) {
        const QString name = safeFileName(QString(length, QChar(0x1EC6)) + QStringLiteral(".pdf"));
        REQUIRE(name.toUtf8().size() <= 160);
        REQUIRE(name.endsWith(QStringLiteral(".pdf")));
    }
}
