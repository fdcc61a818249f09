// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/catalogue.h"

#include "core/units/unitrow.h"

#include <set>

namespace sodiem {

Result<Catalogue> Catalogue::fromTable(const Table& table) {
    const Result<unitrow::Columns> columns = unitrow::readColumns(table);
    if (!columns)
        return columns.error();
    Catalogue catalogue;
    for (const Table::Row& row : table.rows) {
        Result<Unit> unit = unitrow::readUnit(row, *columns);
        if (!unit)
            return unit.error();
        const auto refused = [&](ErrorCode code, const QString& argument) {
            return Error{code, {argument.left(unitrow::mostQuoted)}, {{}, row.line, unit->code}};
        };
        if (catalogue.find(unit->code))
            return refused(ErrorCode::UnitDuplicate, unit->code);
        if (!unit->parent.isEmpty() && !catalogue.find(unit->parent)) // nowhere, or only further down
            return refused(ErrorCode::UnitParentUnknown, unit->parent);
        catalogue.add(std::move(*unit));
    }
    if (catalogue.scored().empty())
        return Error{ErrorCode::UnitNone, {}, {}};
    return catalogue;
}

void Catalogue::add(Unit unit) {
    m_index.insert(unit.code, m_units.size());
    m_children[unit.parent].push_back(m_units.size());
    m_units.push_back(std::move(unit));
}

const Unit* Catalogue::find(const QString& code) const {
    const auto found = m_index.constFind(code);
    return found == m_index.constEnd() ? nullptr : &m_units[*found];
}

const Unit* Catalogue::parentOf(const Unit& unit) const { return find(unit.parent); }

std::vector<const Unit*> Catalogue::childrenOf(const QString& code) const {
    std::vector<const Unit*> children;
    if (const auto found = m_children.constFind(code); found != m_children.constEnd())
        for (const std::size_t index : *found)
            children.push_back(&m_units[index]);
    return children;
}

std::vector<const Unit*> Catalogue::scored() const {
    std::vector<const Unit*> scored;
    for (const Unit& unit : m_units)
        if (isCommuneLevel(unit.kind))
            scored.push_back(&unit);
    return scored;
}

Table toTable(const Catalogue& catalogue) {
    std::set<QString> names;
    for (const Unit& unit : catalogue.units())
        for (const auto& [name, value] : unit.attributes)
            names.insert(name);
    const std::vector<QString> attributes(names.begin(), names.end());
    Table table{unitrow::columnNames(attributes), {}};
    for (const Unit& unit : catalogue.units())
        table.add(unitrow::cells(unit, attributes));
    return table;
}

} // namespace sodiem
