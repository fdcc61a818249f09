// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slicedbackup.h"

namespace sodiem {

SlicedBackup::SlicedBackup(const Book& book, const QString& path)
    : m_bookPath(book.path())
    , m_bookId(book.header().id)
    , m_file(path) { }

Result<std::unique_ptr<SlicedBackup>> SlicedBackup::start(const Book& book, const Clock& clock) {
    const Result<QString> path = newBackupPath(book, clock);
    if (!path)
        return path.error();
    std::unique_ptr<SlicedBackup> backup(new SlicedBackup(book, *path));
    if (const Status reserved = backup->m_file.reserve(); !reserved)
        return reserved.error();
    Result<std::unique_ptr<PageCopy>> copy = book.pageCopy(backup->m_file.temporaryPath());
    if (!copy)
        return copy.error();
    backup->m_copy = std::move(*copy);
    return backup;
}

Result<bool> SlicedBackup::step(int pages) {
    const Result<bool> done = m_copy->step(pages);
    if (!done)
        return done.error().in(m_file.temporaryPath());
    if (*done)
        m_copy.reset(); // closed: whoever verifies it opens it anew
    return done;
}

Status SlicedBackup::verify() const {
    const Result<Book> copy = Book::open(m_file.temporaryPath(), Access::ReadOnly);
    return copy ? Status(Done{}) : Status(copy.error());
}

Status SlicedBackup::install() {
    const Status installed = m_file.installNew();
    if (installed)
        rotateBackups(m_bookPath, m_bookId);
    return installed;
}

} // namespace sodiem
