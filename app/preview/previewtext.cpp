// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/previewtext.h"

#include "app/i18n/errortext.h"
#include "app/i18n/shownnumber.h"
#include "app/preview/previewpane.h"
#include "app/preview/resolution.h"
#include "core/storage/evidencekind.h"

namespace sodiem {
namespace {

// The document is known by its name here; the folder is the program's own business.
QString lostText(Error error, const EvidenceDocument& document, const Language& language) {
    if (error.code == ErrorCode::EvidenceMissing || error.code == ErrorCode::EvidenceDamaged)
        error.args = {document.shownName()};
    error.place.file.clear();
    return errorSentence(error, language);
}

} // namespace

QString previewFacts(const FilePreview& preview, const EvidenceDocument& document, const Language& language) {
    QStringList facts;
    if (preview.pages == 1)
        facts << PreviewPane::tr("1 page");
    else if (preview.pages > 1)
        facts << PreviewPane::tr("%1 pages").arg(preview.pages);
    if (!preview.pixels.isEmpty())
        facts << PreviewPane::tr("%1 × %2 pixels").arg(preview.pixels.width()).arg(preview.pixels.height());
    if (preview.dpi > 0)
        facts << PreviewPane::tr("%1 dpi").arg(preview.dpi);
    if (document.size > 0)
        facts << shownSize(document.size, language);
    for (QString& fact : facts)
        fact.replace(u' ', QChar::Nbsp); // a line breaks between facts, not in "17 KB"
    return facts.join(QStringLiteral(" · "));
}

QString previewProblem(
    const FilePreview& preview, const EvidenceDocument& document, const Language& language) {
    const QString ending = endingOf(document.shownName());
    switch (preview.state) {
    case FilePreview::State::Shown:
        break;
    case FilePreview::State::Unshowable:
        return PreviewPane::tr(
            "A “%1” file is kept as it is, but cannot be previewed here: open it in another "
            "program.")
            .arg(ending);
    case FilePreview::State::Broken:
        return PreviewPane::tr(
            "The content cannot be read as a “%1” file and may be damaged: try to open it in "
            "another program, or attach a good copy.")
            .arg(ending);
    case FilePreview::State::Locked:
        return PreviewPane::tr("The PDF file is locked with a password and cannot be previewed here: open it "
                               "in another program.");
    case FilePreview::State::Oversized:
        return PreviewPane::tr(
            "The picture is too large to be previewed here (%1 × %2 pixels): open it in another "
            "program.")
            .arg(preview.pixels.width())
            .arg(preview.pixels.height());
    case FilePreview::State::Slow:
        return PreviewPane::tr("Reading this file takes too long here: open it in another program.");
    case FilePreview::State::Lost:
        return lostText(preview.error.value_or(Error{}), document, language);
    }
    return {};
}

QString previewWarning(const FilePreview& preview) {
    return preview.isCoarse()
        ? PreviewPane::tr("A scan below %1 dpi: hard to read when printed").arg(leastScanDpi)
        : QString();
}

QString readingText() { return PreviewPane::tr("Reading…"); }

} // namespace sodiem
