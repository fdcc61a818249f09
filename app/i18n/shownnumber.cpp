// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/shownnumber.h"

#include "core/base/plaindate.h"

#include <algorithm>

#include <QDateTime>
#include <QRegularExpression>

namespace sodiem {

QString shownNumber(const QString& plain, bool integer, const Language& language) {
    return integer ? language.grouped(plain) : language.number(plain);
}

QString shownAnswer(const Field& field, const Answer& answer, const Language& language) {
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return language.grouped(answer.text);
    case FieldType::Date:
        return shownDate(answer.text);
    case FieldType::Flag:
        return answer.text == u"1" ? language.say("Answer", "yes") : language.say("Answer", "no");
    case FieldType::Choice:
        for (const ChoiceRule::Option& option : field.options)
            if (option.id == answer.text)
                return language.of(option.label);
        break;
    case FieldType::Text:
        break;
    }
    return answer.text;
}

QString shownDate(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
}

QString shownSize(std::int64_t bytes, const Language& language) {
    constexpr std::int64_t kilo = 1024, mega = kilo * kilo;
    if (bytes < mega)
        return QStringLiteral("%1 KB").arg(std::max<std::int64_t>(1, (bytes + kilo / 2) / kilo));
    const std::int64_t tenths = (bytes * 10 + mega / 2) / mega;
    return language.number(QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10)) + QStringLiteral(" MB");
}

QString shownTime(const QString& iso) {
    const QDateTime time = QDateTime::fromString(iso, QStringLiteral("yyyy-MM-ddTHH:mm"));
    return time.isValid() ? time.toString(QStringLiteral("HH:mm dd/MM/yyyy")) : iso;
}

Result<QString> plainTime(const QString& typed) {
    QStringList words = typed.simplified().split(QRegularExpression(QStringLiteral("[ ,T]+")), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QString();
    const Error unread{ErrorCode::DateInvalid, {typed.trimmed().left(40)}, {}};
    if (words.size() != 2)
        return unread;
    if (words[0].contains(u':') || words[0].contains(u'h'))
        words.swapItemsAt(0, 1);
    const Result<QString> day = plainDate(words[0]);
    if (!day && day.error().code == ErrorCode::DateNoSuchDay)
        return day.error();
    for (const char* format : {"H:mm", "H'h'mm", "H'h'"})
        if (const QTime time = QTime::fromString(words[1], QString::fromLatin1(format)); day && time.isValid())
            return *day + time.toString(QStringLiteral("'T'HH:mm"));
    return unread;
}

} // namespace sodiem
