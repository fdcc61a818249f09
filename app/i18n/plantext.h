// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/plan/progress.h"

namespace sodiem {

// The words of a plan, the same on screen and paper.

QString statusText(TargetStatus status, const Language& language); // "đạt", "có nguy cơ không đạt"
// "≥ 55 %", "= 100 % (suy ra)", "giảm so với kỳ gốc"; a count with its unit of measure.
QString goalText(const Quantity& quantity, const Milestone& milestone, const Language& language);
// "48,20 %", "3.412 người": a percentage with two decimals, a count whole or with two.
QString valueText(const Quantity& quantity, const Rational& value, const Language& language);
// "↑ 12,50": against the period before; "→" unchanged, "–" where there are no two periods with a value.
QString trendText(const Quantity& quantity, const std::vector<TrendPoint>& trend, const Language& language);
QString coverageText(const Coverage& coverage, const Language& language); // "28/31"; "–" where nobody is asked
QString periodText(const QString& period, const Language& language); // "quý III/2018", "30/09/2018"

} // namespace sodiem
