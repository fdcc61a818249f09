// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace sodiem {

// How far long work has come; called in the thread that works. When the answer is false the user has had
// enough: the work ends with ErrorCode::Cancelled and leaves everything as it was. An empty one goes on.
using Progress = std::function<bool(int done, int all)>;

inline bool goesOn(const Progress& progress, std::size_t done, std::size_t all) {
    return !progress || progress(static_cast<int>(done), static_cast<int>(all));
}

} // namespace sodiem
