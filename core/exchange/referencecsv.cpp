// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referencecsv.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <set>

namespace sodiem {
namespace {

Result<std::size_t> unitOf(const Frame& frame, const QString& code) {
    const auto found = frame.unitIndex.find(code);
    if (found != frame.unitIndex.end())
        return static_cast<std::size_t>(found->second);
    const bool known = frame.catalogue.find(code) != nullptr;
    return Error{known ? ErrorCode::EntryUnitNotScored : ErrorCode::EntryUnitUnknown, {code.left(60)}, {}};
}

// What a row makes of a cell; nothing where it is so already.
Result<std::vector<Change>> changesOf(
    const Campaign& campaign, const QString& unit, const QString& name, const QString& value) {
    const Result<std::size_t> index = unitOf(campaign.frame(), unit);
    if (!index)
        return index.error();
    if (!isReferenceName(campaign.set(), name))
        return Error{ErrorCode::ReferenceUnknown, {name.left(60)}, {}};
    const auto& known = campaign.record(*index).references;
    const auto now = known.find(name);
    const QString cell = Cell::reference(unit, name).path();
    if (value.isEmpty())
        return now == known.end() ? std::vector<Change>() : std::vector<Change>{{cell, CellValue(), {}}};
    const Result<Rational> number = parseDecimal(value, mostInputDecimals);
    if (!number)
        return number.error();
    if (now != known.end() && now->second == *number)
        return std::vector<Change>();
    return std::vector<Change>{{cell, CellValue(number->toShortDecimal(mostInputDecimals)), {}}};
}

} // namespace

Table tableOfReferences(const Campaign& campaign) {
    Table table;
    table.columns = {QStringLiteral("unit"), QStringLiteral("name"), QStringLiteral("value")};
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit)
        for (const auto& [name, value] : campaign.record(unit).references)
            table.add({campaign.frame().units[unit]->code, name, value.toShortDecimal(mostInputDecimals)});
    return table;
}

bool isReferenceName(const CriteriaSet& set, const QString& name) {
    const auto named = [&](const auto& list, auto member) {
        return std::any_of(list.begin(), list.end(), [&](const auto& item) { return item.*member == name; });
    };
    return name == u"index" || name == u"total" || set.indexOf(name) >= 0 || named(set.parts, &Part::id)
        || named(set.references, &ReferenceFigure::name);
}

Result<std::vector<Change>> referencesFromTable(const Table& table, const Campaign& campaign) {
    const int unit = table.indexOf(QStringLiteral("unit")), name = table.indexOf(QStringLiteral("name")),
              value = table.indexOf(QStringLiteral("value"));
    if (std::min({unit, name, value}) < 0 || table.columns.size() != 3)
        return Error{ErrorCode::CsvHeader, {QStringLiteral("unit,name,value")}, {{}, 1, {}}};
    std::vector<Change> changes;
    std::set<std::pair<QString, QString>> seen;
    for (const Table::Row& row : table.rows) {
        const auto cell = [&](int column) { return row.cells[static_cast<std::size_t>(column)].trimmed(); };
        const QString place = cell(unit) + u' ' + cell(name);
        if (!seen.insert({cell(unit), cell(name)}).second)
            return Error{ErrorCode::EntryTwice, {cell(unit), QString(), cell(name)}, {}}.at(row.line).ofNode(
                place);
        const Result<std::vector<Change>> more = changesOf(campaign, cell(unit), cell(name), cell(value));
        if (!more)
            return more.error().at(row.line).ofNode(place);
        changes.insert(changes.end(), more->begin(), more->end());
    }
    return changes;
}

} // namespace sodiem
