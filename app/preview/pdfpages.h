// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/filepreview.h"

class QFileDevice;

namespace sodiem {

// A page of a PDF file, on white; the last one when there are fewer.
FilePreview readPdfPage(QFileDevice& file, int page, QSize room);

} // namespace sodiem
