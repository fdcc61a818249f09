// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidencekind.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace sodiem {
namespace {

// Some scanners put a byte order mark or a line break first.
bool beginsAsPdf(QByteArrayView head) {
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    const auto start = std::find_if_not(
        head.begin(), head.end(), [](char c) { return c == '\r' || c == '\n' || c == ' '; });
    return head.sliced(start - head.begin()).startsWith("%PDF-");
}

bool beginsAsJpeg(QByteArrayView head) { return head.startsWith("\xFF\xD8\xFF"); }

bool beginsAsPng(QByteArrayView head) { return head.startsWith("\x89PNG\r\n\x1A\n"); }

bool beginsAsTiff(QByteArrayView head) {
    for (const QByteArrayView magic : {QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4),
             QByteArrayView("II+\0", 4), QByteArrayView("MM\0+", 4)})
        if (head.startsWith(magic))
            return true;
    return false;
}

// A box "ftyp" that names one of the brands of still pictures.
bool beginsAsHeic(QByteArrayView head) {
    if (head.size() < 12 || head.sliced(4, 4) != QByteArrayView("ftyp"))
        return false;
    const QByteArrayView brand = head.sliced(8, 4);
    for (const char* known : {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"})
        if (brand == QByteArrayView(known))
            return true;
    return false;
}

bool beginsAsOle(QByteArrayView head) { return head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

bool beginsAsZip(QByteArrayView head) { return head.startsWith("PK\x03\x04"); }

bool beginsAsRtf(QByteArrayView head) { return head.startsWith("{\\rtf"); }

bool beginsAsText(QByteArrayView) {
    return true;
} // of any old encoding; what it may not hold is checked apart

unsigned number16(QByteArrayView bytes, qsizetype at) {
    return static_cast<unsigned char>(bytes[at]) + 256U * static_cast<unsigned char>(bytes[at + 1]);
}

// An entry of a ZIP file that is encrypted, by its header in front of the content or in the list at the end.
// The four bytes it begins with also occur by chance in what is packed; sensible versions and methods do not.
bool isEncryptedEntry(QByteArrayView header, qsizetype flags) {
    if (header.size() < flags + 4)
        return false; // comes again with the next piece
    const unsigned version = number16(header, flags - 2), method = number16(header, flags + 2);
    const bool sensible = version <= 63 && (method <= 20 || (method >= 93 && method <= 99));
    return sensible && (number16(header, flags) & 1U) != 0;
}

bool isEncryptedLocal(QByteArrayView header, std::int64_t at) {
    return at == 0 && isEncryptedEntry(header, 6);
}

bool isEncryptedListed(QByteArrayView header, std::int64_t) {
    return header.size() >= 6 && number16(header, 4) % 256 <= 63 && isEncryptedEntry(header, 8);
}

bool isAnywhere(QByteArrayView, std::int64_t) { return true; }

// Names in the folder of an OLE file stand at the start of records of 128 bytes; in a text they hardly do.
bool isFolderRecord(QByteArrayView, std::int64_t at) { return at % 128 == 0; }

// What shows, wherever it stands in a file, that the file is not to be taken.
struct Trace {
    bool (*family)(QByteArrayView);
    QByteArrayView bytes;
    bool (*isMeant)(QByteArrayView from, std::int64_t at);
    ErrorCode fault;
};

const std::array<Trace, 5> traces = {{
    {beginsAsZip, QByteArrayView("PK\x03\x04", 4), isEncryptedLocal, ErrorCode::EvidenceEncrypted},
    {beginsAsZip, QByteArrayView("PK\x01\x02", 4), isEncryptedListed, ErrorCode::EvidenceEncrypted},
    {beginsAsZip, QByteArrayView("vbaProject.bin"), isAnywhere, ErrorCode::EvidenceMacros},
    {beginsAsOle, QByteArrayView("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T", 23), isFolderRecord,
        ErrorCode::EvidenceMacros},
    {beginsAsOle, QByteArrayView("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31), isFolderRecord,
        ErrorCode::EvidenceEncrypted},
}};
constexpr qsizetype longestTrace = 32; // with what isMeant looks at

// Several times as fast as QByteArrayView::indexOf() for a few bytes among many, as few of which are the first.
qsizetype placeOf(QByteArrayView wanted, QByteArrayView bytes, qsizetype from) {
    const qsizetype last = bytes.size() - wanted.size();
    while (from <= last) {
        const void* found
            = std::memchr(bytes.data() + from, wanted.front(), static_cast<std::size_t>(last - from + 1));
        if (found == nullptr)
            break;
        from = static_cast<const char*>(found) - bytes.data();
        if (bytes.sliced(from).startsWith(wanted))
            return from;
        ++from;
    }
    return -1;
}

// Where the bytes begin in the file is `at`.
Status searchTraces(QByteArrayView bytes, std::int64_t at, bool (*family)(QByteArrayView)) {
    for (const Trace& trace : traces) {
        if (trace.family != family)
            continue;
        for (qsizetype i = placeOf(trace.bytes, bytes, 0); i >= 0; i = placeOf(trace.bytes, bytes, i + 1))
            if (trace.isMeant(bytes.sliced(i), at + i))
                return Error{trace.fault, {}, {}};
    }
    return Done{};
}

struct Row {
    QStringView ending;
    bool (*begins)(QByteArrayView);
};

// No macro-enabled documents, no XML or HTML (a browser would run what is in them), no mail.
constexpr std::array<Row, 19> rows = {{
    {u".pdf", beginsAsPdf},
    {u".jpg", beginsAsJpeg},
    {u".jpeg", beginsAsJpeg},
    {u".png", beginsAsPng},
    {u".tif", beginsAsTiff},
    {u".tiff", beginsAsTiff},
    {u".heic", beginsAsHeic},
    {u".docx", beginsAsZip},
    {u".doc", beginsAsOle},
    {u".xlsx", beginsAsZip},
    {u".xls", beginsAsOle},
    {u".pptx", beginsAsZip},
    {u".ppt", beginsAsOle},
    {u".odt", beginsAsZip},
    {u".ods", beginsAsZip},
    {u".rtf", beginsAsRtf},
    {u".txt", beginsAsText},
    {u".csv", beginsAsText},
    {u".zip", beginsAsZip},
}};

} // namespace

std::optional<EvidenceKind> EvidenceKind::ofName(const QString& name) {
    const QString ending = endingOf(name);
    const auto row
        = std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.ending == ending; });
    if (row == rows.end())
        return std::nullopt;
    return EvidenceKind(static_cast<std::size_t>(row - rows.begin()));
}

// What straddles two pieces is looked for in the end of one with the beginning of the other.
Status EvidenceKind::take(QByteArrayView piece) {
    const Row& row = rows[m_row];
    if ((m_seen == 0 && !row.begins(piece)) || (row.begins == beginsAsText && piece.contains('\0')))
        return Error{ErrorCode::EvidenceContentWrong, {}, {}};
    const std::int64_t seam = m_seen - m_tail.size();
    m_tail += piece.first(std::min(piece.size(), longestTrace)).toByteArray();
    if (const Status across = searchTraces(m_tail, seam, row.begins); !across)
        return across;
    const Status inside = searchTraces(piece, m_seen, row.begins);
    m_seen += piece.size();
    m_tail
        = piece.size() >= longestTrace ? piece.last(longestTrace).toByteArray() : m_tail.right(longestTrace);
    return inside;
}

QStringList evidenceEndings() {
    QStringList endings;
    for (const Row& row : rows)
        endings << row.ending.toString();
    return endings;
}

QString endingOf(const QString& name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot).toLower();
}

} // namespace sodiem
