// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/answer.h"

#include "core/base/decimal.h"
#include "core/base/text.h"

#include <QDate>

namespace sodiem {
namespace {

Status inRange(const Field& field, const Rational& number, const QString& text) {
    if (field.min && number < *field.min)
        return Error{ErrorCode::NumberBelow, {text, field.min->toShortDecimal(mostInputDecimals)}, {}};
    if (field.max && number > *field.max)
        return Error{ErrorCode::NumberAbove, {text, field.max->toShortDecimal(mostInputDecimals)}, {}};
    return Done{};
}

Result<Answer> readNumber(const Field& field, const QString& text) {
    const bool integer = field.type == FieldType::Integer;
    const Result<Rational> number = parseDecimal(text, integer ? 0 : mostInputDecimals);
    if (!number)
        return number.error();
    if (const Status range = inRange(field, *number, text); !range)
        return range.error();
    // One number has one text: "007" and "7" must not differ between two laptops. No more decimals than typed, or a
    // number of many digits would be out of range.
    const qsizetype dot = text.indexOf(u'.');
    const int decimals = dot < 0 ? 0 : static_cast<int>(text.size() - dot - 1);
    return Answer{number->toShortDecimal(decimals), *number};
}

Result<Answer> readDate(const Field& field, const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text) // Qt reads 2018/01/05 too
        return Error{ErrorCode::DateInvalid, {text.left(40)}, {}};
    const Rational day(date.toJulianDay());
    if (const Status range = inRange(field, day, text); !range)
        return range.error();
    return Answer{text, day};
}

Result<Answer> readChoice(const Field& field, const QString& text) {
    for (std::size_t i = 0; i < field.options.size(); ++i)
        if (field.options[i].id == text)
            return Answer{text, Rational(static_cast<std::int64_t>(i))};
    return Error{ErrorCode::EntryOptionUnknown, {text.left(60)}, {}};
}

} // namespace

Result<Answer> readAnswer(const Field& field, const QString& text) {
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return readNumber(field, text);
    case FieldType::Date:
        return readDate(field, text);
    case FieldType::Flag:
        if (text != u"0" && text != u"1")
            return Error{ErrorCode::FlagInvalid, {text.left(40)}, {}};
        return Answer{text, Rational(text == u"1" ? 1 : 0)};
    case FieldType::Text:
        return Answer{cleaned(text), std::nullopt};
    case FieldType::Choice:
        break;
    }
    return readChoice(field, text);
}

CellValue cellValueOf(const Field& field, const Answer& answer) {
    const bool whole = field.type == FieldType::Integer || field.type == FieldType::Flag;
    if (whole && answer.number)
        if (const auto integer = answer.number->scaled(0))
            return *integer;
    return answer.text;
}

QString textOfCellValue(const CellValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return QString::number(*integer);
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return {};
}

} // namespace sodiem
