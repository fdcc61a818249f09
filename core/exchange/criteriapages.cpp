// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/criteriapages.h"

#include "core/exchange/criteriacell.h"
#include "core/exchange/criteriapath.h"

#include <algorithm>
#include <map>

namespace sodiem::criteriasheets {
namespace {

using Cells = std::vector<QString>;

// Where the rows of a record's lists belong.
struct Owner {
    QStringList address; // by the columns that ListPlan::owners names
    QString title; // for the person who reads
};

// How often each name stands in a list: rows can only belong to one that is unique.
std::map<QString, int> namesIn(const Json& list, const RecordPlan& item) {
    std::map<QString, int> names;
    if (!item.lists.empty())
        for (const Json& each : list.items())
            ++names[textAt(each, item.key)];
    return names;
}

class PageMaker {
public:
    explicit PageMaker(std::vector<Page>& pages) : m_pages(pages) {
        for (const SheetPlan& plan : sheets())
            m_pages.push_back({&plan, {}});
    }

    void addSet(const Json& json) {
        QSet<QString> taken;
        QStringList empty;
        std::vector<Page*> forms;
        for (Page& page : m_pages) {
            if (!page.plan->keysDown)
                continue;
            page.rows.emplace_back(page.plan->columns.size());
            takeColumns(json, *page.plan, page.rows.front(), taken);
            forms.push_back(&page);
        }
        addLists(json, set(), std::optional<Owner>(Owner()), taken, empty);
        for (Page* form : forms)
            finish(json, *form->plan, form->rows.front(), taken, empty);
    }

    bool hasTooMany() const { return m_rows > mostRows; }

private:
    Page& page(const QString& name) {
        return *std::find_if(
            m_pages.begin(), m_pages.end(), [&](const Page& each) { return each.plan->name == name; });
    }

    static void takeColumns(const Json& json, const SheetPlan& plan, Cells& row, QSet<QString>& taken) {
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            const Column& column = plan.columns[i];
            const bool own = column.form < Form::Empty;
            const Json* value = own ? findAt(json, column.key) : nullptr;
            const std::optional<QString> cell
                = value != nullptr ? cellOf(column.form, *value) : std::optional<QString>();
            if (!cell || (i == 0 && cell->startsWith(noteMark))) // which would make the row a note
                continue;
            row[i] = *cell;
            taken.insert(column.key);
        }
    }

    // What is left of the object, and which of its lists are empty.
    static void finish(const Json& json, const SheetPlan& plan, Cells& row, const QSet<QString>& taken,
        const QStringList& empty) {
        const int emptyAt = plan.indexOf(Form::Empty), restAt = plan.indexOf(Form::Rest);
        if (emptyAt >= 0)
            row[static_cast<std::size_t>(emptyAt)] = empty.join(u' ');
        if (restAt < 0)
            return;
        const Json left = without(json, taken);
        const bool blank
            = std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.isEmpty(); });
        if (!left.members().empty() || (blank && !plan.keysDown))
            row[static_cast<std::size_t>(restAt)] = restOf(left);
    }

    void addLists(const Json& json, const RecordPlan& record, const std::optional<Owner>& owner,
        QSet<QString>& taken, QStringList& empty) {
        const QString ruleKind = textAt(json, u"rule.kind");
        for (const ListPlan& list : record.lists) {
            const Json* value = hasPlace(list, ruleKind) ? findAt(json, list.path) : nullptr;
            if (value == nullptr || !value->isList() || !(owner || value->items().empty()))
                continue;
            taken.insert(list.path);
            if (value->items().empty())
                empty << list.path;
            const std::map<QString, int> names = namesIn(*value, list.item);
            for (const Json& item : value->items())
                if (++m_rows <= mostRows)
                    addItem(item, list, *owner, names);
        }
    }

    void addItem(
        const Json& json, const ListPlan& list, const Owner& owner, const std::map<QString, int>& names) {
        const SheetPlan& plan = sheet(list.sheet);
        Cells row(plan.columns.size());
        writeOwner(list, owner, plan, row);
        if (!json.isObject()) {
            row[static_cast<std::size_t>(plan.indexOf(Form::Rest))] = restOf(json);
            return page(list.sheet).rows.push_back(std::move(row));
        }
        QSet<QString> taken;
        QStringList empty;
        takeColumns(json, plan, row, taken);
        std::optional<Owner> inner;
        const QString name = textAt(json, list.item.key);
        if (!list.item.lists.empty() && isName(name) && names.at(name) == 1)
            inner = {owner.address + QStringList{name},
                owner.title.isEmpty() ? textAt(json, u"title.vi") : owner.title};
        addLists(json, list.item, inner, taken, empty);
        finish(json, plan, row, taken, empty);
        page(list.sheet).rows.push_back(std::move(row));
    }

    static void writeOwner(const ListPlan& list, const Owner& owner, const SheetPlan& plan, Cells& row) {
        const auto cell = [&](int at) -> QString& { return row[static_cast<std::size_t>(at)]; };
        if (!list.word.isEmpty())
            cell(plan.indexOf(listColumn)) = list.word;
        for (qsizetype i = 0; i < list.owners.size(); ++i)
            cell(plan.indexOf(list.owners[i])) = owner.address[i];
        if (const int title = plan.indexOf(Form::Note); title >= 0)
            cell(title) = owner.title.left(200);
    }

    std::vector<Page>& m_pages;
    int m_rows = 0;
};

Error tooMany(const char* what, qsizetype most) {
    return {ErrorCode::XlsxTooMany, {QString::fromLatin1(what), QString::number(most)}, {}};
}

// A spreadsheet counts what it escapes: "_x0041_" takes seven characters more.
qsizetype lengthOf(const QString& text) { return text.size() + 7 * text.count(QStringLiteral("_x")); }

Status checkPage(const Page& page, qsizetype& cells, qsizetype& characters, qsizetype& rest) {
    const int refAt = page.plan->indexOf(u"ref"), restAt = page.plan->indexOf(Form::Rest);
    for (const Cells& row : page.rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            cells += row[i].isEmpty() ? 0 : 1;
            characters += row[i].size();
            rest += static_cast<int>(i) == restAt ? row[i].size() : 0;
            if (lengthOf(row[i]) > mostCellCharacters)
                return Error{
                    ErrorCode::TextTooLong, {row[i].left(40), QString::number(mostCellCharacters)}, {}}
                    .ofNode(refAt >= 0 ? row[static_cast<std::size_t>(refAt)].left(60) : QString())
                    .atCell(page.plan->name, {});
        }
    return Done{};
}

} // namespace

Status withinBounds(qsizetype cells, qsizetype characters, qsizetype rest) {
    if (cells > mostCells)
        return tooMany("cells", mostCells);
    if (characters > mostCharacters || rest > mostRestCharacters)
        return tooMany("characters", rest > mostRestCharacters ? mostRestCharacters : mostCharacters);
    return Done{};
}

Result<std::vector<Page>> pagesOf(const Json& json) {
    std::vector<Page> pages;
    PageMaker maker(pages);
    maker.addSet(json);
    if (maker.hasTooMany())
        return tooMany("rows", mostRows);
    qsizetype cells = 0, characters = 0, rest = 0;
    for (const Page& page : pages) {
        if (const Status checked = checkPage(page, cells, characters, rest); !checked)
            return checked.error();
        if (const Status bounded = withinBounds(cells, characters, rest); !bounded)
            return bounded.error();
    }
    return pages;
}

} // namespace sodiem::criteriasheets
