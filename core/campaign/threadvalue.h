// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/thread.h"

#include <optional>

namespace sodiem {

// What the value of a post's cell says, as a history shows it; nothing for a post that was taken back, or
// that this version cannot read.
std::optional<ThreadWords> threadWordsOf(const CellValue& value);

} // namespace sodiem
