// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/reader.h"
#include "core/plan/reader.h"
#include "core/units/catalogue.h"

#include <QStringList>

namespace sodiem {

// Units, criteria sets and plans come with the program, as "builtin:NAME", or from a file of the user's.
QStringList builtinUnits(); // "builtin:hanoi-2018", …
QStringList builtinCriteria();
QStringList builtinPlans();

// A file is a table (XLSX, CSV) whose first row names the columns. Errors name the source, its line and in a
// workbook the sheet.
Result<Catalogue> readUnits(const QString& source);

struct SetFile {
    QByteArray bytes; // JSON, whatever the file was; empty when a workbook could not be read whole
    CriteriaReading reading; // proven: its examples were run
};
// From JSON or an XLSX workbook. An error: the file itself could not be read. What is wrong with the set is in the reading.
Result<SetFile> readSetFile(const QString& source);

struct PlanFile {
    QByteArray bytes; // canonical JSON, whatever the file was
    PlanReading reading;
};
// A plan from JSON or an XLSX workbook, with what it draws from communes resolved in the set (readPlan).
Result<PlanFile> readPlanFile(const QString& source, const CriteriaSet* set);

} // namespace sodiem
