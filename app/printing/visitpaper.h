// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/flow.h"
#include "app/printing/papers.h"
#include "core/report/visitreport.h"

namespace sodiem {

// The record of a visit (biên bản kiểm tra) by conventions 1.7. Until its points are fixed every page says
// that it is a draft. What nobody has written is left as dotted lines, to be filled in by hand.
Pages visitPages(const PaperFonts& fonts, const Frame& frame, const VisitReport& report,
    const VisitWording& wording, const PaperContext& context);

// For the day the computer fails: the record of a unit with nothing but what is known beforehand, and the
// sheet to score it on, item by item with the figures that are asked for.
Pages blankVisitPages(const PaperFonts& fonts, const Frame& frame, std::size_t unit,
    const VisitWording& wording, const PaperContext& context);
Pages blankSheetPages(const PaperFonts& fonts, const Frame& frame, std::size_t unit, const PaperContext& context);

} // namespace sodiem
