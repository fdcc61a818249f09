// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

// Adding scanned documents of 5 MB to the evidence of a book, beside copying each plainly and hashing it once.
void evidence(const QString& folder, int files);

} // namespace bench
