// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/resources.h"

namespace sodiem {

QString resourcePath(const QString& name) { return QStringLiteral(SODIEM_RESOURCES "/") + name; }

} // namespace sodiem
