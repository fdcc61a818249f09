// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pagecopy.h"

#include <sqlite3.h>

namespace sodiem {

Result<std::unique_ptr<PageCopy>> PageCopy::start(const Database& database, const QString& path) {
    std::unique_ptr<PageCopy> copy(new PageCopy);
    const int opened
        = sqlite3_open_v2(path.toUtf8().constData(), &copy->m_target, SQLITE_OPEN_READWRITE, nullptr);
    // Half a copy is thrown away and a whole one is made durable by whoever wanted it: no journal beside it.
    if (opened == SQLITE_OK)
        sqlite3_exec(
            copy->m_target, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    if (opened == SQLITE_OK)
        copy->m_backup = sqlite3_backup_init(copy->m_target, "main", database.handle(), "main");
    if (copy->m_backup == nullptr)
        return Error{ErrorCode::BookStorage,
            {QString::fromUtf8(sqlite3_errmsg(copy->m_target))}, {path, 0, {}}};
    return copy;
}

PageCopy::~PageCopy() {
    sqlite3_backup_finish(m_backup);
    sqlite3_close(m_target);
}

Result<bool> PageCopy::step(int pages) {
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_OK || code == SQLITE_DONE)
        return code == SQLITE_DONE;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) // by a reader's lock elsewhere: the next step may do
        return false;
    return Error{codeOfSqlite(code), {QString::fromUtf8(sqlite3_errstr(code))}, {}};
}

} // namespace sodiem
