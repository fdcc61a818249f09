// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/pictures.h"

#include "app/preview/resolution.h"

#include <mutex>

#include <QImageReader>

namespace sodiem {
namespace {

// Qt's own limit of 128 MB would refuse a page scanned in colour at 600 dpi where it cannot be read smaller.
void allowScans() {
    static std::once_flag once;
    std::call_once(
        once, [] { QImageReader::setAllocationLimit(static_cast<int>(mostPicturePixels * 4 >> 20)); });
}

bool isTurned(const QImageReader& reader) {
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

} // namespace

QByteArray pictureFormat(const QString& ending) {
    static const QList<QByteArray> known = QImageReader::supportedImageFormats();
    QByteArray format = ending.mid(1).toLatin1();
    if (format == "jpg")
        format = "jpeg";
    if (format == "tif")
        format = "tiff";
    const bool isPicture = QList<QByteArray>{"jpeg", "png", "tiff", "heic"}.contains(format);
    return isPicture && known.contains(format) ? format : QByteArray();
}

FilePreview readPicture(QIODevice& file, const QByteArray& format, QSize room) {
    allowScans();
    FilePreview preview;
    const int stated = statedDpi(file.peek(64 << 10));
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return preview;
    preview.pixels = isTurned(reader) ? stored.transposed() : stored;
    preview.dpi = dpiOnPaper(preview.pixels, stated);
    if (qint64{stored.width()} * stored.height() > mostPicturePixels) {
        preview.state = FilePreview::State::Oversized;
        return preview;
    }
    const QSize shown = fitted(preview.pixels, room.boundedTo(preview.pixels));
    reader.setScaledSize(isTurned(reader) ? shown.transposed() : shown);
    preview.image = reader.read();
    if (!preview.image.isNull())
        preview.state = FilePreview::State::Shown;
    return preview;
}

} // namespace sodiem
