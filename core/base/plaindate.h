// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace sodiem {

// "5/11/2018", "05-11-2018" or "2018-11-05" as files write a date; a time of day behind it is
// left out; empty stays empty. Errors: DateInvalid;
// DateNoSuchDay for 31/02/2018.
Result<QString> plainDate(const QString& typed);

} // namespace sodiem
