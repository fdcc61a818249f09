// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <memory>

#include <QByteArray>

struct zip;

namespace sodiem {

constexpr std::int64_t mostUnpackedBytes = 64 << 20; // of all parts that are read
constexpr int mostParts = 2000;

// A ZIP archive from untrusted bytes, held in memory. What libzip lets pass and no workbook needs is refused:
// names that lead out of the archive or differ in case only, links, comments, methods other than deflate.
// Sizes are held while inflating, whatever the archive declares.
class Archive {
public:
    // Errors: XlsxDamaged, XlsxEncrypted, XlsxTooMany.
    static Result<Archive> open(const QByteArray& bytes);

    bool has(const QString& part) const { return m_parts.contains(part.toLower()); }
    const std::map<QString, std::int64_t>& parts() const { return m_parts; } // name in small letters → index
    // Errors: XlsxDamaged when it is missing or does not keep to its checksum; XlsxTooLarge.
    Result<QByteArray> read(const QString& part);

private:
    Archive(QByteArray bytes, std::shared_ptr<zip> archive);
    Status takeStock();
    Status takePart(std::int64_t index);
    Result<QByteArray> inflate(std::int64_t index, const QString& part, std::int64_t declared);

    QByteArray m_bytes; // libzip reads from these
    std::shared_ptr<zip> m_archive;
    std::map<QString, std::int64_t> m_parts;
    std::int64_t m_left = mostUnpackedBytes;
};

} // namespace sodiem
