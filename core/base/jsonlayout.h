// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace sodiem {

// A document as a person reads it: what is small stands on one line ({"vi": "…", "en": "…"}), what holds
// lists of such things has a line for each, two blanks further in. Ends with a line break.
QByteArray laidOut(const Json& json);

// The same document with every value on a line of its own. `lines` receives line() of each value in that
// order: a fault that a reader of these bytes finds in line n concerns the value that had line lines[n].
QByteArray withLines(const Json& json, std::vector<int>& lines);

} // namespace sodiem
