// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/evidencestore.h"

#include <optional>

#include <QImage>
#include <QSize>

namespace sodiem {

// What is to be looked at: a page of a stored document, no larger than a room in device pixels.
struct PreviewRequest {
    EvidenceStore store;
    QString sha256;
    QString name; // as the book has it; its ending says what the content must be
    int page = 0; // from 0
    QSize room;
};

// What a file is, and how the page that was asked for looks.
struct FilePreview {
    enum class State {
        Shown,
        Unshowable, // a kind that is kept and cannot be shown here
        Broken, // not what its name says, or damaged before it was taken in
        Locked, // with a password
        Oversized, // more points than are good for this computer
        Slow, // given up
        Lost, // not in the store as it should be; see the error
    };

    State state = State::Broken;
    int pages = 0; // of a PDF, once it is known; 0 for all others
    int page = 0; // the one that is shown
    QSize pixels; // of a picture, upright; not of a PDF
    int dpi = 0; // of a picture or a scanned page; 0: not known
    QImage image;
    std::optional<Error> error;

    bool isShown() const { return state == State::Shown; }
    bool isCoarse() const; // a scan that will be hard to read on paper
};

constexpr qint64 mostShownPixels = 4'000'000; // whatever is asked for: 16 MB of memory
constexpr qint64 mostPicturePixels = 100'000'000; // A3 at 600 dpi has 70 million

// Reads the stored file, verified by its digest and never written. Takes as long as the file wants, so call
// it in another thread; holds nothing when it returns.
FilePreview readPreview(const PreviewRequest& request);

// Something of this shape as large as it may be: within the room, and within what may be shown.
QSize fitted(QSizeF shape, QSize room);

} // namespace sodiem
