// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/filepreview.h"

class QIODevice;

namespace sodiem {

// What Qt calls the format of files with this ending; empty: no picture, or none that can be shown here.
QByteArray pictureFormat(const QString& ending);

// A picture, upright; it is never read larger than it is shown where its format allows that. The format is
// not guessed: a file is not to choose who decodes it.
FilePreview readPicture(QIODevice& file, const QByteArray& format, QSize room);

} // namespace sodiem
