// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/event.h"

#include <map>
#include <unordered_map>

namespace sodiem {

// An event that no other event of its cell names as a parent: what the cell holds now.
struct Head {
    EventId event{};
    CellValue value;

    bool operator==(const Head&) const = default;
};

// The present state of all cells: heads by cell path, each list sorted by event id. A pure function of the set of
// events, whatever their order. Cells whose only heads are empty values are there too.
class Heads {
public:
    bool operator==(const Heads&) const = default;

    const std::vector<Head>& of(const QString& cell) const; // empty for a cell never written
    const std::map<QString, std::vector<Head>>& cells() const { return m_cells; }

    // Takes in an event whose parents have been taken in before, as a local log has them.
    void advance(const Event& event);
    // A stored projection, row by row.
    void add(const QString& cell, Head head);

    // From any collection of events, in any order, duplicates allowed.
    static Heads of(const std::vector<Event>& events);

private:
    std::map<QString, std::vector<Head>> m_cells;
};

// What a list of heads says: one value (perhaps on several heads that agree), or values that differ, which are
// never picked from automatically.
struct HeadsReading {
    CellValue value;
    bool differs = false;
};
HeadsReading readHeads(const std::vector<Head>& heads);

} // namespace sodiem
