// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaindate.h"

#include <QDate>
#include <QRegularExpression>

namespace sodiem {

Result<QString> plainDate(const QString& typed) {
    // The time of day that registers print behind a day says nothing here.
    static const QRegularExpression time(QStringLiteral("[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$"));
    const QString text = typed.trimmed().remove(time);
    if (text.isEmpty())
        return QString();
    for (const char* format : {"d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"}) {
        const QDate date = QDate::fromString(text, QString::fromLatin1(format));
        if (date.isValid() && date.year() >= 1900 && date.year() <= 2999)
            return date.toString(Qt::ISODate);
    }
    static const QRegularExpression written(
        QStringLiteral("^(\\d{1,2}[/.-]\\d{1,2}[/.-](19|2\\d)\\d\\d|(19|2\\d)\\d\\d-\\d{1,2}-\\d{1,2})$"));
    const bool isWritten = written.match(text).hasMatch();
    return Error{isWritten ? ErrorCode::DateNoSuchDay : ErrorCode::DateInvalid, {text.left(40)}, {}};
}

} // namespace sodiem
