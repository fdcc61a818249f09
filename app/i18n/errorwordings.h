// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace sodiem {

// What a kind of error says in English, the source of every translation: problem, where it is not said by the place,
// and what to do. %1, %2 … stand for its arguments.
const char* errorWording(ErrorCode code);

} // namespace sodiem
