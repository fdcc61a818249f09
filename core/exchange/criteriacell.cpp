// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/criteriacell.h"

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/exchange/importcell.h"

#include <algorithm>

namespace sodiem::criteriasheets {
namespace {

using Value = Result<std::optional<Json>>;

constexpr QStringView nullWord = u"null";

// Has a place in XML, and so in a workbook.
bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c >= u' ' || c == u'\n' || c == u'\t') && c < QChar(0xFFFE); });
}

Value listOfWords(const QString& text) {
    Json list = Json::list();
    QString separated = text;
    for (const QString& each : separated.replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts))
        list.append(Json::text(each));
    return std::optional<Json>(std::move(list));
}

// "name = value"; nullopt: there is no such mark in the line.
std::optional<Json::Member> pairOf(const QString& line) {
    const qsizetype mark = line.indexOf(u'=');
    const QString name = cleaned(line.left(mark));
    if (mark < 0 || name.isEmpty())
        return std::nullopt;
    return Json::Member{name, Json::text(line.mid(mark + 1).trimmed())};
}

QStringList linesOf(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

Value objectOfPairs(const QString& text) {
    Json object = Json::object();
    for (const QString& line : linesOf(text)) {
        const std::optional<Json::Member> pair = pairOf(line);
        if (!pair)
            return Error{ErrorCode::CriteriaPairInvalid, {line.left(60)}, {}};
        if (object.find(pair->key) != nullptr)
            return Error{ErrorCode::CriteriaGivenTwice, {pair->key.left(60)}, {}};
        object.addMember(pair->key, pair->value);
    }
    return std::optional<Json>(std::move(object));
}

Value listOfLines(const QString& text) {
    Json list = Json::list();
    for (const QString& line : linesOf(text)) {
        const std::optional<Json::Member> pair = pairOf(line);
        Json item = pair ? Json::object() : Json::text(line);
        if (pair)
            item.addMember(pair->key, pair->value);
        list.append(std::move(item));
    }
    return std::optional<Json>(std::move(list));
}

Value integerOf(const QString& text) {
    const Result<std::int64_t> number = parseInteger(text);
    return number ? Value(std::optional<Json>(Json::integer(*number))) : Value(number.error());
}

QString lineOf(const Json& item) {
    if (!item.isObject())
        return item.toText();
    return item.members().empty()
        ? QString()
        : item.members().front().key + QStringLiteral(" = ") + item.members().front().value.toText();
}

QString written(Form form, const Json& value) {
    if (value.isNull())
        return nullWord.toString();
    if (form == Form::Integer)
        return QString::number(value.toInteger());
    QStringList pieces;
    for (const Json& item : value.items())
        pieces << (form == Form::Lines ? lineOf(item) : item.toText());
    for (const Json::Member& member : value.members())
        pieces << member.key + QStringLiteral(" = ") + member.value.toText();
    const bool joins = form == Form::Words || form == Form::Pairs || form == Form::Lines;
    return joins ? pieces.join(form == Form::Words ? QStringLiteral(", ") : QStringLiteral("\n"))
                 : value.toText();
}

} // namespace

Result<QString> textOf(const SheetCell& cell) {
    if (cell.formula)
        return Error{ErrorCode::WorkbookFormula, {}, {}};
    if (cell.kind == SheetCell::Kind::Error)
        return Error{ErrorCode::WorkbookCellError, {cell.text.left(40)}, {}};
    if (cell.kind == SheetCell::Kind::Number && cell.percent)
        return Error{ErrorCode::WorkbookCellKind, {shownCell(cell).left(40), QStringLiteral("a number")}, {}};
    if (cell.text.size() > mostCellCharacters)
        return Error{ErrorCode::TextTooLong, {cell.text.left(40), QString::number(mostCellCharacters)}, {}};
    return cell.text;
}

Value valueOf(Form form, const QString& text) {
    const QString plain = cleaned(text);
    if (plain.isEmpty())
        return std::optional<Json>();
    if (text == nullWord || (form != Form::Text && plain == nullWord))
        return std::optional<Json>(Json::null());
    if (form == Form::Word)
        return std::optional<Json>(Json::text(plain));
    if (form == Form::Integer)
        return integerOf(plain);
    if (form == Form::Words)
        return listOfWords(text);
    if (form == Form::Pairs)
        return objectOfPairs(text);
    return form == Form::Lines ? listOfLines(text) : Value(std::optional<Json>(Json::text(text)));
}

std::optional<QString> cellOf(Form form, const Json& value) {
    const QString text = written(form, value);
    if (!isPlain(text))
        return std::nullopt;
    const Value read = valueOf(form, text);
    const bool same = read && *read && (*read)->canonical() == value.canonical();
    return same ? std::optional<QString>(text) : std::nullopt;
}

QString restOf(const Json& value) {
    QString text = QString::fromUtf8(value.canonical());
    text.replace(QChar(0xFFFE), QStringLiteral("\\uFFFE")).replace(QChar(0xFFFF), QStringLiteral("\\uFFFF"));
    return text;
}

bool isName(const QString& text) {
    return !text.isEmpty() && text.size() <= 255 && cellOf(Form::Word, Json::text(text))
        && !text.startsWith(noteMark);
}

} // namespace sodiem::criteriasheets
