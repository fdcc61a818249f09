// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sodiem {

// The path of a file of resources/ as it lies in the source tree, by its path in there.
QString resourcePath(const QString& name);

} // namespace sodiem
