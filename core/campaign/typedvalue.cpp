// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/typedvalue.h"

#include "core/base/decimal.h"
#include "core/base/plaindate.h"
#include "core/base/text.h"

namespace sodiem {
namespace {

QString flagOf(const QString& typed) {
    const QString word = folded(typed);
    for (const char* yes : {"1", "x", "co", "yes", "y", "true"})
        if (word == QLatin1String(yes))
            return QStringLiteral("1");
    for (const char* no : {"0", "-", "khong", "no", "n", "false"})
        if (word == QLatin1String(no))
            return QStringLiteral("0");
    return typed;
}

QString optionOf(const Field& field, const QString& typed) {
    const QString word = folded(typed);
    for (std::size_t i = 0; i < field.options.size(); ++i) {
        const ChoiceRule::Option& option = field.options[i];
        if (typed == option.id || word == folded(option.label.vi) || word == folded(option.label.en))
            return option.id;
    }
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber && number >= 1 && number <= static_cast<int>(field.options.size())
        ? field.options[static_cast<std::size_t>(number - 1)].id
        : typed;
}

Result<std::optional<QString>> some(const Result<QString>& text) {
    return text ? Result<std::optional<QString>>(*text) : Result<std::optional<QString>>(text.error());
}

} // namespace

Result<std::optional<QString>> typedValue(const Field& field, const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<QString>();
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return some(plainNumber(text, field.type == FieldType::Integer));
    case FieldType::Date:
        return some(plainDate(text));
    case FieldType::Flag:
        return std::optional<QString>(flagOf(text));
    case FieldType::Choice:
        return std::optional<QString>(optionOf(field, text));
    case FieldType::Text:
        break;
    }
    return std::optional<QString>(text);
}

bool saysNoCase(const QString& typed) {
    const QString words = folded(typed);
    return words == u"khong phat sinh" || words == u"kps" || words == u"n/a" || words == u"no case";
}

} // namespace sodiem
