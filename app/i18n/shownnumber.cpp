// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/shownnumber.h"

#include <algorithm>

#include <QDate>

namespace sodiem {

QString shownNumber(const QString& plain, bool integer, const Language& language) {
    if (!integer)
        return language.number(plain);
    const QChar mark = language.code() == Language::Code::Vietnamese ? u'.' : u',';
    QString shown = plain;
    const qsizetype first = shown.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = shown.size() - 3; at > first; at -= 3)
        shown.insert(at, mark);
    return shown;
}

QString shownAnswer(const Field& field, const Answer& answer, const Language& language) {
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return shownNumber(answer.text, field.type == FieldType::Integer, language);
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

} // namespace sodiem
