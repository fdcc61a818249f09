// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sodiem {

// Looks at the bytes of an XML part before the parser does: one that declares entities, nests without end or
// heaps attributes on one element costs a parser far more than its size, and is no part of a workbook. Only
// UTF-8, since in another encoding the same bytes would mean something else. Errors: XlsxEntities,
// XlsxDamaged.
Status guardXml(QByteArrayView xml, const QString& part);

} // namespace sodiem
