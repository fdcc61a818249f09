// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/storage/backups.h"
#include "core/storage/pagecopy.h"

namespace sodiem {

// A backup while people work: copied in slices, verified in any thread, and only then given its name. Gone
// before that, it leaves nothing behind. The book must outlive the copying.
class SlicedBackup {
public:
    static Result<std::unique_ptr<SlicedBackup>> start(const Book& book, const Clock& clock);

    Result<bool> step(int pages); // true: all are copied; the book is not needed any longer
    Status verify() const; // touches the copy only
    Status install(); // names it, makes it durable, and rotates the older ones

private:
    SlicedBackup(const Book& book, const QString& path);

    QString m_bookPath;
    QString m_bookId;
    AtomicFile m_file;
    std::unique_ptr<PageCopy> m_copy;
};

} // namespace sodiem
