// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/flow.h"
#include "app/printing/papers.h"

namespace sodiem {

// The scorecard of one unit (phiếu chấm điểm) as pages.
Pages scorecardPages(
    const PaperFonts& fonts, const Campaign& campaign, const Scorecard& card, const PaperContext& context);

} // namespace sodiem
