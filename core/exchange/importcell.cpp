// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importcell.h"

#include "core/base/text.h"
#include "core/campaign/typedvalue.h"

namespace sodiem {
namespace {

using Kind = SheetCell::Kind;

Error wrongKind(const SheetCell& cell, const char* wanted) {
    return {ErrorCode::WorkbookCellKind, {shownCell(cell).left(60), QString::fromLatin1(wanted)}, {}};
}

// "0.85" → "85", on the digits themselves.
QString timesHundred(const QString& plain) {
    const bool negative = plain.startsWith(u'-');
    const QString body = negative ? plain.mid(1) : plain;
    QString whole = body.section(u'.', 0, 0), decimals = body.section(u'.', 1).leftJustified(2, u'0');
    whole += decimals.left(2);
    decimals.remove(0, 2);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    return (negative ? QStringLiteral("-") : QString()) + whole
        + (decimals.isEmpty() ? QString() : u'.' + decimals);
}

bool isNumeric(const Field& field) {
    return field.type == FieldType::Integer || field.type == FieldType::Decimal;
}

bool isInPercent(const Field& field) { return field.unit.vi.trimmed() == u"%"; }

Result<std::optional<QString>> ofNumber(const SheetCell& cell, const Field& field) {
    if (cell.percent && isNumeric(field))
        return isInPercent(field) ? Result<std::optional<QString>>(timesHundred(cell.text))
                                  : Result<std::optional<QString>>(wrongKind(cell, "a number"));
    if (isNumeric(field)) // not as typed: a point in it is the decimal mark, whatever stands behind
        return std::optional<QString>(cell.text);
    if (field.type == FieldType::Date)
        return wrongKind(cell, "a date");
    return typedValue(field, cell.text);
}

Result<std::optional<QString>> ofText(const SheetCell& cell, const Field& field) {
    QString text = field.type == FieldType::Text ? cell.text : cleaned(cell.text);
    if (isNumeric(field) && isInPercent(field) && text.endsWith(u'%'))
        text.chop(1);
    return typedValue(field, text);
}

} // namespace

QString shownCell(const SheetCell& cell) {
    const bool percent = cell.kind == Kind::Number && cell.percent;
    return percent ? timesHundred(cell.text) + u'%' : cell.text;
}

Result<std::optional<QString>> importedText(const SheetCell& cell, const Field& field) {
    if (cell.formula)
        return Error{ErrorCode::WorkbookFormula, {}, {}};
    switch (cell.kind) {
    case Kind::Empty:
        break;
    case Kind::Error:
        return Error{ErrorCode::WorkbookCellError, {cell.text}, {}};
    case Kind::Number:
        return ofNumber(cell, field);
    case Kind::Text:
        return ofText(cell, field);
    case Kind::Date:
        if (field.type == FieldType::Date || field.type == FieldType::Text)
            return std::optional<QString>(cell.text);
        return wrongKind(cell, isNumeric(field) ? "a number" : "one of the choices");
    case Kind::Boolean:
        if (field.type == FieldType::Flag)
            return std::optional<QString>(cell.text);
        return wrongKind(cell, field.type == FieldType::Date ? "a date" : "a number");
    }
    return std::optional<QString>();
}

} // namespace sodiem
