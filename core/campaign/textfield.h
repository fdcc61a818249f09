// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QDate>

namespace sodiem {

// Exactly as files write a date; Qt reads 2018/01/05 too.
inline bool isIsoDate(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text;
}

// A text of a value that is an object; "" when it is not there or no text.
inline QString textMember(const Json& object, QStringView key) {
    const Json* member = object.find(key);
    return member != nullptr && member->isText() ? member->toText() : QString();
}

} // namespace sodiem
