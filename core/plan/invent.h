// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/author.h"
#include "core/plan/plan.h"
#include "core/units/catalogue.h"

namespace sodiem {

// Invented, plausible figures of the first three quarters of the plan's year for all who are asked: the same
// seed gives the same figures on every machine. Shares grow to the plan's usual ranges, a few reporters are
// late or silent. Every figure obeys the checks of entry and is marked as invented in its note.
std::vector<Change> inventFigures(const Plan& plan, const Catalogue& catalogue, std::uint64_t seed);

} // namespace sodiem
