// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/campaign/evidence.h"

namespace sodiem {

struct FilePreview;

// "7 pages · 1,2 MB", "4960 × 7016 pixels · 600 dpi · 3 MB"; what is not known is left out.
QString previewFacts(const FilePreview& preview, const EvidenceDocument& document, const Language& language);
// Why there is no picture of it, and what to do; empty when there is one.
QString previewProblem(
    const FilePreview& preview, const EvidenceDocument& document, const Language& language);
// That a scan is too coarse for paper; empty when it is not, or that cannot be told.
QString previewWarning(const FilePreview& preview);
QString readingText(); // while it is not known yet

} // namespace sodiem
