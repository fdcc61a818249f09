// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

// Seconds for what one edit writes (the event, its head, the chain's end, as the book stores them) by SQLite's
// C interface with the same pragmas, on a copy of the book in the folder.
double bareCommit(const QString& folder, const QString& book, int runs);

} // namespace bench
