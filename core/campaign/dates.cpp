// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/dates.h"

namespace sodiem {

QString deadlineCell(Stage stage) { return QStringLiteral("book/deadline/") + stageId(stage); }

std::optional<QDate> dateOfIso(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    const bool exact = date.isValid() && date.toString(Qt::ISODate) == text; // Qt reads 2018/01/05 too
    return exact ? std::optional<QDate>(date) : std::nullopt;
}

} // namespace sodiem
