// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/storage/evidencestore.h"
#include "support/bookfile.h"
#include "support/catch.h"

#include <map>

#include <QDirIterator>

// A store of evidence in a folder of its own, and what its tests share.
namespace sodiem::test {

inline QString u(const char8_t* text) { return QString::fromUtf8(text); }
inline QString l(const char* text) { return QString::fromLatin1(text); }

inline const QByteArray pdf = "%PDF-1.4\nTờ trình về cải cách hành chính\n%%EOF\n";
inline const QByteArray png = QByteArray("\x89PNG\r\n\x1A\n", 8) + "điểm ảnh";

inline void write(const QString& path, const QByteArray& bytes) {
    QFile::remove(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// Everything below a folder: folders, and files with their bytes.
inline std::map<QString, QByteArray> treeOf(const QString& folder) {
    std::map<QString, QByteArray> tree;
    QDirIterator next(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (next.hasNext()) {
        const QFileInfo info(next.next());
        tree[info.filePath()] = info.isFile() ? bytesOf(info.filePath()) : QByteArray("folder");
    }
    return tree;
}

struct Store {
    QTemporaryDir folder;
    QString book = folder.filePath(u(u8"Sổ điểm.sodiem"));
    QString sources = folder.filePath(l("sources"));
    EvidenceStore store{book, l("id of the book")};

    Store() { REQUIRE(QDir().mkdir(sources)); }
    QString source(const QString& name, const QByteArray& bytes) const {
        const QString path = sources + u'/' + name;
        write(path, bytes);
        return path;
    }
    EvidenceFile add(const QString& name, const QByteArray& bytes) const {
        const auto file = store.add(source(name, bytes));
        if (!file)
            UNSCOPED_INFO("error " << static_cast<int>(file.error().code));
        REQUIRE(file);
        return *file;
    }
    // The refusal of a file, after which all is as it was.
    Error refusal(const QString& path, const EvidenceProgress& progress = {}) const {
        const auto before = treeOf(folder.path());
        const auto file = store.add(path, progress);
        REQUIRE_FALSE(file);
        CHECK((treeOf(folder.path()) == before));
        return file.error();
    }
    void damage(const QString& digest, const QByteArray& bytes) const { write(store.path(digest), bytes); }
};

inline bool isWritable(const QString& path) {
    return bool(QFile::permissions(path) & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

} // namespace sodiem::test
