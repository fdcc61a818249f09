// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sodiem {

// The whole file, refused before it is read when it is larger than the limit.
Result<QByteArray> readFile(const QString& path, std::int64_t mostBytes);

// Replaces a file so that a reader sees the old bytes or the new, whatever happens between: a full disk, an
// error, a kill. QSaveFile does not promise that: Qt 6.4 commits an empty file on a full disk and never syncs
// the folder.
Status writeFileAtomically(const QString& path, const QByteArray& bytes);

// The same for a program that writes the file itself: give it the temporary path, then install the result.
class AtomicFile {
public:
    explicit AtomicFile(const QString& path);
    ~AtomicFile(); // removes the temporary file unless installed
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    Status reserve(); // creates the temporary file, empty, beside the target
    const QString& temporaryPath() const { return m_temporary; }
    Status install(); // makes it durable, then moves it onto the path
    Status installNew(); // the same, but a file that appeared there meanwhile is an error and stays

private:
    QString m_path;
    QString m_temporary;
    bool m_installed = false;

    Status prepare();
};

} // namespace sodiem
