// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"

#include <QModelIndexList>

namespace sodiem {

// "Count 12 · Sum 345,5" of the cells selected in a grid, as spreadsheets say below; the sum is exact and
// only there where at least two of them are numbers. Empty for a single cell.
QString selectionSummary(const QModelIndexList& cells, const Language& language);

} // namespace sodiem
