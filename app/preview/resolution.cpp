// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/resolution.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <QList>
#include <QtEndian>

namespace sodiem {
namespace {

constexpr double inch = 25.4; // mm
constexpr double shortA4 = 210 / inch, longA4 = 297 / inch;
constexpr double longA3 = 420 / inch;

template <class Number> Number numberAt(QByteArrayView bytes, qsizetype at) {
    return qFromBigEndian<Number>(bytes.data() + at);
}

int ofPoints(double perInch) { return static_cast<int>(std::lround(std::clamp(perInch, 0.0, 100000.0))); }

// Chunks (length, type, content, checksum) up to the picture itself.
int statedByPng(QByteArrayView bytes) {
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const auto length = numberAt<quint32>(bytes, at);
        const QByteArrayView type = bytes.sliced(at + 4, 4);
        if (type == QByteArrayView("IDAT"))
            break;
        if (type == QByteArrayView("pHYs") && length == 9 && at + 17 <= bytes.size()) {
            const auto least = std::min(numberAt<quint32>(bytes, at + 8), numberAt<quint32>(bytes, at + 12));
            return bytes[at + 16] == 1 ? ofPoints(least * inch / 1000) : 0; // 1: per metre
        }
        at += qsizetype{length} + 12;
    }
    return 0;
}

// Segments (marker, length, content); JFIF's comes first, but not in every file.
int statedByJpeg(QByteArrayView bytes) {
    for (qsizetype at = 2; at + 4 <= bytes.size() && bytes[at] == '\xFF';) {
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xDA) // the picture itself
            break;
        const QByteArrayView content = bytes.sliced(at + 4);
        if (marker == 0xE0 && content.size() >= 12 && content.startsWith(QByteArrayView("JFIF\0", 5))) {
            const int least = std::min(numberAt<quint16>(content, 8), numberAt<quint16>(content, 10));
            if (content[7] == 1)
                return least;
            return content[7] == 2 ? ofPoints(least * inch / 10) : 0; // 2: per centimetre
        }
        at += 2 + numberAt<quint16>(bytes, at + 2);
    }
    return 0;
}

// The number that follows a key of a dictionary; none when it stands elsewhere ("12 0 R").
std::optional<int> numberOf(QByteArrayView dictionary, QByteArrayView key) {
    const qsizetype found = dictionary.indexOf(key);
    if (found < 0)
        return std::nullopt;
    const QList<QByteArray> words
        = dictionary.sliced(found + key.size())
              .first(std::min<qsizetype>(40, dictionary.size() - found - key.size()))
              .toByteArray()
              .replace('/', " /")
              .replace('>', " >")
              .simplified()
              .split(' ');
    bool ok = false;
    const int number = words.value(0).toInt(&ok);
    return ok && words.value(2) != "R" ? std::optional(number) : std::nullopt;
}

// The dictionary of a stream around a place in the file: such dictionaries are never packed.
QByteArrayView dictionaryAround(QByteArrayView file, qsizetype at) {
    constexpr qsizetype most = 4096;
    const qsizetype before = std::max<qsizetype>(0, at - most);
    const QByteArrayView near = file.sliced(before, std::min(file.size() - before, 2 * most));
    const qsizetype begin = near.first(at - before).lastIndexOf("obj");
    const qsizetype end = near.indexOf("stream", at - before);
    return begin >= 0 && end > begin ? near.sliced(begin, end - begin) : QByteArrayView();
}

} // namespace

int statedDpi(QByteArrayView beginning) {
    if (beginning.startsWith("\x89PNG\r\n\x1A\n"))
        return statedByPng(beginning);
    return beginning.startsWith("\xFF\xD8\xFF") ? statedByJpeg(beginning) : 0;
}

int dpiOnPaper(QSize pixels, int stated) {
    const double longer = std::max(pixels.width(), pixels.height());
    const double shorter = std::min(pixels.width(), pixels.height());
    if (stated > 0 && longer / stated <= longA3 * 1.02)
        return stated;
    return ofPoints(std::floor(std::max(longer / longA4, shorter / shortA4)));
}

int scannedPdfDpi(QByteArrayView file, int pages, QSizeF page) {
    const double paper = std::max(page.width(), page.height()) / 72;
    int pictures = 0, largest = 0;
    for (qsizetype at = file.indexOf("/Image"); at >= 0; at = file.indexOf("/Image", at + 6)) {
        const QByteArrayView before
            = file.sliced(std::max<qsizetype>(0, at - 10), std::min<qsizetype>(10, at));
        if (!before.trimmed().endsWith("/Subtype"))
            continue;
        if (++pictures > pages)
            return 0; // at once: a file may name millions
        const QByteArrayView dictionary = dictionaryAround(file, at);
        const std::optional<int> width = numberOf(dictionary, "/Width"),
                                 height = numberOf(dictionary, "/Height");
        if (!width || !height)
            return 0;
        largest = std::max({largest, *width, *height});
    }
    return pictures == pages && paper > 0 ? ofPoints(largest / paper) : 0;
}

} // namespace sodiem
