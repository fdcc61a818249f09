// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unitrow.h"

#include "core/base/text.h"
#include "core/units/labels.h"

#include <algorithm>

namespace sodiem::unitrow {
namespace {

constexpr qsizetype mostCodeLength = 32;

QString codeColumn() { return QStringLiteral("code"); }
QString nameColumn() { return QStringLiteral("name"); }
QString kindColumn() { return QStringLiteral("kind"); }
QString parentColumn() { return QStringLiteral("parent_code"); }
QString capitalColumn() { return QStringLiteral("capital_type"); }

Error wrongHeader() { return {ErrorCode::CsvHeader, {QStringLiteral("code,name,kind,parent_code")}, {}}; }

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

// ASCII only: codes become file names and are typed on any keyboard.
bool isCode(QStringView text) {
    return !text.isEmpty() && text.size() <= mostCodeLength
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'.'
                   || c == u'_' || c == u'-';
           });
}

const QString& cell(const Table::Row& row, int column) { return row.cells[static_cast<std::size_t>(column)]; }

// Spreadsheets leave columns without a name at the end; only empty ones may be overlooked.
bool isBlank(const Table& table, int column) {
    return std::all_of(table.rows.begin(), table.rows.end(),
        [&](const Table::Row& row) { return cleaned(cell(row, column)).isEmpty(); });
}

std::optional<Error> wrongWidth(const Table& table) {
    for (const Table::Row& row : table.rows)
        if (row.cells.size() != table.columns.size())
            return Error{ErrorCode::CsvColumns,
                {QString::number(table.columns.size()), QString::number(row.cells.size())},
                {{}, row.line, {}}};
    return std::nullopt;
}

// The slot of one of the known columns; nullptr for an attribute.
int* knownColumn(Columns& columns, const QString& name) {
    const std::pair<QString, int*> known[]
        = {{codeColumn(), &columns.code}, {nameColumn(), &columns.name}, {kindColumn(), &columns.kind},
            {parentColumn(), &columns.parent}, {capitalColumn(), &columns.capitalType}};
    for (const auto& [column, slot] : known)
        if (column == name)
            return slot;
    return nullptr;
}

// What follows the word, "" when nothing does; nullopt when the name does not start with it.
std::optional<QString> without(const QString& word, const QString& name) {
    if (name.compare(word, Qt::CaseInsensitive) == 0)
        return QString();
    if (name.startsWith(word + QLatin1Char(' '), Qt::CaseInsensitive))
        return name.mid(word.size() + 1);
    return std::nullopt;
}

// Takes the word of the kind off once: "Phường Phường Đúc" is the ward "Phường Đúc".
void setName(Unit& unit, const QString& name) {
    unit.centralCity = unit.kind == UnitKind::Province && without(typeWord(UnitKind::City), name);
    unit.properName = without(typeWord(unit), name).value_or(name);
}

// A number alone takes the capital whether the file says so or not; only the file knows persons and events.
bool isNumber(const QString& name) { return std::all_of(name.begin(), name.end(), isDigit); }

} // namespace

Result<Columns> readColumns(const Table& table) {
    if (const auto error = wrongWidth(table))
        return *error;
    Columns columns;
    std::vector<QString> seen;
    for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
        const QString name = cleaned(table.columns[static_cast<std::size_t>(i)]);
        if (name.isEmpty() && isBlank(table, i))
            continue;
        if (name.isEmpty() || std::find(seen.begin(), seen.end(), name) != seen.end())
            return wrongHeader();
        seen.push_back(name);
        if (int* known = knownColumn(columns, name))
            *known = i;
        else
            columns.attributes.emplace_back(i, name);
    }
    if (columns.code < 0 || columns.name < 0 || columns.kind < 0 || columns.parent < 0)
        return wrongHeader();
    return columns;
}

Result<Unit> readUnit(const Table::Row& row, const Columns& columns) {
    const auto text = [&](int column) { return column < 0 ? QString() : cleaned(cell(row, column)); };
    Unit unit;
    unit.code = text(columns.code);
    const auto refused = [&](ErrorCode code, const QString& argument) {
        return Error{code, {argument.left(mostQuoted)}, {{}, row.line, unit.code.left(mostQuoted)}};
    };
    if (!isCode(unit.code))
        return refused(ErrorCode::UnitCodeInvalid, unit.code);
    const auto kind = unitKind(text(columns.kind));
    if (!kind)
        return refused(ErrorCode::UnitKindUnknown, text(columns.kind));
    unit.kind = *kind;
    setName(unit, text(columns.name));
    if (unit.properName.isEmpty())
        return refused(ErrorCode::UnitNameEmpty, unit.code);
    unit.parent = text(columns.parent);
    const QString capital = text(columns.capitalType);
    if (!capital.isEmpty() && capital != QLatin1String("1"))
        return refused(ErrorCode::FlagInvalid, capital);
    unit.capitalType = !capital.isEmpty() || isNumber(unit.properName);
    for (const auto& [column, name] : columns.attributes)
        if (const QString value = text(column); !value.isEmpty())
            unit.attributes.emplace(name, value);
    return unit;
}

std::vector<QString> columnNames(const std::vector<QString>& attributes) {
    std::vector<QString> names{codeColumn(), nameColumn(), kindColumn(), parentColumn(), capitalColumn()};
    names.insert(names.end(), attributes.begin(), attributes.end());
    return names;
}

std::vector<QString> cells(const Unit& unit, const std::vector<QString>& attributes) {
    std::vector<QString> cells{unit.code, officialName(unit), unitKindId(unit.kind), unit.parent,
        unit.capitalType ? QStringLiteral("1") : QString()};
    for (const QString& attribute : attributes) {
        const auto value = unit.attributes.find(attribute);
        cells.push_back(value == unit.attributes.end() ? QString() : value->second);
    }
    return cells;
}

} // namespace sodiem::unitrow
