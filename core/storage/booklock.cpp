// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/booklock.h"

#include "core/base/files.h"
#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace sodiem {
namespace {

constexpr std::int64_t mostNoteBytes = 4096; // anybody may have written it

struct Beside {
    QString folder;
    QString lock;
    QString note;
};

Beside besideBook(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath(); // a link to a book is that book
    const QFileInfo info(canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical);
    const QString stem = info.absolutePath() + QStringLiteral("/.") + info.fileName();
    return {info.absolutePath(), stem + QStringLiteral(".lock"), stem + QStringLiteral(".holder")};
}

BookHolder lockInfo(const QLockFile& lock) {
    BookHolder holder;
    qint64 pid = 0;
    QString program;
    if (lock.getLockInfo(&pid, &holder.host, &program))
        holder.program = program + u' ' + QString::number(pid);
    return holder;
}

} // namespace

BookLock::BookLock(std::unique_ptr<QLockFile> file, QString note)
    : m_file(std::move(file))
    , m_note(std::move(note)) {
    QFile::remove(m_note); // of one who went without a word
}

BookLock::~BookLock() { QFile::remove(m_note); }

Result<std::unique_ptr<BookLock>> BookLock::take(const QString& path) {
    const Beside beside = besideBook(path);
    auto lock = std::make_unique<QLockFile>(beside.lock);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return std::unique_ptr<BookLock>(new BookLock(std::move(lock), beside.note));
    if (lock->error() == QLockFile::PermissionError)
        return Error{ErrorCode::FolderNotWritable, {QString()}, {beside.folder, 0, {}}};
    const BookHolder holder = lockInfo(*lock);
    return Error{ErrorCode::BookLocked, {holder.program, holder.host}, {path, 0, {}}};
}

void BookLock::tell(const QString& person, std::int64_t since) const {
    const QJsonObject note{{QStringLiteral("person"), person}, {QStringLiteral("since"), qint64(since)}};
    static_cast<void>(writeFileAtomically(m_note, QJsonDocument(note).toJson(QJsonDocument::Compact)));
}

BookHolder holderOf(const QString& path) {
    const Beside beside = besideBook(path);
    BookHolder holder = lockInfo(QLockFile(beside.lock));
    if (const Result<QByteArray> bytes = readFile(beside.note, mostNoteBytes)) {
        const QJsonObject note = QJsonDocument::fromJson(*bytes).object();
        holder.person = cleaned(note[QStringLiteral("person")].toString());
        holder.since = note[QStringLiteral("since")].toInteger();
    }
    return holder;
}

} // namespace sodiem
