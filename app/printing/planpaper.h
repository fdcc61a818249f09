// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/flow.h"
#include "app/printing/papers.h"
#include "core/plan/progress.h"

namespace sodiem {

// How far a plan is carried out, as an annex on sheets across: every target with its goal, its result, the
// communes' share of it, who has reported, and how it stands.
Pages planPages(
    const PaperFonts& fonts, const Plan& plan, const PlanProgress& progress, const PaperContext& context);

// The same as a PDF. Replaces the file atomically.
Status printPlan(const QString& path, const Plan& plan, const PlanProgress& progress, const PaperContext& context);

} // namespace sodiem
