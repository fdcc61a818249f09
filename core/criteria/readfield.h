// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"
#include "core/criteria/jsonfields.h"

// What every document that declares figures reads in the same way, plans too.
namespace sodiem::reading {

bool isRef(QStringView text); // identifiers joined by points: "3.1"
bool isReserved(QStringView name); // `enter` and expressions give the word a meaning of their own
Field readField(const JsonFields& json);

// What a name in an expression of a leaf stands for: its own inputs, "fact.NAME", "node.REF.NAME".
SlotsOfName namesSeenFrom(const CriteriaSet& set, const Node& leaf);
// The same with "reference.NAME", for which the set takes a slot when it is first read.
SlotsOfName namesReadBy(CriteriaSet& set, const Node& leaf);

} // namespace sodiem::reading
