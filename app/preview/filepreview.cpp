// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/filepreview.h"

#include "app/preview/pdfpages.h"
#include "app/preview/pictures.h"
#include "app/preview/resolution.h"
#include "core/storage/evidencekind.h"

#include <algorithm>
#include <cmath>

#include <QFile>

namespace sodiem {
namespace {

constexpr int longestSide = 16'000; // of what is shown: narrow strips have few pixels

// Its content begins as its name says.
bool bearsOut(QFile& file, const QString& name) {
    std::optional<EvidenceKind> kind = EvidenceKind::ofName(name);
    return kind && kind->take(file.peek(4096)).ok();
}

} // namespace

bool FilePreview::isCoarse() const { return dpi > 0 && dpi < leastScanDpi; }

QSize fitted(QSizeF shape, QSize room) {
    const double width = std::max(shape.width(), 1e-3), height = std::max(shape.height(), 1e-3);
    double scale = std::min(room.width() / width, room.height() / height);
    scale = std::min(scale, std::sqrt(static_cast<double>(mostShownPixels) / (width * height)));
    scale = std::min(scale, longestSide / std::max(width, height));
    const auto side
        = [&](double length) { return std::clamp(static_cast<int>(length * scale), 1, longestSide); };
    return {side(width), side(height)};
}

FilePreview readPreview(const PreviewRequest& request) {
    FilePreview preview;
    if (const Status whole = request.store.verify(request.sha256); !whole) {
        preview.state = FilePreview::State::Lost;
        preview.error = whole.error();
        return preview;
    }
    const QString ending = endingOf(request.name);
    const bool isPdf = ending == u".pdf";
    const QByteArray format = pictureFormat(ending);
    if (!isPdf && format.isEmpty()) {
        preview.state = FilePreview::State::Unshowable;
        return preview;
    }
    QFile file(request.store.path(request.sha256));
    if (!file.open(QIODevice::ReadOnly) || !bearsOut(file, request.name))
        return preview;
    return isPdf ? readPdfPage(file, request.page, request.room) : readPicture(file, format, request.room);
}

} // namespace sodiem
