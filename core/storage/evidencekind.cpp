// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidencekind.h"

#include <algorithm>
#include <array>
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

bool EvidenceKind::accepts(QByteArrayView piece) {
    const Row& row = rows[m_row];
    if (!std::exchange(m_begun, true) && !row.begins(piece))
        return false;
    return row.begins != beginsAsText || !piece.contains('\0');
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
