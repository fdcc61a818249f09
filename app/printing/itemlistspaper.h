// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/flow.h"
#include "core/report/itemlists.h"

namespace sodiem {

// The lists of single items on a unit's papers, each with its heading; nothing at all where there is nothing
// to list.
void addExplanations(Flow& flow, const Frame& frame, const std::vector<ThreadList>& threads);
void addSamples(Flow& flow, const Frame& frame, const std::vector<SampleList>& samples);

} // namespace sodiem
