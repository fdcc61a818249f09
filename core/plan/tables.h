// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/plan/editing.h"
#include "core/plan/progress.h"

namespace sodiem {

// Rows target,unit,period,figure,value[,note][,evidence] as edits, one for each target, unit and period. An
// empty unit is the whole; an empty value clears the figure. Note and evidence belong to all figures of one
// target, unit and period: one row may give them, or all rows the same. Errors, with their line: CsvHeader,
// PlanFigureTwice. Whether the rows fit plan and book is asked by editFigures().
Result<std::vector<FigureEdit>> figureEditsFromTable(const Table& table);

// The same rows of everything entered, in the order of targets, units, periods and figures.
Table tableOfFigures(const Plan& plan, const Campaign& campaign);

// One row a target: id,area,target,goal,value,coverage,status. Several deciding quantities stand in one cell,
// separated by "; ". Goal: "= 100 %", ">= 3200", "< mức gốc 56.12 %" (falling against the base, which is no figure
// of the plan), with " (suy ra)" where it is inferred. Value: two decimals of a percentage, whole numbers as they are, empty without one.
// Coverage: "28/31". Status: met, onTheWay, noData, atRisk or missed. Texts of the plan are in Vietnamese.
Table planTable(const Plan& plan, const PlanProgress& progress);

} // namespace sodiem
