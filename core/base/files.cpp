// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/base/text.h"

#include <algorithm>

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

namespace sodiem {

namespace {

constexpr std::int64_t pieceBytes = 256 << 10;

// Bytes: file systems take 255; what programs add to a name needs some of them.
constexpr qsizetype longestName = 160;
constexpr qsizetype longestEnding = 10;

QString trimmedName(QString name, qsizetype mostBytes) {
    const auto isEdge = [](QChar c) { return c == u'.' || c == u' '; };
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    name.truncate(mostBytes); // no character has less than a byte
    while (!name.isEmpty()
        && (name.toUtf8().size() > mostBytes || isEdge(name.back()) || name.back().isHighSurrogate()))
        name.chop(1);
    return name;
}

Error tooLarge(const QString& path, std::int64_t mostBytes) {
    return {ErrorCode::FileTooLarge, {QString::number(mostBytes >> 20)}, {path, 0, {}}};
}

Error notReadable(const QFile& file) {
    return {ErrorCode::FileNotReadable, {file.errorString()}, {file.fileName(), 0, {}}};
}

// Opens what is a file, or a link to one, of at most this size. A pipe or a device would never end.
Status openToRead(QFile& file, std::int64_t mostBytes, QIODevice::OpenMode mode = {}) {
    const QString path = file.fileName();
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, {}, {path, 0, {}}};
    if (!info.isFile() && !path.startsWith(u':'))
        return Error{ErrorCode::FileNotReadable, {QStringLiteral("not a file")}, {path, 0, {}}};
    if (info.size() > mostBytes)
        return tooLarge(path, mostBytes);
    return file.open(QIODevice::ReadOnly | mode) ? Status(Done{}) : Status(notReadable(file));
}

} // namespace

Result<QByteArray> readFile(const QString& path, std::int64_t mostBytes) {
    QFile file(path);
    if (const Status opened = openToRead(file, mostBytes); !opened)
        return opened.error();
    QByteArray bytes = file.read(mostBytes + 1); // it may have grown since
    if (file.error() != QFileDevice::NoError)
        return notReadable(file);
    if (bytes.size() > mostBytes)
        return tooLarge(path, mostBytes);
    return bytes;
}

Result<std::int64_t> readInPieces(
    const QString& path, std::int64_t mostBytes, const std::function<Status(QByteArrayView)>& take) {
    QFile file(path);
    if (const Status opened = openToRead(file, mostBytes, QIODevice::Unbuffered); !opened)
        return opened.error();
    const std::int64_t size = file.size();
    const QDateTime written = file.fileTime(QFileDevice::FileModificationTime);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    std::int64_t done = 0;
    while (const qint64 got = file.read(piece.data(), piece.size())) {
        if (got < 0)
            return notReadable(file);
        done += got;
        if (done > size)
            break;
        if (const Status taken = take(QByteArrayView(piece.constData(), got)); !taken)
            return taken.error();
    }
    if (done != size || file.size() != size || file.fileTime(QFileDevice::FileModificationTime) != written)
        return Error{ErrorCode::FileChanged, {}, {path, 0, {}}};
    return size;
}

QString safeFileName(const QString& text) {
    QString name = cleaned(text);
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    for (QChar& c : name)
        if (QStringView(u":*?\"<>|").contains(c))
            c = u'_';
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool ends = dot >= 0 && name.size() - dot > 1 && name.size() - dot <= longestEnding;
    const QString ending = ends ? name.mid(dot) : QString();
    QString base = trimmedName(ends ? name.left(dot) : name, longestName - ending.toUtf8().size());
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (base.isEmpty() || device.match(base).hasMatch())
        base.prepend(u'_');
    return base + ending;
}

AtomicFile::AtomicFile(const QString& path, Kind kind) : m_path(path), m_kind(kind) { }

AtomicFile::~AtomicFile() {
    if (!m_installed && !m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Status AtomicFile::reserve() {
    const QFileInfo target(m_path);
    if (target.isDir())
        return Error{ErrorCode::FileNotWritable, {QStringLiteral("is a folder")}, {m_path, 0, {}}};
    const QString temporary
        = target.absolutePath() + QStringLiteral("/.") + target.fileName() + u'.' + randomId().left(8) + u'~';
    const Status created = platform::createNew(temporary); // durable once it is installed
    if (!created)
        return Error{created.error().code, created.error().args, {m_path, 0, {}}};
    m_temporary = temporary;
    return Done{};
}

Status AtomicFile::append(QByteArrayView bytes) {
    const Status written = platform::append(m_temporary, bytes);
    return written ? written : Status(Error{written.error().code, written.error().args, {m_path, 0, {}}});
}

// What was there keeps its permissions; a new file gets the usual ones rather than our private ones.
QFile::Permissions AtomicFile::permissions() const {
    const QFile::Permissions everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    if (m_kind == Kind::ReadOnly)
        return everybody;
    const QFileInfo target(m_path);
    return target.exists() ? target.permissions() : everybody | QFile::WriteOwner;
}

Status AtomicFile::prepare() {
    QFile::setPermissions(m_temporary, permissions());
    return platform::synchronise(m_temporary);
}

Status AtomicFile::install() {
    if (const Status durable = prepare(); !durable)
        return durable;
    const Status moved = platform::replace(m_temporary, m_path);
    m_installed = moved.ok();
    return moved;
}

Status AtomicFile::installNew() {
    if (const Status durable = prepare(); !durable)
        return durable;
    const Status moved = platform::moveNew(m_temporary, m_path);
    m_installed = moved.ok();
    return moved;
}

Status writeFileAtomically(const QString& path, const QByteArray& bytes) {
    AtomicFile file(path);
    if (const Status reserved = file.reserve(); !reserved)
        return reserved;
    QFile::remove(file.temporaryPath());
    if (const Status written = platform::createDurably(file.temporaryPath(), bytes); !written)
        return Error{written.error().code, written.error().args, {path, 0, {}}};
    return file.install();
}

} // namespace sodiem
