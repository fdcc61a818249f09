// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/view.h"

namespace sodiem {

// What an entry may be, wherever it comes from: typed in the window or read from a file.

// Typed points as a leaf takes them: within the range of a manual rule and on its steps, else between the
// floor of the rule (0 or below) and the leaf's maximum; with no more decimals than the set has. Errors:
// Number…, EntryPointsStep.
Result<Points> readPoints(const CriteriaSet& set, const Node& leaf, const QString& text);

// What an entry itself must be: allowed to be "no case", and explained where a person decided. Errors:
// EntryNotApplicableForbidden, EntryNoteMissing.
Status checkEntry(const Node& leaf, const Entry& entry, Stage stage);

// The first check of a leaf that is an error and does not hold, as EntryCheckFailed.
Status checkFigures(const Node& leaf, const SlotValues& values);

} // namespace sodiem
