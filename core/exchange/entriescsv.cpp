// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entriescsv.h"

#include "core/base/text.h"
#include "core/campaign/cells.h"
#include "core/campaign/entryrules.h"
#include "core/exchange/entryrows.h"
#include "core/history/cell.h"

#include <algorithm>

namespace sodiem {
namespace {

using entering::Collector;
using entering::Target;

struct Columns {
    int unit = -1;
    int node = -1;
    int third = -1;
    int fourth = -1;
    int last = -1; // optional
};

Result<Columns> columnsOf(const Table& table, const char* third, const char* fourth, const char* last) {
    const auto find = [&](const char* name) { return table.indexOf(QString::fromLatin1(name)); };
    const Columns columns{find("unit"), find("node"), find(third), find(fourth), find(last)};
    const std::size_t wanted = columns.last < 0 ? 4 : 5;
    if (std::min({columns.unit, columns.node, columns.third, columns.fourth}) < 0
        || table.columns.size() != wanted)
        return Error{ErrorCode::CsvHeader,
            {QStringLiteral("unit,node,%1,%2[,%3]")
                    .arg(QString::fromLatin1(third), QString::fromLatin1(fourth), QString::fromLatin1(last))},
            {{}, 1, {}}};
    return columns;
}

struct EntryRow {
    QString unit;
    QString node;
    QString input;
    QString value;
    QString note;
    int line = 0;
};

QString placeOf(const EntryRow& row) {
    return row.node.isEmpty() ? row.unit : row.unit + u' ' + row.node + u' ' + row.input;
}

Status enterFact(Collector& collector, const EntryRow& row, const Target& target) {
    const Field* fact = collector.frame().set.fact(row.input);
    if (fact == nullptr)
        return Error{ErrorCode::EntryFactUnknown, {row.input.left(60)}, {}};
    const Result<Answer> answer = readAnswer(*fact, row.value);
    if (!answer)
        return answer.error();
    collector.set(target, Cell::fact(row.unit, row.input).path(), cellValueOf(*fact, *answer), row.line);
    return Done{};
}

Status enterSurveyCount(Collector& collector, const EntryRow& row, const Target& target, const Node& leaf) {
    const Field* field = leaf.field(row.input);
    const auto place = surveyCountOf(std::get<SurveyRule>(*leaf.rule), row.input);
    if (field == nullptr || !place)
        return Error{ErrorCode::EntryOptionUnknown, {row.input.left(60)}, {}};
    const Result<Answer> count = readAnswer(*field, row.value);
    if (!count)
        return count.error();
    const QString cell = Cell::survey(row.unit, leaf.ref, place->group, place->option).path();
    collector.set(target, cell, cellValueOf(*field, *count), row.line);
    return Done{};
}

Result<CellValue> readInput(const CriteriaSet& set, const Node& leaf, const EntryRow& row) {
    if (row.input == fieldPoints) {
        const Result<Points> points = readPoints(set, leaf, row.value);
        return points ? Result<CellValue>(points->toText(set.decimals)) : Result<CellValue>(points.error());
    }
    if (row.input == fieldNotApplicable) {
        if (row.value != u"0" && row.value != u"1")
            return Error{ErrorCode::FlagInvalid, {row.value.left(40)}, {}};
        return row.value == u"1" ? CellValue(std::int64_t(1)) : CellValue();
    }
    const Field* field = leaf.field(row.input);
    if (field == nullptr)
        return Error{ErrorCode::EntryInputUnknown, {row.input.left(60)}, {}};
    const Result<Answer> answer = readAnswer(*field, row.value);
    return answer ? Result<CellValue>(cellValueOf(*field, *answer)) : Result<CellValue>(answer.error());
}

Status enterLeaf(Collector& collector, const EntryRow& row, const Target& target) {
    const Node& leaf = *collector.frame().leaves[static_cast<std::size_t>(target.leaf)];
    if (std::holds_alternative<SurveyRule>(*leaf.rule)) {
        if (collector.stage() == Stage::Self)
            return Error{ErrorCode::EntryNodeIsSurvey, {leaf.ref}, {}};
        return enterSurveyCount(collector, row, target, leaf);
    }
    if (row.input == u"clear") {
        if (row.value != u"1")
            return Error{ErrorCode::FlagInvalid, {row.value.left(40)}, {}};
        collector.clear(target, row.line);
        return Done{};
    }
    const Result<CellValue> value = readInput(collector.frame().set, leaf, row);
    if (!value)
        return value.error();
    const QString cell = Cell::entry(row.unit, leaf.ref, stageId(collector.stage()), row.input).path();
    collector.set(target, cell, *value, row.line);
    return row.note.isEmpty() ? Status(Done{}) : collector.note(target, row.note, row.line);
}

Status enterRow(Collector& collector, const EntryRow& row) {
    const Result<std::size_t> unit = collector.unit(row.unit);
    if (!unit)
        return unit.error();
    Target target{*unit, -1};
    if (!row.node.isEmpty()) {
        const Result<int> leaf = collector.leaf(row.node);
        if (!leaf)
            return leaf.error();
        target.leaf = *leaf;
        if (!collector.frame().applies(static_cast<std::size_t>(*leaf), *unit))
            return Error{ErrorCode::EntryNodeNotForUnit, {row.node, row.unit}, {}};
    }
    if (const Status first = collector.once(target, row.input, row.line); !first)
        return first;
    return row.node.isEmpty() ? enterFact(collector, row, target) : enterLeaf(collector, row, target);
}

Result<std::vector<Change>> finished(Collector& collector) {
    if (const Status checked = collector.checked(); !checked)
        return checked.error();
    return collector.takeChanges();
}

} // namespace

Result<std::vector<Change>> entriesFromTable(const Table& table, const Campaign& campaign, Stage stage) {
    const Result<Columns> columns = columnsOf(table, "input", "value", "note");
    if (!columns)
        return columns.error();
    Collector collector(campaign, stage);
    for (const Table::Row& cells : table.rows) {
        const auto cell = [&](int column) {
            return column < 0 ? QString() : cells.cells[static_cast<std::size_t>(column)].trimmed();
        };
        const EntryRow row{cell(columns->unit), cell(columns->node), cell(columns->third),
            cleaned(cell(columns->fourth)), cleanedLines(cell(columns->last)), cells.line};
        if (const Status entered = enterRow(collector, row); !entered)
            return entered.error().at(row.line).ofNode(placeOf(row));
    }
    return finished(collector);
}

Result<std::vector<Change>> surveyFromTable(const Table& table, const Campaign& campaign) {
    const Result<Columns> columns = columnsOf(table, "option", "count", "group");
    if (!columns)
        return columns.error();
    Collector collector(campaign, Stage::Appraised);
    for (const Table::Row& cells : table.rows) {
        const auto cell = [&](int column) {
            return column < 0 ? QString() : cells.cells[static_cast<std::size_t>(column)].trimmed();
        };
        EntryRow row{cell(columns->unit), cell(columns->node), cell(columns->third), cell(columns->fourth),
            {}, cells.line};
        const QString group = cell(columns->last);
        const Result<int> leaf = collector.leaf(row.node);
        const auto* rule = leaf
            ? std::get_if<SurveyRule>(&*collector.frame().leaves[static_cast<std::size_t>(*leaf)]->rule)
            : nullptr;
        Status entered = leaf ? Status(Done{}) : Status(leaf.error());
        if (leaf && rule == nullptr)
            entered = Error{ErrorCode::EntryNodeNotSurvey, {row.node}, {}};
        if (rule != nullptr) {
            const bool known = (group.isEmpty() && rule->groups.size() == 1)
                || std::any_of(
                    rule->groups.begin(), rule->groups.end(), [&](const auto& g) { return g.id == group; });
            row.input = known ? surveyFieldName(*rule, group, row.input) : row.input;
            entered = known ? enterRow(collector, row)
                            : Status(Error{ErrorCode::EntryGroupUnknown, {group.left(60)}, {}});
        }
        if (!entered)
            return entered.error().at(row.line).ofNode(placeOf(row));
    }
    return finished(collector);
}

} // namespace sodiem
