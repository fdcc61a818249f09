// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/fonts.h"
#include "app/printing/page.h"

#include <functional>
#include <vector>

class QIODevice;

namespace sodiem {

struct PdfInfo {
    QString title; // what a viewer shows for the file
    QString creator; // program and version
};
PdfInfo infoOfOurs(const QString& title); // this program as the creator

// Gives the sections one by one, so that those of a whole province are never in memory together; no pages at
// the end. An error, also one that means "cancelled", ends the writing and is handed on.
using SectionSource = std::function<Result<Pages>()>;

// Writes a file of searchable text and vectors, PDF/A-1b as far as Qt knows. Whatever fails, a full disk too,
// an existing file stays as it was.
Status writePdf(const QString& path, const PaperFonts& fonts, const SectionSource& next, const PdfInfo& info);
Status writePdf(
    const QString& path, const PaperFonts& fonts, const std::vector<Pages>& sections, const PdfInfo& info);

// The same onto a device that is open for writing.
Status writePdf(QIODevice& device, const PaperFonts& fonts, const SectionSource& next, const PdfInfo& info);

} // namespace sodiem
