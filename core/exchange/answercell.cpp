// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answercell.h"

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/exchange/selfassessment.h"

#include <QRegularExpression>

namespace sodiem::selfassessment {
namespace {

using Kind = SheetCell::Kind;

Error wrongKind(const SheetCell& cell, const char* wanted) {
    return {ErrorCode::WorkbookCellKind, {cell.text.left(60), QString::fromLatin1(wanted)}, {}};
}

Result<QString> number(const SheetCell& cell, bool integer) {
    if (cell.kind == Kind::Number)
        return cell.text;
    if (cell.kind != Kind::Text)
        return wrongKind(cell, integer ? "a whole number" : "a number");
    return plainNumber(cleaned(cell.text), integer);
}

// Typed as text, as people write dates here: 5/11/2018, 05-11-2018, 5.11.2018.
Result<QString> date(const SheetCell& cell) {
    if (cell.kind == Kind::Date)
        return cell.text;
    static const QRegularExpression typed(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"));
    const auto match = typed.match(cleaned(cell.text));
    const QDate day(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    const QDate iso = QDate::fromString(cleaned(cell.text), Qt::ISODate);
    if (cell.kind != Kind::Text || (!day.isValid() && !iso.isValid()))
        return wrongKind(cell, "a date");
    return (day.isValid() ? day : iso).toString(Qt::ISODate);
}

Result<QString> flag(const SheetCell& cell, const FlagWords& words) {
    const QString text = folded(cell.text);
    const bool figure = cell.kind == Kind::Boolean || cell.kind == Kind::Number;
    if (figure ? cell.text == u"1" : text == folded(words.yes) || text == u"x")
        return QStringLiteral("1");
    if (figure ? cell.text == u"0" : text == folded(words.no))
        return QStringLiteral("0");
    return wrongKind(cell, "yes or no");
}

Result<QString> choice(const SheetCell& cell, const Field& field) {
    const std::vector<QString> texts = choiceTexts(field);
    const QString wanted = cleaned(cell.text);
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (cleaned(texts[i]) == wanted)
            return field.options[i].id;
    return wrongKind(cell, "one of the choices");
}

} // namespace

Result<QString> textOfCell(const SheetCell& cell, const Field& field, const FlagWords& words) {
    if (cell.formula)
        return Error{ErrorCode::WorkbookFormula, {}, {}};
    if (cell.kind == Kind::Error)
        return Error{ErrorCode::WorkbookCellError, {cell.text}, {}};
    if (cell.kind == Kind::Empty || (cell.kind == Kind::Text && cleaned(cell.text).isEmpty()))
        return QString();
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return number(cell, field.type == FieldType::Integer);
    case FieldType::Date:
        return date(cell);
    case FieldType::Flag:
        return flag(cell, words);
    case FieldType::Choice:
        return choice(cell, field);
    case FieldType::Text:
        break;
    }
    return cell.text;
}

} // namespace sodiem::selfassessment
