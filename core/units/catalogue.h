// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"
#include "core/units/unit.h"

#include <utility>
#include <vector>

#include <QHash>

namespace sodiem {

// The units of one state of the administrative map, in the order of their file. A code names a unit inside
// its catalogue only: codes are given again after reforms. Pointers handed out live as long as the catalogue
// does.
class Catalogue {
public:
    // Columns code, name, kind and parent_code; capital_type (1 or empty) may follow, any other is an
    // attribute. Names carry the word of their kind or not. An error names the line and the unit.
    static Result<Catalogue> fromTable(const Table& table);

    const std::vector<Unit>& units() const& { return m_units; }
    std::vector<Unit> units() && { return std::move(m_units); } // a loop over a temporary's units is safe
    const Unit* find(const QString& code) const; // nullptr when there is none
    const Unit* parentOf(const Unit& unit) const; // nullptr at the top
    std::vector<const Unit*> childrenOf(const QString& code) const; // of the empty code: those at the top
    std::vector<const Unit*> scored() const; // the commune level

    bool operator==(const Catalogue&) const = default;

private:
    void add(Unit unit);

    std::vector<Unit> m_units;
    QHash<QString, std::size_t> m_index;
    QHash<QString, std::vector<std::size_t>> m_children;
};

// What fromTable() reads back as the same catalogue; attributes in the order of their names.
Table toTable(const Catalogue& catalogue);

} // namespace sodiem
