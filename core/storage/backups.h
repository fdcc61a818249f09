// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

namespace sodiem {

// Verified copies in NAME.sodiem.backups/ beside the book, named by the book's id and the moment (UTC):
// 3f2a…-20181105T093000.123Z.sodiem.
struct Backup {
    QString path;
    std::int64_t utcMilliseconds = 0;

    bool operator==(const Backup&) const = default;
};

QString backupFolder(const QString& bookPath);

// Newest first; only copies of this book.
std::vector<Backup> listBackups(const QString& bookPath, const QString& bookId);

// The same whatever book they are of: for one so damaged that its id cannot be read.
std::vector<Backup> listAllBackups(const QString& bookPath);

// Which of the copies (newest first) rotation keeps: the last 10, the newest of each of 14 days and 12
// months.
std::vector<bool> backupsToKeep(const std::vector<Backup>& backups);

// Where the next backup goes; its folder is made. Error: FolderNotWritable.
Result<QString> newBackupPath(const Book& book, const Clock& clock);
void rotateBackups(const QString& bookPath, const QString& bookId);

// Makes one and rotates. An error leaves the older ones as they are.
Status makeBackup(const Book& book, const Clock& clock);

// Puts a verified copy of the backup in the place of the book, which must be closed. The book as it was
// becomes a backup; one that cannot be opened is moved aside as NAME.sodiem.hong-STAMP. After an error the
// book is as it was. Whoever restores must give this computer a new device id, or its chain of events would
// fork. Errors: BookLocked, BackupForeign, and those of opening the backup.
Status restoreBackup(const QString& bookPath, const QString& backupPath, const Clock& clock);

} // namespace sodiem
