// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <locale.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

namespace sodiem::platform {
namespace {

Error systemError(ErrorCode code, const QString& path, int number) {
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::BookDiskFull, {}, {path, 0, {}}};
    if (number == EEXIST)
        return {ErrorCode::FileExists, {}, {path, 0, {}}};
    return {code, {QString::fromLocal8Bit(std::strerror(number))}, {path, 0, {}}};
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) { }
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    bool close() {
        const int number = m_number;
        m_number = -1;
        return ::close(number) == 0;
    }

private:
    int m_number;
};

// Some file systems cannot sync a folder or a file and say so; that is no failure of this write.
bool synced(int descriptor) { return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP; }

Status writeAll(const Descriptor& file, const QString& path, QByteArrayView bytes) {
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t part = ::write(
            file.number(), bytes.data() + written, static_cast<std::size_t>(bytes.size() - written));
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return systemError(ErrorCode::FileNotWritable, path, errno);
        written += part;
    }
    return Done{};
}

Status synchroniseFolderOf(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    const Descriptor descriptor(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() < 0 || !synced(descriptor.number()))
        return systemError(ErrorCode::FolderNotWritable, folder, errno);
    return Done{};
}

} // namespace

Status createDurably(const QString& path, const QByteArray& bytes) {
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.number() < 0)
        return systemError(ErrorCode::FileNotWritable, path, errno);
    if (const Status written = writeAll(file, path, bytes); !written)
        return written;
    if (!synced(file.number()) || !file.close())
        return systemError(ErrorCode::FileNotWritable, path, errno);
    return Done{};
}

Status createNew(const QString& path) {
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    return file.number() >= 0 && file.close() ? Status(Done{})
                                              : Status(systemError(ErrorCode::FileNotWritable, path, errno));
}

Status append(const QString& path, QByteArrayView bytes) {
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC));
    if (file.number() < 0)
        return systemError(ErrorCode::FileNotWritable, path, errno);
    if (const Status written = writeAll(file, path, bytes); !written)
        return written;
    return file.close() ? Status(Done{}) : Status(systemError(ErrorCode::FileNotWritable, path, errno));
}

Status createFolder(const QString& path) {
    if (::mkdir(QFile::encodeName(path).constData(), 0777) == 0)
        return synchroniseFolderOf(path);
    const int number = errno;
    if (number == EEXIST && QFileInfo(path).isDir())
        return Done{};
    return systemError(ErrorCode::FolderNotWritable, path, number == EEXIST ? ENOTDIR : number);
}

Status synchronise(const QString& path) {
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0 || !synced(file.number()))
        return systemError(ErrorCode::FileNotWritable, path, errno);
    return Done{};
}

Status replace(const QString& from, const QString& to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(ErrorCode::FileNotWritable, to, errno);
    return synchroniseFolderOf(to);
}

Status moveNew(const QString& from, const QString& to) {
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) {
        ::unlink(QFile::encodeName(from).constData());
        return synchroniseFolderOf(to);
    }
    if (errno == EEXIST || QFileInfo::exists(to))
        return systemError(ErrorCode::FileExists, to, EEXIST);
    return replace(from, to); // a file system without hard links (FAT on a stick)
}

PlainNumbers::PlainNumbers() : m_own(::newlocale(LC_ALL_MASK, "C", nullptr)), m_before(nullptr) {
    if (m_own != nullptr)
        m_before = ::uselocale(static_cast<locale_t>(m_own));
}

PlainNumbers::~PlainNumbers() {
    if (m_own == nullptr)
        return;
    ::uselocale(static_cast<locale_t>(m_before));
    ::freelocale(static_cast<locale_t>(m_own));
}

} // namespace sodiem::platform
