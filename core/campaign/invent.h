// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/history/author.h"

namespace sodiem {

// Invented, plausible figures for a book that is to be looked at, tried and measured: the same seed gives the
// same figures on every machine. Self-assessments are more generous than appraisals; some units tie, some
// have items without a case, a few are unfinished. Every figure obeys the checks of its leaf.
struct Invention {
    std::size_t units = 0; // the first so many scored units
    std::uint64_t seed = 1;
};
std::vector<Change> inventEntries(const std::shared_ptr<const Frame>& frame, const Invention& wanted);

} // namespace sodiem
