// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include <algorithm>
#include <set>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace sodiem {
namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'");

// Day and time apart: read as one, they would be local time for a moment, and an hour of spring does not
// exist there.
QDateTime momentOfStamp(const QString& stamp) {
    const QDate day = QDate::fromString(stamp.left(8), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(stamp.mid(8), QStringLiteral("'T'HHmmss.zzz'Z'"));
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

QDateTime momentOf(const Backup& backup) {
    return QDateTime::fromMSecsSinceEpoch(backup.utcMilliseconds, Qt::UTC);
}

// Marks the newest copy of each period until so many periods are covered.
template <class PeriodOf>
void keepPeriods(
    const std::vector<Backup>& backups, std::size_t most, PeriodOf periodOf, std::vector<bool>& keep) {
    std::set<QString> seen;
    for (std::size_t i = 0; i < backups.size() && seen.size() < most; ++i)
        if (seen.insert(periodOf(momentOf(backups[i]))).second)
            keep[i] = true;
}

std::vector<Backup> listNamed(const QString& bookPath, const QString& pattern) {
    std::vector<Backup> backups;
    for (const QFileInfo& file : QDir(backupFolder(bookPath)).entryInfoList({pattern}, QDir::Files)) {
        const QDateTime moment = momentOfStamp(file.completeBaseName().mid(9));
        if (!moment.isValid())
            continue;
        backups.push_back({file.absoluteFilePath(), moment.toMSecsSinceEpoch()});
    }
    std::sort(backups.begin(), backups.end(),
        [](const Backup& a, const Backup& b) { return a.utcMilliseconds > b.utcMilliseconds; });
    return backups;
}

} // namespace

QString backupFolder(const QString& bookPath) { return bookPath + QStringLiteral(".backups"); }

std::vector<Backup> listBackups(const QString& bookPath, const QString& bookId) {
    return listNamed(bookPath, bookId.left(8) + QStringLiteral("-*.sodiem"));
}

std::vector<Backup> listAllBackups(const QString& bookPath) {
    return listNamed(bookPath, QStringLiteral("*-*.sodiem"));
}

std::vector<bool> backupsToKeep(const std::vector<Backup>& backups) {
    std::vector<bool> keep(backups.size(), false);
    std::fill_n(keep.begin(), std::min<std::size_t>(10, keep.size()), true);
    keepPeriods(
        backups, 14, [](const QDateTime& t) { return t.toString(QStringLiteral("yyyyMMdd")); }, keep);
    keepPeriods(
        backups, 12, [](const QDateTime& t) { return t.toString(QStringLiteral("yyyyMM")); }, keep);
    return keep;
}

Result<QString> newBackupPath(const Book& book, const Clock& clock) {
    const QString folder = backupFolder(book.path());
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderNotWritable, {QString()}, {folder, 0, {}}};
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.utcMilliseconds(), Qt::UTC);
    return QString(folder + u'/' + book.header().id.left(8) + u'-' + now.toString(stampFormat)
        + QStringLiteral(".sodiem"));
}

void rotateBackups(const QString& bookPath, const QString& bookId) {
    const std::vector<Backup> backups = listBackups(bookPath, bookId);
    const std::vector<bool> keep = backupsToKeep(backups);
    for (std::size_t i = 0; i < backups.size(); ++i)
        if (!keep[i])
            QFile::remove(backups[i].path);
}

Status makeBackup(const Book& book, const Clock& clock) {
    const Result<QString> path = newBackupPath(book, clock);
    if (!path)
        return path.error();
    const Status copied = book.copyTo(*path);
    if (copied)
        rotateBackups(book.path(), book.header().id);
    return copied;
}

} // namespace sodiem
