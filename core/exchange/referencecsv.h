// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/campaign/campaign.h"
#include "core/history/author.h"

namespace sodiem {

// Results of last year, from rows unit,name,value: what the units are compared with. A name is "index",
// "total", the id of a part, the ref of a node, or any name that the set reads as reference.NAME; an empty
// value takes the result away. All rows or none. Errors, with line and unit: CsvHeader, EntryUnitUnknown,
// EntryUnitNotScored, ReferenceUnknown, EntryTwice and those of numbers.
Result<std::vector<Change>> referencesFromTable(const Table& table, const Campaign& campaign);

// All that a campaign has, as the same rows: by unit, then name.
Table tableOfReferences(const Campaign& campaign);

bool isReferenceName(const CriteriaSet& set, const QString& name);

} // namespace sodiem
