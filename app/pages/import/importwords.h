// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/models/linesmodel.h"
#include "core/exchange/tableimport.h"

namespace sodiem {

QString columnLetters(int column); // "A", "AB"
QString shownText(const SheetCell& cell); // on one line, dates as people read them

// Unit, item, before, after.
QStringList valueHeads();
LinesModel::Line valueLine(const Frame& frame, const ImportedValue& value, const Language& language);

// Cell, unit, item, text, why.
QStringList rejectedHeads();
LinesModel::Line rejectedLine(
    const Frame& frame, const TableMapping& mapping, const RejectedCell& cell, const Language& language);

} // namespace sodiem
