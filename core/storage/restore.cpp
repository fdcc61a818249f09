// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/platform.h"
#include "core/storage/backups.h"
#include "core/storage/booklock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace sodiem {
namespace {

// Files renamed out of the way; they come back unless what was to take their place did.
class MovedAside {
public:
    MovedAside() = default;
    ~MovedAside() {
        if (!m_kept)
            for (auto pair = m_moved.rbegin(); pair != m_moved.rend(); ++pair)
                (void)platform::moveNew(pair->second, pair->first);
    }
    MovedAside(const MovedAside&) = delete;
    MovedAside& operator=(const MovedAside&) = delete;

    Status move(const QString& path, const QString& aside) {
        const Status moved = platform::moveNew(path, aside);
        if (moved)
            m_moved.emplace_back(path, aside);
        return moved;
    }
    void keep() { m_kept = true; }

private:
    std::vector<std::pair<QString, QString>> m_moved;
    bool m_kept = false;
};

// What stands in the place of the book, held so that nobody else writes into it.
struct Present {
    std::unique_ptr<BookLock> lock;
    bool mustMove = false; // it could not be kept as a backup
};

bool cannotEverOpen(const Error& error) {
    return error.code == ErrorCode::BookDamaged || error.code == ErrorCode::BookNotABook
        || error.code == ErrorCode::BookStorage;
}

// Of a book that does not open, as far as it can still be read.
std::optional<BookHeader> headerOf(const QString& path) {
    const Result<Database> database = Database::open(path, Access::ReadOnly);
    const Result<QVariant> text = database
        ? database->single(QStringLiteral("SELECT value FROM meta WHERE key = 'header'"))
        : Result<QVariant>(database.error());
    return text ? parseHeader(text->toString().toUtf8()) : std::nullopt;
}

Result<Present> lockUnopened(const QString& path, bool mustMove) {
    Result<std::unique_ptr<BookLock>> lock = BookLock::take(path);
    return lock ? Result<Present>(Present{std::move(*lock), mustMove}) : Result<Present>(lock.error());
}

Result<Present> holdPresent(const QString& path, const QString& bookId, const Clock& clock) {
    if (!QFileInfo::exists(path))
        return lockUnopened(path, false);
    const Error foreign{ErrorCode::BackupForeign, {}, {path, 0, {}}};
    Result<Book> book = Book::open(path, Access::ReadWrite);
    if (!book) {
        if (!cannotEverOpen(book.error()))
            return book.error();
        const auto header = headerOf(path);
        return header && header->id != bookId ? Result<Present>(foreign) : lockUnopened(path, true);
    }
    if (book->header().id != bookId)
        return foreign;
    if (const Status kept = makeBackup(*book, clock); !kept)
        return kept.error();
    return Present{Book::closeKeepingLock(std::move(*book)), false};
}

// A journal left beside the book would be played back into whatever takes its place.
Status clearPlace(const QString& path, bool bookToo, MovedAside& aside, const Clock& clock) {
    const QString stamp = QDateTime::fromMSecsSinceEpoch(clock.utcMilliseconds(), Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString name = path + QStringLiteral(".hong-") + stamp, journal = QStringLiteral("-journal");
    if (QFileInfo::exists(path + journal))
        if (const Status moved = aside.move(path + journal, name + journal); !moved)
            return moved;
    return bookToo ? aside.move(path, name) : Status(Done{});
}

} // namespace

Status restoreBackup(const QString& bookPath, const QString& backupPath, const Clock& clock) {
    const Result<Book> backup = Book::open(backupPath, Access::ReadOnly);
    if (!backup)
        return backup.error();
    AtomicFile file(bookPath);
    if (const Status reserved = file.reserve(); !reserved)
        return reserved;
    QFile::remove(file.temporaryPath()); // a copy wants a path that does not exist
    if (const Status copied = backup->copyTo(file.temporaryPath()); !copied)
        return copied;
    const Result<Present> present = holdPresent(bookPath, backup->header().id, clock);
    if (!present)
        return present.error();
    MovedAside aside;
    if (const Status clear = clearPlace(bookPath, present->mustMove, aside, clock); !clear)
        return clear;
    if (const Status installed = file.install(); !installed)
        return installed;
    aside.keep();
    return Done{};
}

} // namespace sodiem
