// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

#include <QByteArray>
#include <QFile>

namespace sodiem {

// The whole file, refused before it is read when it is larger than the limit.
Result<QByteArray> readFile(const QString& path, std::int64_t mostBytes);

// Hands a file on piece by piece, for those too large to hold; what `take` refuses ends it. A file that
// changes meanwhile is an error: what was handed on is then no file that ever was. The number of bytes.
Result<std::int64_t> readInPieces(
    const QString& path, std::int64_t mostBytes, const std::function<Status(QByteArrayView)>& take);

// What a file may be called on every system, from any text: one plain line without separators, no leading
// dot, no name that Windows keeps for devices, not too long; the ending stays.
QString safeFileName(const QString& text);

// Replaces a file so that a reader sees the old bytes or the new, whatever happens between: a full disk, an
// error, a kill. QSaveFile does not promise that: Qt 6.4 commits an empty file on a full disk and never syncs
// the folder.
Status writeFileAtomically(const QString& path, const QByteArray& bytes);

// The same for a program that writes the file itself: give it the temporary path, then install the result.
class AtomicFile {
public:
    enum class Kind { Usual, ReadOnly }; // ReadOnly: once installed, nobody is to write it

    explicit AtomicFile(const QString& path, Kind kind = Kind::Usual);
    ~AtomicFile(); // removes the temporary file unless installed
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    Status reserve(); // creates the temporary file, empty, beside the target
    Status append(QByteArrayView bytes); // to the temporary file
    const QString& temporaryPath() const { return m_temporary; }
    Status install(); // makes it durable, then moves it onto the path
    Status installNew(); // the same, but a file that appeared there meanwhile is an error and stays

private:
    QString m_path;
    QString m_temporary;
    Kind m_kind;
    bool m_installed = false;

    QFile::Permissions permissions() const;
    Status prepare();
};

} // namespace sodiem
