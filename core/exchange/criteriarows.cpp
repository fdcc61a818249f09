// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/criteriarows.h"

#include "core/base/text.h"
#include "core/exchange/criteriacell.h"

#include <algorithm>
#include <map>
#include <set>

namespace sodiem::criteriasheets {
namespace {

bool isNote(const QString& text) { return text.startsWith(noteMark); }

// Which column of the plan stands where in the sheet; nullptr: a note of the person's own.
using Heads = std::map<int, const Column*>;

class RowReader {
public:
    RowReader(const Sheet& sheet, const SheetPlan& plan, FaultList& faults, KeyPlaces& keys)
        : m_sheet(sheet)
        , m_plan(plan)
        , m_faults(faults)
        , m_keys(keys) { }

    std::vector<FilledRow> read() {
        for (const CellRange& range : m_sheet.formulaRanges)
            m_faults.add(Error{ErrorCode::WorkbookFormula, {}, {}}, m_sheet.name, range.first);
        for (const Sheet::Placed& placed : m_sheet.cells) {
            if (placed.place.column == 0)
                m_noteRow = isNote(cleaned(placed.cell.text)) ? placed.place.row : -1;
            if (m_plan.keysDown)
                takeKeyDown(placed);
            else if (placed.place.row == 0)
                takeHead(placed);
            else if (placed.place.row != m_noteRow)
                takeCell(placed);
        }
        return std::move(m_rows);
    }

private:
    void fault(const Error& error, const CellPlace& place) { m_faults.add(error, m_sheet.name, place); }

    const Column* known(const QString& key, const CellPlace& place) {
        const int at = m_plan.indexOf(key);
        const QString name = m_plan.name + u'/' + key;
        const bool again = m_keys.contains(name);
        if (at < 0 || again) {
            fault({at < 0 ? ErrorCode::CriteriaColumnUnknown : ErrorCode::CriteriaGivenTwice, {key.left(60)},
                      {}},
                place);
            return nullptr;
        }
        m_keys[name] = m_plan.keysDown ? CellPlace{place.row, 1} : place;
        return &m_plan.columns[static_cast<std::size_t>(at)];
    }

    void takeHead(const Sheet::Placed& placed) {
        const QString key = cleaned(placed.cell.text);
        if (key.isEmpty())
            return;
        const bool note = isNote(key);
        m_heads[placed.place.column] = note ? nullptr : known(key, placed.place);
    }

    std::optional<QString> filled(const Sheet::Placed& placed) {
        const Result<QString> text = textOf(placed.cell);
        if (!text)
            fault(text.error(), placed.place);
        return text && !cleaned(*text).isEmpty() ? std::optional<QString>(*text) : std::nullopt;
    }

    void takeCell(const Sheet::Placed& placed) {
        const auto head = m_heads.find(placed.place.column);
        if (head == m_heads.end()) {
            if (!cleaned(placed.cell.text).isEmpty() && m_headless.insert(placed.place.column).second)
                fault({ErrorCode::CriteriaHeadMissing, {}, {}}, placed.place);
            return;
        }
        if (head->second == nullptr || head->second->form == Form::Note)
            return;
        const std::optional<QString> text = filled(placed);
        if (!text)
            return;
        if (m_rows.empty() || m_rows.back().row != placed.place.row)
            m_rows.push_back({placed.place.row, {}});
        m_rows.back().cells.push_back({head->second, placed.place, *text});
    }

    // Column A has the keys, B the values; what stands further right is explanation.
    void takeKeyDown(const Sheet::Placed& placed) {
        if (placed.place.row == 0 || placed.place.row == m_noteRow || placed.place.column > 1)
            return;
        const QString text = cleaned(placed.cell.text);
        if (placed.place.column == 0 && !text.isEmpty()) {
            m_keyRow = placed.place.row;
            m_key = known(text, placed.place);
        } else if (m_keyRow == placed.place.row) {
            takeValue(placed);
        } else if (!text.isEmpty()) {
            fault({ErrorCode::CriteriaHeadMissing, {}, {}}, placed.place);
        }
    }

    void takeValue(const Sheet::Placed& placed) {
        const std::optional<QString> text = m_key != nullptr ? filled(placed) : std::nullopt;
        if (!text)
            return;
        if (m_rows.empty())
            m_rows.push_back({placed.place.row, {}});
        m_rows.back().cells.push_back({m_key, placed.place, *text});
    }

    const Sheet& m_sheet;
    const SheetPlan& m_plan;
    FaultList& m_faults;
    KeyPlaces& m_keys;
    std::vector<FilledRow> m_rows;
    Heads m_heads;
    std::set<int> m_headless; // columns that were told of
    int m_noteRow = -1;
    int m_keyRow = -1;
    const Column* m_key = nullptr;
};

} // namespace

const FilledCell* FilledRow::find(const Column& column) const {
    const auto found = std::find_if(
        cells.begin(), cells.end(), [&](const FilledCell& cell) { return cell.column == &column; });
    return found == cells.end() ? nullptr : &*found;
}

std::vector<FilledRow> rowsOf(const Sheet& sheet, const SheetPlan& plan, FaultList& faults, KeyPlaces& keys) {
    return RowReader(sheet, plan, faults, keys).read();
}

} // namespace sodiem::criteriasheets
