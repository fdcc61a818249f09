// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

struct sqlite3_backup;

namespace sodiem {

// A copy of an open book, page by page, in slices that a window can put between its own work. What the same
// connection writes meanwhile goes into the copy too. The database must outlive it.
class PageCopy {
public:
    // Onto a file that is there and empty. Error: BookStorage.
    static Result<std::unique_ptr<PageCopy>> start(const Database& database, const QString& path);
    ~PageCopy(); // closes the copy, whole or not
    PageCopy(const PageCopy&) = delete;
    PageCopy& operator=(const PageCopy&) = delete;

    // So many pages more; true: all are copied. Errors: BookDiskFull, BookStorage…; after one it is over.
    Result<bool> step(int pages);

private:
    PageCopy() = default;

    sqlite3* m_target = nullptr;
    sqlite3_backup* m_backup = nullptr;
};

} // namespace sodiem
