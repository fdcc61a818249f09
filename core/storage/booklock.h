// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>

#include <QLockFile>

namespace sodiem {

// Who has a book open for writing, as far as it can be said.
struct BookHolder {
    QString person; // "" when the program did not say
    std::int64_t since = 0; // ms since 1970 UTC; 0 when it did not say
    QString program; // with its process number
    QString host;

    bool operator==(const BookHolder&) const = default;
};

// The lock file beside a book. It is never taken over by age alone: a laptop may sleep for days. The person who
// writes is told by a note beside it, for those who find the book held; the note goes with the lock.
class BookLock {
public:
    // Errors: BookLocked {program, host}, FolderNotWritable.
    static Result<std::unique_ptr<BookLock>> take(const QString& path);
    ~BookLock();

    // Whose work it is. A note that cannot be written hinders nobody.
    void tell(const QString& person, std::int64_t since) const;

private:
    BookLock(std::unique_ptr<QLockFile> file, QString note);

    std::unique_ptr<QLockFile> m_file;
    QString m_note;
};

// Of a book that is held; nothing is known of one that is not.
BookHolder holderOf(const QString& path);

} // namespace sodiem
