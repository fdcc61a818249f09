// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

// How densely the points of a scan stand on paper.
namespace sodiem {

constexpr int leastScanDpi = 200; // Decree 30/2020, annex I part II: scanned copies

// What a PNG or JPEG file says of itself at its beginning (64 KB are enough); 0: nothing.
int statedDpi(QByteArrayView beginning);

// What is stated, unless the paper would then be larger than A3, as for phones that state 72 whatever they
// take; else as if the picture filled a sheet of A4.
int dpiOnPaper(QSize pixels, int stated);

// Of a PDF file whose pages are one picture each, by the largest of them; 0: it is not such a file, or that
// cannot be told. The page is in points (1/72 inch).
int scannedPdfDpi(QByteArrayView file, int pages, QSizeF page);

} // namespace sodiem
