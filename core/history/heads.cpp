// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/heads.h"

#include <algorithm>
#include <set>

namespace sodiem {
namespace {

bool byEvent(const Head& a, const Head& b) { return a.event < b.event; }

} // namespace

const std::vector<Head>& Heads::of(const QString& cell) const {
    static const std::vector<Head> none;
    const auto found = m_cells.find(cell);
    return found == m_cells.end() ? none : found->second;
}

void Heads::advance(const Event& event) {
    std::vector<Head>& heads = m_cells[event.cell];
    std::erase_if(heads, [&](const Head& head) {
        return head.event == event.id
            || std::find(event.parents.begin(), event.parents.end(), head.event) != event.parents.end();
    });
    add(event.cell, {event.id, event.value});
}

void Heads::add(const QString& cell, Head head) {
    std::vector<Head>& heads = m_cells[cell];
    heads.insert(std::upper_bound(heads.begin(), heads.end(), head, byEvent), std::move(head));
}

Heads Heads::of(const std::vector<Event>& events) {
    // An event takes the place of others of its own cell only.
    std::set<std::pair<EventId, QStringView>> replaced;
    std::set<EventId> taken;
    for (const Event& event : events)
        for (const EventId& parent : event.parents)
            replaced.emplace(parent, event.cell);
    Heads heads;
    for (const Event& event : events)
        if (!replaced.contains({event.id, event.cell}) && taken.insert(event.id).second)
            heads.add(event.cell, {event.id, event.value});
    return heads;
}

HeadsReading readHeads(const std::vector<Head>& heads) {
    if (heads.empty())
        return {};
    const bool agree = std::all_of(
        heads.begin(), heads.end(), [&](const Head& head) { return head.value == heads.front().value; });
    return agree ? HeadsReading{heads.front().value, false} : HeadsReading{{}, true};
}

} // namespace sodiem
