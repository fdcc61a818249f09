// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/storage/evidencestore.h"
#include "support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

// Files as scanners, phones and offices make them, in memory.
namespace sodiem::test {

inline QByteArray saved(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, format, 80));
    return bytes;
}

// A page of a scanner: lines of "text" on grey, black in its upper left corner.
inline QImage scan(QSize size, int dpi = 0) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(235, 235, 230));
    if (dpi > 0) {
        image.setDotsPerMeterX(qRound(dpi / 0.0254));
        image.setDotsPerMeterY(qRound(dpi / 0.0254));
    }
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 4, size.height() / 4, Qt::black);
    for (int y = size.height() / 3; y < size.height() * 9 / 10; y += size.height() / 40)
        painter.fillRect(size.width() / 10, y, size.width() * 8 / 10, size.height() / 120, Qt::darkGray);
    return image;
}

// A phone's picture that is to be turned by 90 degrees clockwise.
inline QByteArray turnedJpeg(QSize stored) {
    QByteArray bytes = saved(scan(stored), "JPEG");
    const QByteArray exif("\xFF\xE1\0\x22"
                          "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
        36);
    return bytes.insert(2, exif);
}

template <class Paint> QByteArray madePdf(int pages, Paint paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        paint(painter, QRect(0, 0, writer.width(), writer.height()), page);
    }
    painter.end();
    return bytes;
}

inline QByteArray textPdf(int pages) {
    return madePdf(pages, [](QPainter& painter, QRect page, int number) {
        QFont font(QStringLiteral("Liberation Serif"), 14);
        painter.setFont(font);
        const int line = page.height() / 40;
        painter.drawText(QRect(0, 2 * line, page.width(), 2 * line), Qt::AlignHCenter,
            QString::fromUtf8(u8"KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"));
        for (int i = 6; i < 34; ++i)
            painter.drawText(page.width() / 10, i * line,
                QString::fromUtf8(u8"%1. Rà soát, công bố thủ tục hành chính; niêm yết công khai")
                    .arg(i - 5));
        painter.drawText(page.width() / 2, 37 * line, QString::fromUtf8(u8"Trang %1").arg(number + 1));
    });
}

// As a scanner's own program makes it: a picture on each page.
inline QByteArray scannedPdf(int pages, QSize pixels) {
    const QImage image = scan(pixels);
    return madePdf(pages, [&](QPainter& painter, QRect page, int number) {
        QImage own = image; // else it would be kept once for all pages
        own.setPixel(0, 0, qRgb(number, 0, 0));
        painter.drawImage(page, own);
    });
}

// One page; the password is "mo".
inline const QByteArray lockedPdf = R"pdf(%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>
endobj
4 0 obj
<</Filter/Standard/V 1/R 2/O<dabc55a19660f4c0b63ce0d144e1822e16605c1ea2735776936725afa99cbc3f>/U<909517122598edd1c3c6ec93af803ab13fc6058d58ca9b3257a9186a71ade14f>/P -4>>
endobj
xref
0 5
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
0000000170 00000 n 
trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<736f6469656d2d746573742d30303031><736f6469656d2d746573742d30303031>]>>
startxref
355
%%EOF
)pdf";

inline quint32 crc32(const QByteArray& bytes) {
    quint32 sum = 0xFFFFFFFFU;
    for (const char each : bytes) {
        sum ^= static_cast<unsigned char>(each);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~sum;
}

inline QByteArray bigEndian(quint32 number) {
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift);
    return bytes;
}

inline QByteArray chunk(const QByteArray& type, const QByteArray& content) {
    return bigEndian(static_cast<quint32>(content.size())) + type + content
        + bigEndian(crc32(type + content));
}

// A PNG file that claims to be this large.
inline QByteArray pngBomb(quint32 width, quint32 height) {
    return QByteArray("\x89PNG\r\n\x1A\n")
        + chunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5))
        + chunk("IDAT", qCompress(QByteArray(1000, 'x')).mid(4)) + chunk("IEND", {});
}

} // namespace sodiem::test
