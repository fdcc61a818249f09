// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planworkbook.h"

#include "core/base/decimal.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

#include <QStringList>

namespace sodiem {
namespace {

constexpr int mostKeyDepth = 8; // of objects in objects

struct Column {
    int at = 0;
    QString name;
};

struct Row {
    int number = 0; // from 0
    std::map<QString, SheetCell> cells; // by the name of the column
    std::map<QString, CellPlace> places;
};

Error atCell(ErrorCode code, QStringList args, const Sheet& sheet, const CellPlace& place) {
    return Error{code, std::move(args), {}}.atCell(sheet.name, cellName(place));
}

// The rows below the heads that hold something under one of them. Cells come by place, so row by row.
Result<std::vector<Row>> rowsOf(const Sheet& sheet) {
    std::vector<Column> columns;
    std::vector<Row> rows;
    for (const Sheet::Placed& placed : sheet.cells) {
        const QString text = cleanedLines(placed.cell.text);
        if (placed.cell.formula)
            return atCell(ErrorCode::WorkbookFormula, {}, sheet, placed.place);
        if (placed.cell.kind == SheetCell::Kind::Error)
            return atCell(ErrorCode::WorkbookCellError, {text.left(40)}, sheet, placed.place);
        if (placed.place.row == 0) {
            columns.push_back({placed.place.column, text});
            continue;
        }
        const auto column = std::find_if(columns.begin(), columns.end(),
            [&](const Column& each) { return each.at == placed.place.column; });
        if (column == columns.end() || text.isEmpty())
            continue;
        if (rows.empty() || rows.back().number != placed.place.row)
            rows.push_back({placed.place.row, {}, {}});
        SheetCell cell = placed.cell;
        cell.text = text;
        rows.back().cells[column->name] = std::move(cell);
        rows.back().places[column->name] = placed.place;
    }
    return rows;
}

Result<Json> flagOf(const QString& text) {
    const QString word = folded(text);
    if (word == u"x" || word == u"1" || word == u"true")
        return Json::flag(true);
    if (word == u"0" || word == u"false")
        return Json::flag(false);
    return Error{ErrorCode::FlagInvalid, {text.left(40)}, {}};
}

// What a cell is in the document: nearly everything there is a text.
Result<Json> valueOf(const QString& key, const SheetCell& cell) {
    if (key == u"version" || key == u"year") {
        const Result<std::int64_t> number = parseInteger(cell.text);
        return number ? Result<Json>(Json::integer(*number)) : Result<Json>(number.error());
    }
    if (key == u"aim" || key == u"oneCatalogue")
        return flagOf(cell.text);
    if (key != u"reportedBy")
        return Json::text(cell.text);
    Json list = Json::list();
    const QStringList words = QString(cell.text).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        list.append(Json::text(word));
    return list;
}

// "title.vi" goes into the object "title"; what is no object stays, and the reader tells of it.
void setAt(Json& object, const QString& key, Json value, int line) {
    const qsizetype point = key.indexOf(u'.');
    if (point <= 0) {
        object.set(key, std::move(value));
        return;
    }
    const QString outer = key.left(point);
    const Json* found = object.find(outer);
    Json inner = found != nullptr && found->isObject() ? *found : Json::object();
    inner.setLine(line);
    setAt(inner, key.mid(point + 1), std::move(value), line);
    object.set(outer, std::move(inner));
}

Status put(Json& object, const Sheet& sheet, const Row& row, const QString& column, const QString& key) {
    const SheetCell& cell = row.cells.at(column);
    if (key.count(u'.') > mostKeyDepth)
        return atCell(ErrorCode::JsonTooDeep, {QString::number(mostKeyDepth)}, sheet, row.places.at(column));
    Result<Json> value = valueOf(key, cell);
    if (!value)
        return value.error().atCell(sheet.name, cellName(row.places.at(column)));
    value->setLine(row.number + 1);
    setAt(object, key, std::move(*value), row.number + 1);
    return Done{};
}

Result<Json> objectOf(const Sheet& sheet, const Row& row, const QStringList& without) {
    Json object = Json::object();
    object.setLine(row.number + 1);
    for (const auto& [column, cell] : row.cells)
        if (!without.contains(column))
            if (const Status taken = put(object, sheet, row, column, column); !taken)
                return taken.error();
    return object;
}

// Objects that belong to others, by what the columns before say: the target, or the target and the quantity.
using Belonging = std::map<QStringList, std::vector<Json>>;

class PlanBuilder {
public:
    explicit PlanBuilder(const Workbook& workbook) : m_workbook(workbook) { }

    Result<Json> build() {
        Json plan = Json::object();
        plan.setLine(1);
        plan.set(QStringLiteral("format"), Json::text(QStringLiteral("sodiem-plan/1")));
        Status done = takeHead(plan);
        if (done)
            done = takeList(plan, QStringLiteral("LegalBasis"), QStringLiteral("legalBasis"), false);
        if (done)
            done = takeList(plan, QStringLiteral("Areas"), QStringLiteral("areas"), true);
        if (done)
            done = takeTargets(plan);
        return done ? Result<Json>(std::move(plan)) : Result<Json>(done.error());
    }

private:
    Result<const Sheet*> sheet(const QString& name, bool required) const {
        const Sheet* found = m_workbook.find(name);
        return found != nullptr || !required
            ? Result<const Sheet*>(found)
            : Result<const Sheet*>(Error{ErrorCode::PlanSheetMissing, {name}, {}});
    }

    Status takeHead(Json& plan) const {
        const Result<const Sheet*> page = sheet(QStringLiteral("Plan"), true);
        if (!page)
            return page.error();
        const Result<std::vector<Row>> rows = rowsOf(**page);
        if (!rows)
            return rows.error();
        for (const Row& row : *rows)
            if (row.cells.contains(QStringLiteral("key")) && row.cells.contains(QStringLiteral("value")))
                if (const Status taken = put(
                        plan, **page, row, QStringLiteral("value"), row.cells.at(QStringLiteral("key")).text);
                    !taken)
                    return taken;
        return Done{};
    }

    Status takeList(Json& plan, const QString& name, const QString& key, bool required) const {
        const Result<Belonging> all = gather(name, {}, {}, required);
        if (!all)
            return all.error();
        Json list = Json::list();
        if (const auto found = all->find({}); found != all->end())
            for (const Json& item : found->second)
                list.append(item);
        plan.set(key, std::move(list));
        return Done{};
    }

    // The rows of a sheet by what its first columns name, which must be among `owners` when these are given.
    Result<Belonging> gather(const QString& name, const QStringList& by,
        const std::vector<QStringList>& owners, bool required) const {
        Belonging all;
        const Result<const Sheet*> page = sheet(name, required);
        if (!page)
            return page.error();
        if (*page == nullptr)
            return all;
        const Result<std::vector<Row>> rows = rowsOf(**page);
        if (!rows)
            return rows.error();
        for (const Row& row : *rows) {
            QStringList owner;
            for (const QString& column : by)
                owner << (row.cells.contains(column) ? row.cells.at(column).text : QString());
            if (!by.isEmpty() && std::find(owners.begin(), owners.end(), owner) == owners.end())
                return atCell(ErrorCode::PlanRowForeign, {by.back(), owner.join(u' ').left(60)}, **page,
                    {row.number, 0});
            Result<Json> object = objectOf(**page, row, by);
            if (!object)
                return object.error();
            all[owner].push_back(std::move(*object));
        }
        return all;
    }

    Status takeTargets(Json& plan) const {
        const QString target = QStringLiteral("target"), quantity = QStringLiteral("quantity");
        const Result<Belonging> targets = gather(QStringLiteral("Targets"), {}, {}, true);
        if (!targets)
            return targets.error();
        const std::vector<Json> list = targets->empty() ? std::vector<Json>() : targets->begin()->second;
        const std::vector<QStringList> ids = idsOf({}, list);
        const Result<Belonging> figures = gather(QStringLiteral("Figures"), {target}, ids, false);
        const Result<Belonging> quantities = gather(QStringLiteral("Quantities"), {target}, ids, true);
        if (!figures || !quantities)
            return !figures ? figures.error() : quantities.error();
        std::vector<QStringList> quantityIds;
        for (const auto& [owner, items] : *quantities)
            for (const QStringList& id : idsOf(owner, items))
                quantityIds.push_back(id);
        const Result<Belonging> milestones
            = gather(QStringLiteral("Milestones"), {target, quantity}, quantityIds, false);
        if (!milestones)
            return milestones.error();
        plan.set(QStringLiteral("targets"), joined(list, *figures, *quantities, *milestones));
        return Done{};
    }

    static std::vector<QStringList> idsOf(const QStringList& owner, const std::vector<Json>& items) {
        std::vector<QStringList> ids;
        for (const Json& item : items)
            ids.push_back(owner + QStringList{idOf(item)});
        return ids;
    }

    static QString idOf(const Json& item) {
        const Json* id = item.find(u"id");
        return id != nullptr ? id->toText() : QString();
    }

    static void setList(Json& object, const QString& key, const Belonging& all, const QStringList& owner) {
        const auto found = all.find(owner);
        if (found == all.end())
            return;
        Json list = Json::list(found->second);
        list.setLine(object.line());
        object.set(key, std::move(list));
    }

    static Json joined(const std::vector<Json>& targets, const Belonging& figures,
        const Belonging& quantities, const Belonging& milestones) {
        Json list = Json::list();
        for (Json target : targets) {
            const QString id = idOf(target);
            setList(target, QStringLiteral("figures"), figures, {id});
            Json measured = Json::list();
            if (const auto found = quantities.find({id}); found != quantities.end())
                for (Json quantity : found->second) {
                    setList(quantity, QStringLiteral("milestones"), milestones, {id, idOf(quantity)});
                    measured.append(std::move(quantity));
                }
            target.set(QStringLiteral("quantities"), std::move(measured));
            list.append(std::move(target));
        }
        return list;
    }

    const Workbook& m_workbook;
};

} // namespace

Result<Json> planFromWorkbook(const Workbook& workbook) { return PlanBuilder(workbook).build(); }

} // namespace sodiem
