// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/pdfpages.h"

#include "app/preview/resolution.h"

#include <algorithm>

#include <QFileDevice>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

namespace sodiem {
namespace {

constexpr int pagesAskedForText = 3;

bool hasText(QPdfDocument& document) {
    for (int page = 0; page < std::min(document.pageCount(), pagesAskedForText); ++page)
        if (!document.getAllText(page).text().trimmed().isEmpty())
            return true;
    return false;
}

// A page that is one picture carries no text; one that a machine has read does, and is left alone.
int scanDpi(QPdfDocument& document, QFileDevice& file) {
    if (hasText(document))
        return 0;
    uchar* bytes = file.map(0, file.size());
    if (bytes == nullptr)
        return 0;
    const int dpi
        = scannedPdfDpi(QByteArrayView(bytes, file.size()), document.pageCount(), document.pagePointSize(0));
    file.unmap(bytes);
    return dpi;
}

FilePreview::State stateOf(QPdfDocument::Error error) {
    const bool locked = error == QPdfDocument::Error::IncorrectPassword
        || error == QPdfDocument::Error::UnsupportedSecurityScheme;
    return locked ? FilePreview::State::Locked : FilePreview::State::Broken;
}

QImage onWhite(const QImage& page) {
    QImage sheet(page.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, page);
    return sheet;
}

} // namespace

FilePreview readPdfPage(QFileDevice& file, int page, QSize room) {
    FilePreview preview;
    QPdfDocument document(nullptr);
    document.load(&file);
    if (document.status() != QPdfDocument::Status::Ready) {
        preview.state = stateOf(document.error());
        return preview;
    }
    preview.pages = document.pageCount();
    preview.page = std::clamp(page, 0, std::max(0, preview.pages - 1));
    if (preview.pages == 0)
        return preview;
    preview.dpi = scanDpi(document, file);
    const QImage drawn = document.render(preview.page, fitted(document.pagePointSize(preview.page), room));
    if (drawn.isNull())
        return preview;
    preview.image = onWhite(drawn);
    preview.state = FilePreview::State::Shown;
    return preview;
}

} // namespace sodiem
