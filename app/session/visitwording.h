// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/visitrecord.h"

namespace sodiem {

class Session;

// What the open book says of all records of visits. On what two computers differ, the usual words stand.
VisitWording visitWordingOf(const Session& session);

} // namespace sodiem
