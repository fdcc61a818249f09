// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/clock.h"
#include "core/base/platform.h"

#include <QFile>
#include <QFileInfo>

namespace sodiem {

Result<QByteArray> readFile(const QString& path, std::int64_t mostBytes) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, {}, {path, 0, {}}};
    if (!info.isFile() && !path.startsWith(u':'))
        return Error{ErrorCode::FileNotReadable, {QStringLiteral("not a file")}, {path, 0, {}}};
    const Error tooLarge{ErrorCode::FileTooLarge, {QString::number(mostBytes >> 20)}, {path, 0, {}}};
    if (info.size() > mostBytes)
        return tooLarge;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {path, 0, {}}};
    QByteArray bytes = file.read(mostBytes + 1); // it may have grown since
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {path, 0, {}}};
    if (bytes.size() > mostBytes)
        return tooLarge;
    return bytes;
}

AtomicFile::AtomicFile(const QString& path) : m_path(path) { }

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
    const Status created = platform::createDurably(temporary, {});
    if (!created)
        return Error{created.error().code, created.error().args, {m_path, 0, {}}};
    m_temporary = temporary;
    return Done{};
}

// What was there keeps its permissions; a new file gets the usual ones rather than our private ones.
Status AtomicFile::prepare() {
    const QFileInfo target(m_path);
    QFile::setPermissions(m_temporary,
        target.exists() ? target.permissions()
                        : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
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
