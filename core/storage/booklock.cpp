// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/booklock.h"

#include <QFileInfo>

namespace sodiem {

Result<std::unique_ptr<QLockFile>> lockBook(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath(); // a link to a book is that book
    const QFileInfo info(canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical);
    auto lock = std::make_unique<QLockFile>(
        info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return Error{ErrorCode::FolderNotWritable, {QString()}, {info.absolutePath(), 0, {}}};
    qint64 pid = 0;
    QString host, program;
    lock->getLockInfo(&pid, &host, &program);
    return Error{ErrorCode::BookLocked, {program + u' ' + QString::number(pid), host}, {path, 0, {}}};
}

} // namespace sodiem
