// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/selfassessmentwriter.h"

namespace sodiem {

// The workbook a unit assesses itself in is a paper: Vietnamese whatever the interface speaks.
SelfAssessmentWords selfAssessmentWords();

} // namespace sodiem
