// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"

#include <algorithm>
#include <zip.h>

namespace sodiem {
namespace {

constexpr std::int64_t suspiciousRatio = 200; // no text of a workbook shrinks so far
constexpr std::int64_t harmlessBytes = 1 << 20;
constexpr zip_uint64_t wantedStat
    = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;

Error damaged(const QString& part) { return {ErrorCode::XlsxDamaged, {part.left(80)}, {}}; }

Error tooLarge() { return {ErrorCode::XlsxTooLarge, {QString::number(mostUnpackedBytes >> 20)}, {}}; }

bool isPlainName(const QString& name) {
    if (name.isEmpty() || name.size() > 250 || name.startsWith(u'/'))
        return false;
    if (std::any_of(name.begin(), name.end(),
            [](QChar c) { return c < u' ' || c == u'\\' || c == u':' || c == QChar::ReplacementCharacter; }))
        return false;
    const auto segments = QStringView(name).split(u'/');
    return std::none_of(segments.begin(), segments.end(),
        [](QStringView segment) { return segment == u".." || segment == u"."; });
}

bool isLink(zip_t* archive, zip_uint64_t index) {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return true;
    constexpr zip_uint32_t kindMask = 0170000, link = 0120000;
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kindMask) == link;
}

} // namespace

Archive::Archive(QByteArray bytes, std::shared_ptr<zip> archive)
    : m_bytes(std::move(bytes))
    , m_archive(std::move(archive)) { }

Result<Archive> Archive::open(const QByteArray& bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* opened
        = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    zip_error_fini(&error);
    if (opened == nullptr) {
        if (source != nullptr)
            zip_source_free(source);
        return damaged(QStringLiteral("zip"));
    }
    Archive archive(bytes, std::shared_ptr<zip>(opened, [](zip_t* handle) { zip_discard(handle); }));
    const Status inOrder = archive.takeStock();
    return inOrder ? Result<Archive>(std::move(archive)) : Result<Archive>(inOrder.error());
}

Status Archive::takeStock() {
    int comment = 0;
    zip_get_archive_comment(m_archive.get(), &comment, ZIP_FL_ENC_RAW);
    if (comment > 0) // a second archive may stand in it, which other readers would see
        return damaged(QStringLiteral("zip"));
    const std::int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > mostParts)
        return Error{ErrorCode::XlsxTooMany, {QStringLiteral("parts"), QString::number(mostParts)}, {}};
    for (std::int64_t i = 0; i < count; ++i)
        if (const Status taken = takePart(i); !taken)
            return taken;
    return Done{};
}

Status Archive::takePart(std::int64_t index) {
    const auto number = static_cast<zip_uint64_t>(index);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), number, 0, &stat) != 0 || (stat.valid & wantedStat) != wantedStat)
        return damaged(QStringLiteral("zip"));
    const QString name = QString::fromUtf8(stat.name);
    if (stat.encryption_method != ZIP_EM_NONE)
        return Error{ErrorCode::XlsxEncrypted, {}, {}};
    if (!isPlainName(name) || isLink(m_archive.get(), number)
        || (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE))
        return damaged(name);
    return m_parts.emplace(name.toLower(), index).second ? Status(Done{}) : Status(damaged(name));
}

Result<QByteArray> Archive::read(const QString& part) {
    const auto found = m_parts.find(part.toLower());
    if (found == m_parts.end())
        return damaged(part);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(found->second), 0, &stat) != 0)
        return damaged(part);
    const auto limit = static_cast<zip_uint64_t>(m_left);
    const bool swells = stat.size > harmlessBytes && stat.size / suspiciousRatio > stat.comp_size;
    if (stat.size > limit || swells)
        return tooLarge();
    return inflate(found->second, part, static_cast<std::int64_t>(stat.size));
}

Result<QByteArray> Archive::inflate(std::int64_t index, const QString& part, std::int64_t declared) {
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (!file)
        return damaged(part);
    QByteArray bytes(
        static_cast<qsizetype>(declared) + 1, Qt::Uninitialized); // one more: is there more than declared?
    qsizetype done = 0;
    while (done < bytes.size()) {
        const zip_int64_t got
            = zip_fread(file.get(), bytes.data() + done, static_cast<zip_uint64_t>(bytes.size() - done));
        if (got < 0) // the checksum, too
            return damaged(part);
        if (got == 0)
            break;
        done += static_cast<qsizetype>(got);
    }
    if (done != declared)
        return damaged(part);
    bytes.truncate(done);
    m_left -= declared;
    return bytes;
}

} // namespace sodiem
