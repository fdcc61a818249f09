// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrows.h"

#include "core/exchange/importcell.h"
#include "core/units/unitfinder.h"

#include <algorithm>
#include <map>

#include <QRegularExpression>

namespace sodiem::importing {
namespace {

using Kind = ColumnUse::Kind;
using Match = UnitFinder::Found::Match;

bool isInFormula(const Sheet& sheet, const CellPlace& place) {
    return std::any_of(sheet.formulaRanges.begin(), sheet.formulaRanges.end(),
        [&](const CellRange& range) { return range.holds(place); });
}

// "(1) (2) (3)", "A 1 2 3": the numbers of the columns, which papers here have below the heads.
bool numbersColumns(const std::vector<const Sheet::Placed*>& row) {
    static const QRegularExpression mark(QStringLiteral("^\\(?(?:([A-Z])|(\\d{1,3}))\\)?$"));
    int last = 0;
    for (const Sheet::Placed* placed : row) {
        const auto match = mark.match(placed->cell.text.trimmed());
        if (!match.hasMatch())
            return false;
        if (match.captured(2).isEmpty())
            continue;
        const int number = match.captured(2).toInt();
        if (last != 0 && number != last + 1)
            return false;
        last = number;
    }
    return row.size() >= 3 && last >= 2 && last <= row.back()->place.column + 1;
}

class Rows {
public:
    Rows(const Sheet& sheet, const Frame& frame, const TableMapping& mapping,
        std::vector<RejectedCell>& rejected)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_finder(frame.catalogue, frame.units)
        , m_rejected(rejected)
        , m_unitColumn(mapping.columnOf({Kind::Unit, -1, -1}))
        , m_districtColumn(mapping.columnOf({Kind::District, -1, -1})) { }

    std::vector<UnitRow> read() {
        std::vector<const Sheet::Placed*> row;
        for (const Sheet::Placed& placed : m_sheet.cells) {
            if (placed.place.row <= m_mapping.headerRow)
                continue;
            if (!row.empty() && row.front()->place.row != placed.place.row)
                take(std::exchange(row, {}));
            row.push_back(&placed);
        }
        take(row);
        return withoutDoubles();
    }

private:
    ColumnUse useOf(int column) const {
        const auto at = static_cast<std::size_t>(column);
        return at < m_mapping.columns.size() ? m_mapping.columns[at] : ColumnUse();
    }

    SheetCell cellAt(const CellPlace& place) const {
        SheetCell cell = m_sheet.at(place);
        cell.formula = cell.formula || isInFormula(m_sheet, place);
        return cell;
    }

    void take(const std::vector<const Sheet::Placed*>& row) {
        if (row.empty())
            return;
        const int number = row.front()->place.row;
        if (m_mapping.headerRow >= 0 && number == m_mapping.headerRow + 1 && numbersColumns(row))
            return;
        UnitRow taken;
        for (const Sheet::Placed* placed : row)
            if (const ColumnUse use = useOf(placed->place.column);
                use.isFigure() && !placed->cell.text.trimmed().isEmpty())
                taken.given.push_back({use, placed->place, cellAt(placed->place)});
        const SheetCell unit = cellAt({number, m_unitColumn});
        taken.name = unit.text.trimmed();
        if (taken.given.empty())
            return;
        if (const Result<std::size_t> found = find(unit, number); found) {
            taken.unit = *found;
            m_rows.push_back(std::move(taken));
        } else {
            reject(taken.name, number, found.error());
        }
    }

    Result<std::size_t> find(const SheetCell& unit, int row) const {
        const QString name = unit.text.trimmed();
        if (unit.formula)
            return Error{ErrorCode::WorkbookFormula, {}, {}};
        if (unit.kind == SheetCell::Kind::Error)
            return Error{ErrorCode::WorkbookCellError, {unit.text}, {}};
        if (name.isEmpty())
            return Error{ErrorCode::ImportUnitEmpty, {}, {}};
        const QString district
            = m_districtColumn < 0 ? QString() : m_sheet.at({row, m_districtColumn}).text.trimmed();
        const UnitFinder::Found found = m_finder.find(name, district);
        if (found.match == Match::One)
            return found.unit;
        return Error{found.match == Match::None ? ErrorCode::ImportUnitUnknown : ErrorCode::ImportUnitSeveral,
            {name.left(60)}, {}};
    }

    void reject(const QString& name, int row, const Error& why) {
        m_rejected.push_back({{row, m_unitColumn}, name, name, why});
    }

    std::vector<UnitRow> withoutDoubles() {
        std::map<std::size_t, std::vector<int>> rows;
        for (const UnitRow& row : m_rows)
            rows[row.unit].push_back(row.given.front().place.row);
        for (const UnitRow& row : m_rows) {
            QStringList others;
            const int own = row.given.front().place.row;
            for (const int each : rows[row.unit])
                if (each != own)
                    others << QString::number(each + 1);
            if (!others.isEmpty())
                reject(row.name, own,
                    Error{ErrorCode::ImportUnitTwice, {row.name.left(60), others.join(QStringLiteral(", "))},
                        {}});
        }
        std::erase_if(m_rows, [&](const UnitRow& row) { return rows[row.unit].size() > 1; });
        return std::move(m_rows);
    }

    const Sheet& m_sheet;
    const TableMapping& m_mapping;
    const UnitFinder m_finder;
    std::vector<RejectedCell>& m_rejected;
    const int m_unitColumn;
    const int m_districtColumn;
    std::vector<UnitRow> m_rows;
};

} // namespace

std::vector<UnitRow> unitRows(const Sheet& sheet, const Frame& frame, const TableMapping& mapping,
    std::vector<RejectedCell>& rejected) {
    return Rows(sheet, frame, mapping, rejected).read();
}

} // namespace sodiem::importing
