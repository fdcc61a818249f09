// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <algorithm>

#include <QRegularExpression>

namespace sodiem {
namespace {

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

bool allDigits(QStringView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit); }

Error invalid(const QString& text) { return {ErrorCode::NumberInvalid, {text.left(40)}, {}}; }

struct Digits {
    bool negative = false;
    QStringView whole;
    QStringView decimals;
};

std::optional<Digits> split(QStringView text) {
    Digits digits;
    if (text.startsWith(QLatin1Char('-'))) {
        digits.negative = true;
        text = text.mid(1);
    }
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    digits.whole = dot < 0 ? text : text.left(dot);
    digits.decimals = dot < 0 ? QStringView() : text.mid(dot + 1);
    if (!allDigits(digits.whole) || (dot >= 0 && !allDigits(digits.decimals)))
        return std::nullopt;
    return digits;
}

// Groups of three after the first: "1.000.000".
bool isGrouped(QStringView text, QChar separator) {
    const auto groups = text.split(separator);
    if (groups.size() < 2 || groups.first().isEmpty() || groups.first().size() > 3
        || groups.first() == QLatin1String("0"))
        return false;
    return allDigits(groups.first()) && std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) {
        return group.size() == 3 && allDigits(group);
    });
}

// A whole number as a table shows it with decimals: "1.233,00". Three noughts may as well be a group.
QString withoutEmptyDecimals(const QString& text) {
    static const QRegularExpression empty(QStringLiteral("^([^.]*\\d)\\.00?$|^([^,]*\\d),00?$"));
    const QRegularExpressionMatch match = empty.match(text);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : text;
}

} // namespace

Result<Rational> parseDecimal(const QString& text, int decimals) {
    if (text.isEmpty())
        return Error{ErrorCode::NumberEmpty, {}, {}};
    const auto digits = split(text);
    if (!digits)
        return invalid(text);
    if (digits->whole.size() + digits->decimals.size() > mostDigits)
        return Error{ErrorCode::NumberTooLong, {text.left(40), QString::number(mostDigits)}, {}};
    if (digits->decimals.size() > decimals) {
        if (decimals == 0)
            return Error{ErrorCode::NumberNotInteger, {text}, {}};
        return Error{ErrorCode::NumberTooManyDecimals, {text, QString::number(decimals)}, {}};
    }
    std::int64_t value = 0, scale = 1;
    for (const QStringView part : {digits->whole, digits->decimals})
        for (const QChar c : part)
            value = value * 10 + (c.unicode() - u'0');
    for (qsizetype i = 0; i < digits->decimals.size(); ++i)
        scale *= 10;
    return *Rational::fraction(digits->negative ? -value : value, scale);
}

Result<std::int64_t> parseInteger(const QString& text) {
    const Result<Rational> value = parseDecimal(text, 0);
    if (!value)
        return value.error();
    return *value->scaled(0);
}

Result<QString> plainNumber(const QString& typed, bool integer) {
    const QString text = integer ? withoutEmptyDecimals(typed.trimmed()) : typed.trimmed();
    if (text.isEmpty())
        return Error{ErrorCode::NumberEmpty, {}, {}};
    const bool negative = text.startsWith(QLatin1Char('-'));
    const QString sign = negative ? QStringLiteral("-") : QString();
    const QString body = negative ? text.mid(1) : text;
    if (allDigits(body))
        return text;

    const QChar point = QLatin1Char('.'), comma = QLatin1Char(',');
    const qsizetype points = body.count(point), commas = body.count(comma);
    if (points > 0 && commas > 0) { // the later mark is the decimal one, the other must group by threes
        const QChar decimal = body.lastIndexOf(point) > body.lastIndexOf(comma) ? point : comma;
        const QChar grouping = decimal == point ? comma : point;
        const qsizetype at = body.lastIndexOf(decimal);
        if (body.count(decimal) != 1 || !isGrouped(QStringView(body).left(at), grouping)
            || !allDigits(QStringView(body).mid(at + 1)))
            return invalid(typed);
        return sign + QString(body.left(at)).remove(grouping) + point + body.mid(at + 1);
    }
    const QChar mark = points > 0 ? point : comma;
    if (points + commas == 0)
        return invalid(typed);
    const bool grouped = isGrouped(body, mark);
    if (grouped && (integer || points + commas > 1))
        return sign + QString(body).remove(mark);
    if (points + commas > 1)
        return invalid(typed);
    if (grouped) // 8.500: eight and a half, or eight thousand five hundred?
        return Error{ErrorCode::NumberAmbiguous, {typed.trimmed().left(40)}, {}};
    const qsizetype at = body.indexOf(mark);
    if (!allDigits(QStringView(body).left(at)) || !allDigits(QStringView(body).mid(at + 1)))
        return invalid(typed);
    return sign + body.left(at) + point + body.mid(at + 1);
}

} // namespace sodiem
