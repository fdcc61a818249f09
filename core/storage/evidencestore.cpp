// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidencestore.h"

#include "core/base/files.h"
#include "core/base/platform.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/storage/evidencekind.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace sodiem {

// What can be said of a file before anything is written.
struct ExaminedEvidence {
    EvidenceFile file;
    std::optional<QByteArray> content; // none: too large to be held
};

namespace {

const QString folderEnding = QStringLiteral(".evidence");

// Counts what was read and asks whether to go on.
class Meter {
public:
    Meter(EvidenceProgress progress, std::int64_t all, std::int64_t done = 0)
        : m_progress(std::move(progress))
        , m_all(all)
        , m_done(done) { }

    Status take(qsizetype bytes) {
        m_done += bytes;
        if (m_progress && !m_progress(std::min(m_done, m_all), m_all))
            return Error{ErrorCode::Cancelled, {}, {}};
        return Done{};
    }

private:
    EvidenceProgress m_progress; // a copy: it may be given as {}
    std::int64_t m_all;
    std::int64_t m_done;
};

using TakePiece = std::function<Status(QByteArrayView)>;

// The digest of a file, each piece of which is shown to `take` as well.
Result<QString> digestOf(const QString& path, Meter& meter, const TakePiece& take = {}) {
    Sha256 hash;
    const auto read = readInPieces(path, mostEvidenceBytes, [&](QByteArrayView piece) -> Status {
        hash.add(piece);
        if (take)
            if (const Status taken = take(piece); !taken)
                return taken;
        return meter.take(piece.size());
    });
    return read ? Result<QString>(toHex(hash.finish())) : Result<QString>(read.error());
}

TakePiece bearsOut(EvidenceKind& kind, const QString& name) {
    return [&kind, ending = endingOf(name)](QByteArrayView piece) -> Status {
        Status taken = kind.take(piece);
        if (!taken && taken.error().code == ErrorCode::EvidenceContentWrong)
            return Error{ErrorCode::EvidenceContentWrong, {ending.left(20)}, {}};
        return taken;
    };
}

Error forbidden(const QString& name) {
    return {ErrorCode::EvidenceKindForbidden, {endingOf(name).left(20)}, {}};
}

// A scan of usual size is held while it is taken in: what was hashed is then what is written, and it is read once.
constexpr std::int64_t mostBytesHeld = 32 << 20;
constexpr int restingSeconds = 2;

// Whether a change of a file while it is read would show in its time: systems count that in ticks, and within the
// one it was written in a second writing leaves no mark. One that was just written is read twice instead.
bool isAtRest(const QFileInfo& file) {
    return file.lastModified().secsTo(QDateTime::currentDateTime()) >= restingSeconds;
}

constexpr qsizetype bytesWrittenAtOnce = 256 << 10; // between two questions whether to go on

// Everything that can be said of a file before anything is written.
Result<ExaminedEvidence> examine(const QString& path, const EvidenceProgress& progress) {
    const QFileInfo info(path);
    const QString name = info.fileName();
    std::optional<EvidenceKind> kind = EvidenceKind::ofName(name);
    if (info.exists() && !info.isDir() && !kind)
        return forbidden(name).in(path);
    if (info.isFile() && info.size() == 0)
        return Error{ErrorCode::EvidenceEmpty, {}, {path, 0, {}}};
    Meter meter(progress, 2 * info.size());
    std::int64_t size = 0;
    std::optional<QByteArray> held;
    if (info.size() <= mostBytesHeld && isAtRest(info))
        held.emplace().reserve(info.size());
    const TakePiece bearOut = kind ? bearsOut(*kind, name) : TakePiece();
    const Result<QString> digest = digestOf(path, meter, [&](QByteArrayView piece) {
        size += piece.size();
        if (held)
            held->append(piece);
        return bearOut ? bearOut(piece) : Status(Done{});
    });
    if (!digest)
        return digest.error().in(path);
    return ExaminedEvidence{EvidenceFile{*digest, size, cleaned(name)}, std::move(held)};
}

Status writeInto(AtomicFile& target, QByteArrayView content, Meter& meter) {
    if (const Status reserved = target.reserve(); !reserved)
        return reserved;
    for (qsizetype done = 0; done < content.size();) {
        const qsizetype length = std::min(content.size() - done, bytesWrittenAtOnce);
        if (const Status written = target.append(content.sliced(done, length)); !written)
            return written;
        if (const Status goOn = meter.take(length); !goOn)
            return goOn;
        done += length;
    }
    return Done{};
}

// Fills a file with the content of another, which must still be what the digest says.
Status copyInto(AtomicFile& target, const QString& source, const QString& sha256, Meter& meter,
    const Error& otherwise, const TakePiece& check = {}) {
    if (const Status reserved = target.reserve(); !reserved)
        return reserved;
    const Result<QString> digest = digestOf(source, meter, [&](QByteArrayView piece) -> Status {
        if (check)
            if (const Status checked = check(piece); !checked)
                return checked;
        return target.append(piece);
    });
    if (!digest)
        return digest.error().in(source);
    return *digest == sha256 ? Status(Done{}) : Status(otherwise);
}

bool hasDigest(const QString& path, const QString& sha256) {
    Meter meter({}, 0);
    const Result<QString> digest = digestOf(path, meter);
    return digest && *digest == sha256;
}

QString numbered(const QString& name, int number) {
    const QString ending = endingOf(name);
    return number == 1 ? name
                       : QStringLiteral("%1 (%2)%3").arg(name.chopped(ending.size())).arg(number).arg(ending);
}

bool isTaken(const QString& path) { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); }

} // namespace

QString evidenceFolder(const QString& bookPath) {
    const QString book = QFileInfo(bookPath).canonicalFilePath();
    return (book.isEmpty() ? bookPath : book) + folderEnding;
}

EvidenceStore::EvidenceStore(const QString& bookPath, const QString& bookId)
    : m_folder(evidenceFolder(bookPath))
    , m_bookId(bookId) { }

QString EvidenceStore::path(const QString& sha256) const {
    return isHexDigest(sha256) ? m_folder + u'/' + sha256.left(2) + u'/' + sha256 : QString();
}

// A folder without a word of whose it is and with nothing in it is left over from a crash: anybody's.
Result<EvidenceStore::Owner> EvidenceStore::ownerOf(const QString& path) const {
    if (!QFileInfo(path).isDir())
        return Owner::Nobody;
    const QDir folder(path);
    if (!folder.exists(QStringLiteral("book")))
        return folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty() ? Owner::Nobody
                                                                                   : Owner::Other;
    const Result<QByteArray> id = readFile(folder.filePath(QStringLiteral("book")), 1024);
    if (!id)
        return id.error();
    return id->trimmed() == m_bookId.toUtf8() ? Owner::ThisBook : Owner::Other;
}

Status EvidenceStore::ready() const {
    const Result<Owner> whose = ownerOf(m_folder);
    if (!whose)
        return whose.error();
    if (*whose == Owner::ThisBook)
        return Done{};
    return Error{*whose == Owner::Other ? ErrorCode::EvidenceFolderForeign : ErrorCode::EvidenceFolderMissing,
        {}, {m_folder, 0, {}}};
}

Status EvidenceStore::adopt(const QString& found) const {
    const Status ours = ready();
    if (ours || ours.error().code != ErrorCode::EvidenceFolderMissing)
        return ours;
    const Result<Owner> whose = ownerOf(found);
    if (!whose)
        return whose.error();
    if (*whose != Owner::ThisBook)
        return Error{ErrorCode::EvidenceFolderForeign, {}, {found, 0, {}}};
    const QString folder = QDir(found).canonicalPath();
    const QFileInfo book(folder.chopped(folderEnding.size()));
    if (folder.endsWith(folderEnding) && book.isFile())
        return Error{ErrorCode::EvidenceFolderInUse, {book.fileName()}, {found, 0, {}}};
    QDir().rmdir(m_folder); // left over and empty, else it would be in the way
    return platform::moveNew(folder, m_folder);
}

Status EvidenceStore::claim() const {
    const Status ours = ready();
    if (ours || ours.error().code != ErrorCode::EvidenceFolderMissing)
        return ours;
    if (const Status made = platform::createFolder(m_folder); !made)
        return made;
    return writeFileAtomically(m_folder + QStringLiteral("/book"), m_bookId.toUtf8() + '\n');
}

bool EvidenceStore::holds(const EvidenceFile& file) const {
    const QFileInfo info(path(file.sha256));
    return info.isFile() && !info.isSymLink() && info.size() == file.size
        && hasDigest(info.filePath(), file.sha256);
}

Status EvidenceStore::store(
    const QString& source, const ExaminedEvidence& examined, const EvidenceProgress& progress) const {
    const EvidenceFile& file = examined.file;
    const QString target = path(file.sha256);
    if (const Status made = platform::createFolder(QFileInfo(target).absolutePath()); !made)
        return made;
    AtomicFile copy(target, AtomicFile::Kind::ReadOnly);
    Meter meter(progress, 2 * file.size, file.size);
    const Error changed{ErrorCode::FileChanged, {}, {source, 0, {}}};
    if (const Status copied = examined.content ? writeInto(copy, *examined.content, meter)
                                               : copyInto(copy, source, file.sha256, meter, changed);
        !copied)
        return copied;
    return copy.install();
}

// The file is looked through before anything is written: nothing is for one that is refused or stored already,
// even where there is no room. One too large to be held is read twice.
Result<EvidenceFile> EvidenceStore::add(const QString& path, const EvidenceProgress& progress) const {
    const Result<ExaminedEvidence> examined = examine(path, progress);
    if (!examined)
        return examined.error();
    const EvidenceFile* const file = &examined->file;
    const bool hadFolder = QFileInfo::exists(m_folder), wasOurs = ready().ok();
    Status stored = claim();
    if (stored && holds(*file))
        return *file;
    if (stored)
        stored = store(path, *examined, progress);
    if (stored)
        return *file;
    QDir(m_folder).rmdir(file->sha256.left(2)); // only when it is empty
    if (!wasOurs && ready())
        withdraw(hadFolder);
    return stored.error();
}

// Takes a claim back as long as nothing else is in the folder.
void EvidenceStore::withdraw(bool hadFolder) const {
    QDir folder(m_folder);
    if (folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot) != QStringList{QStringLiteral("book")})
        return;
    folder.remove(QStringLiteral("book"));
    if (!hadFolder)
        QDir().rmdir(m_folder);
}

Status EvidenceStore::verify(const QString& sha256, const EvidenceProgress& progress) const {
    if (const Status ours = ready(); !ours)
        return ours;
    const QFileInfo info(path(sha256));
    if (!isHexDigest(sha256) || !info.exists())
        return Error{ErrorCode::EvidenceMissing, {sha256.left(64)}, {m_folder, 0, {}}};
    Meter meter(progress, info.size());
    const Result<QString> digest = digestOf(info.filePath(), meter);
    if (!digest && digest.error().code != ErrorCode::FileTooLarge)
        return digest.error();
    if (!digest || *digest != sha256)
        return Error{ErrorCode::EvidenceDamaged, {sha256}, {m_folder, 0, {}}};
    return Done{};
}

Result<QString> EvidenceStore::openCopy(const QString& sha256, const QString& name, const QString& folder,
    const EvidenceProgress& progress) const {
    const QString safe = safeFileName(name);
    const std::optional<EvidenceKind> kind = EvidenceKind::ofName(safe);
    if (!kind)
        return forbidden(safe).in(m_folder);
    const std::int64_t size = QFileInfo(path(sha256)).size();
    const EvidenceProgress half = [&](std::int64_t done, std::int64_t) {
        return !progress || progress(done, 2 * size);
    };
    if (const Status whole = verify(sha256, half); !whole)
        return whole.error();
    for (int number = 1;; ++number) {
        const QString target = QDir(folder).filePath(numbered(safe, number));
        if (!QFileInfo(target).isSymLink() && hasDigest(target, sha256))
            return target;
        if (isTaken(target) && number < 100)
            continue;
        AtomicFile copy(target, AtomicFile::Kind::ReadOnly);
        EvidenceKind content = *kind;
        Meter meter(progress, 2 * size, size);
        const Error damaged{ErrorCode::EvidenceDamaged, {sha256}, {m_folder, 0, {}}};
        Status copied = copyInto(copy, path(sha256), sha256, meter, damaged, bearsOut(content, safe));
        if (copied)
            copied = copy.installNew();
        return copied ? Result<QString>(target) : Result<QString>(copied.error());
    }
}

} // namespace sodiem
