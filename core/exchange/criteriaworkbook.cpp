// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/criteriaworkbook.h"

#include "core/base/jsonlayout.h"
#include "core/base/text.h"
#include "core/exchange/criteriacell.h"
#include "core/exchange/criteriapages.h"
#include "core/exchange/criteriapath.h"
#include "core/exchange/criteriarows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace sodiem {
namespace {

using namespace criteriasheets;

void gatherLists(const RecordPlan& record, std::map<QString, std::vector<const ListPlan*>>& bySheet) {
    for (const ListPlan& list : record.lists) {
        bySheet[list.sheet].push_back(&list);
        gatherLists(list.item, bySheet);
    }
}

const std::vector<const ListPlan*>& listsOn(const QString& sheetName) {
    static const auto all = [] {
        std::map<QString, std::vector<const ListPlan*>> bySheet;
        gatherLists(set(), bySheet);
        return bySheet;
    }();
    return all.at(sheetName);
}

// A row that waits for what it belongs to.
struct Waiting {
    Json item;
    const SheetPlan* plan;
    CellPlace place;
};

// The rows of every list of one owner, in the order of the sheets.
using RowsByList = std::map<QString, std::vector<Waiting>>;

QString keyOf(const ListPlan& list) { return list.path + u'\n' + list.word; }

class SetAssembler {
public:
    explicit SetAssembler(const Workbook& workbook) : m_workbook(workbook) { m_places.emplace_back(); }

    CriteriaFromWorkbook assembled() {
        CriteriaFromWorkbook result;
        if (isWithinBounds() && checkSheets()) {
            Json json = Json::object();
            json.setLine(lineOf({{}, 0, {}, sheets().front().name, {}}));
            for (const SheetPlan& plan : sheets())
                if (const Sheet* found = m_workbook.find(plan.name))
                    takeSheet(*found, plan, json);
            attach(json, set(), {});
            tellOfForeign();
            finish(std::move(json), result);
        }
        if (result.faults.empty())
            result.faults = std::move(m_faults.all());
        return result;
    }

private:
    int lineOf(const Place& place) {
        m_places.push_back(place);
        return static_cast<int>(m_places.size()) - 1;
    }
    int lineOf(const QString& sheetName, const CellPlace& place) {
        return lineOf({{}, 0, {}, sheetName, cellName(place)});
    }

    bool isWithinBounds() {
        qsizetype cells = 0, characters = 0;
        for (const Sheet& each : m_workbook.sheets)
            for (const Sheet::Placed& placed : each.cells) {
                ++cells;
                characters += placed.cell.text.size();
            }
        const Status bounded = withinBounds(cells, characters, 0);
        if (!bounded)
            m_faults.add(bounded.error());
        return bounded.ok();
    }

    bool checkSheets() {
        std::set<QString> seen;
        for (const Sheet& each : m_workbook.sheets) {
            const bool known = std::any_of(sheets().begin(), sheets().end(),
                [&](const SheetPlan& plan) { return plan.name == each.name; });
            const bool note = each.hidden || each.name.startsWith(noteMark) || each.name == guideSheet;
            if (!known && !note)
                m_faults.add(Error{ErrorCode::CriteriaSheetUnknown, {each.name.left(60)}, {}});
            if (!seen.insert(each.name).second && known)
                m_faults.add(Error{ErrorCode::CriteriaGivenTwice, {each.name}, {}});
        }
        bool whole = true;
        for (const QString& needed : {sheets().front().name, QStringLiteral("Nodes")})
            if (!seen.contains(needed)) {
                m_faults.add(Error{ErrorCode::CriteriaSheetMissing, {needed}, {}});
                whole = false;
            }
        return whole;
    }

    void takeSheet(const Sheet& page, const SheetPlan& plan, Json& json) {
        for (const FilledRow& row : rowsOf(page, plan, m_faults, m_keys)) {
            if (plan.keysDown) {
                takeCells(row, plan, set(), json);
                continue;
            }
            const CellPlace place{row.row, 0};
            QStringList address;
            const ListPlan* list = listOf(row, plan, address);
            if (list == nullptr)
                continue;
            Json item = Json::object();
            item.setLine(lineOf(plan.name, place));
            takeCells(row, plan, list->item, item);
            m_rows[address.join(u'\n')][keyOf(*list)].push_back({std::move(item), &plan, place});
        }
    }

    static QString textIn(const FilledRow& row, const SheetPlan& plan, const QString& key) {
        const int at = plan.indexOf(key);
        const FilledCell* cell = at < 0 ? nullptr : row.find(plan.columns[static_cast<std::size_t>(at)]);
        return cell != nullptr ? cleaned(cell->text) : QString();
    }

    // Which list the row is of, and what it belongs to; nullptr: it does not say, and a fault does.
    const ListPlan* listOf(const FilledRow& row, const SheetPlan& plan, QStringList& address) {
        const auto& lists = listsOn(plan.name);
        const QString word = textIn(row, plan, listColumn);
        const auto found = std::find_if(
            lists.begin(), lists.end(), [&](const ListPlan* each) { return each->word == word; });
        const auto refuse = [&](ErrorCode code, QStringList args) {
            m_faults.add(Error{code, std::move(args), {}}, plan.name, {row.row, 0});
        };
        if (found == lists.end()) {
            refuse(word.isEmpty() ? ErrorCode::CriteriaKeyMissing : ErrorCode::CriteriaValueUnknown,
                word.isEmpty() ? QStringList{listColumn} : QStringList{listColumn, word.left(60)});
            return nullptr;
        }
        for (const QString& key : {QStringLiteral("ref"), QStringLiteral("name")}) {
            const int at = plan.indexOf(key);
            const QString text = textIn(row, plan, key);
            if (at < 0 || plan.columns[static_cast<std::size_t>(at)].form != Form::Owner)
                continue;
            const bool wanted = (*found)->owners.contains(key);
            if (wanted == text.isEmpty()) {
                refuse(wanted ? ErrorCode::CriteriaKeyMissing : ErrorCode::CriteriaValueUnknown,
                    wanted ? QStringList{key} : QStringList{key, text.left(60)});
                return nullptr;
            }
            if (wanted)
                address << text;
        }
        return *found;
    }

    void takeCells(const FilledRow& row, const SheetPlan& plan, const RecordPlan& record, Json& object) {
        const auto fault
            = [&](const Error& error, const FilledCell& cell) { m_faults.add(error, plan.name, cell.place); };
        const FilledCell* rest = nullptr;
        for (const FilledCell& cell : row.cells) {
            const Form form = cell.column->form;
            if (form == Form::Rest)
                rest = &cell;
            if (form >= Form::Empty)
                continue;
            Result<std::optional<Json>> value = valueOf(form, cell.text);
            if (!value)
                fault(value.error(), cell);
            else if (*value
                && !putAt(object, cell.column->key, lined(**value, lineOf(plan.name, cell.place))))
                fault(Error{ErrorCode::CriteriaGivenTwice, {cell.column->key}, {}}, cell);
        }
        if (rest != nullptr)
            takeRest(*rest, plan, object);
        for (const FilledCell& cell : row.cells)
            if (cell.column->form == Form::Empty)
                takeEmptyLists(cell, plan, record, object);
    }

    void takeRest(const FilledCell& cell, const SheetPlan& plan, Json& object) {
        m_restCharacters += cell.text.size();
        if (const Status bounded = withinBounds(0, 0, m_restCharacters); !bounded)
            return m_faults.add(bounded.error(), plan.name, cell.place);
        const Result<Json> value = parseJson(cell.text.toUtf8());
        if (!value)
            return m_faults.add({value.error().code, value.error().args, {}}, plan.name, cell.place);
        const Json more = lined(*value, lineOf(plan.name, cell.place));
        QStringList twice;
        if (more.isObject())
            mergeInto(object, more, {}, twice);
        else if (object.members().empty() && !plan.keysDown)
            object = more;
        else
            m_faults.add(Error{ErrorCode::CriteriaKeyType, {cell.column->key, QStringLiteral("object")}, {}},
                plan.name, cell.place);
        for (const QString& path : twice)
            m_faults.add(Error{ErrorCode::CriteriaGivenTwice, {path.left(60)}, {}}, plan.name, cell.place);
    }

    void takeEmptyLists(
        const FilledCell& cell, const SheetPlan& plan, const RecordPlan& record, Json& object) {
        QString words = cell.text;
        for (const QString& path : words.replace(u',', u' ').simplified().split(u' ')) {
            const bool known = std::any_of(record.lists.begin(), record.lists.end(),
                [&](const ListPlan& list) { return list.path == path; });
            Json list = Json::list();
            list.setLine(lineOf(plan.name, cell.place));
            if (!known || !object.isObject())
                m_faults.add(Error{ErrorCode::CriteriaValueUnknown, {cell.column->key, path.left(60)}, {}},
                    plan.name, cell.place);
            else if (!putAt(object, path, std::move(list)))
                m_faults.add(Error{ErrorCode::CriteriaGivenTwice, {path}, {}}, plan.name, cell.place);
        }
    }

    // The rows of a list that name this owner; they are given away once.
    std::vector<Waiting> taken(const QString& address, const ListPlan& list) {
        const auto own = m_rows.find(address);
        if (own == m_rows.end())
            return {};
        const auto found = own->second.find(keyOf(list));
        return found == own->second.end() ? std::vector<Waiting>() : std::exchange(found->second, {});
    }

    // Gives an object the rows that name it, and these the ones that name them.
    void attach(Json& object, const RecordPlan& record, const QString& address) {
        for (const ListPlan& list : record.lists) {
            std::vector<Waiting> rows = object.isObject() ? taken(address, list) : std::vector<Waiting>();
            if (rows.empty())
                continue;
            Json items = itemsOf(list, rows, address);
            if (!putAt(object, list.path, std::move(items)))
                m_faults.add(Error{ErrorCode::CriteriaGivenTwice, {list.path}, {}}, rows.front().plan->name,
                    rows.front().place);
        }
        if (!record.order.empty() && object.isObject())
            object = ordered(object, record.order);
    }

    Json itemsOf(const ListPlan& list, std::vector<Waiting>& rows, const QString& address) {
        Json items = Json::list();
        items.setLine(rows.front().item.line());
        for (Waiting& row : rows) {
            const QString name = list.item.lists.empty() ? QString() : textAt(row.item, list.item.key);
            if (!name.isEmpty())
                attach(row.item, list.item, address.isEmpty() ? name : address + u'\n' + name);
            items.append(std::move(row.item));
        }
        return items;
    }

    void tellOfForeign() {
        std::vector<std::pair<const Waiting*, QString>> all;
        for (const auto& [address, lists] : m_rows)
            for (const auto& [key, rows] : lists)
                for (const Waiting& row : rows)
                    all.emplace_back(&row, QString(address).replace(u'\n', u' ').left(60));
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return std::tie(a.first->plan, a.first->place) < std::tie(b.first->plan, b.first->place);
        });
        for (const auto& [row, names] : all) {
            const QString key
                = row->plan->indexOf(u"ref") >= 0 ? QStringLiteral("ref") : QStringLiteral("name");
            m_faults.add(
                Error{ErrorCode::PlanRowForeign, {key, names}, {}}, row->plan->name, {row->place.row, 0});
        }
    }

    void finish(Json json, CriteriaFromWorkbook& result) {
        result.set = std::move(json);
        result.places = std::move(m_places);
        result.keys = std::move(m_keys);
        if (!m_faults.all().empty())
            return;
        std::vector<int> lines;
        QByteArray bytes = withLines(result.set, lines);
        std::vector<Place> places;
        for (const int line : lines)
            places.push_back(result.places[static_cast<std::size_t>(line)]);
        result.places = std::move(places);
        Result<Json> again = parseJson(bytes); // its lines are those of the bytes
        if (!again)
            return result.faults.push_back(result.placed(again.error()));
        result.set = std::move(*again);
        result.bytes = std::move(bytes);
    }

    const Workbook& m_workbook;
    FaultList m_faults;
    std::vector<Place> m_places;
    std::map<QString, RowsByList> m_rows; // by what they name, outermost first
    KeyPlaces m_keys;
    qsizetype m_restCharacters = 0;
};

} // namespace

CriteriaFromWorkbook criteriaFromWorkbook(const Workbook& workbook) {
    return SetAssembler(workbook).assembled();
}

} // namespace sodiem
