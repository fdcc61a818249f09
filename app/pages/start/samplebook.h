// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/newbook.h"

namespace sodiem {

// Told after each step; false: stop.
using StepProgress = std::function<bool(int done, int of)>;

// Makes the book the program shows itself with: Hà Nội 2018, all 584 units, invented figures marked as such.
// Takes seconds and touches nothing of the window, so that it can run in a worker. After an error, or
// Cancelled, nothing is at the path.
Status makeSampleBook(
    const QString& path, const Clock& clock, const QString& device, const StepProgress& progress);

} // namespace sodiem
