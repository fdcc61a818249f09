// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/leafscore.h"

namespace sodiem {

// Does what a leaf was scored with stand only beside a document? By the set: always, where points are given,
// or never; what the survey counted proves itself.
bool needsEvidence(const Node& leaf, LeafState state, Points points);

} // namespace sodiem
