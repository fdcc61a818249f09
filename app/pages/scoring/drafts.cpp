// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/drafts.h"

namespace sodiem {

const Drafts::Draft* Drafts::of(const EntryPlace& place) const {
    const auto found = m_drafts.find(place);
    return found == m_drafts.end() ? nullptr : &found->second;
}

void Drafts::keep(const EntryPlace& place, Draft draft) {
    m_drafts[place] = std::move(draft);
    Q_EMIT changed();
}

void Drafts::drop(const EntryPlace& place) {
    if (m_drafts.erase(place) > 0)
        Q_EMIT changed();
}

std::set<int> Drafts::leavesOf(std::size_t unit, Stage stage) const {
    std::set<int> leaves;
    for (const auto& [place, draft] : m_drafts)
        if (place.unit == unit && place.stage == stage)
            leaves.insert(static_cast<int>(place.leaf));
    return leaves;
}

std::optional<EntryPlace> Drafts::first() const {
    return m_drafts.empty() ? std::nullopt : std::optional<EntryPlace>(m_drafts.begin()->first);
}

EntryEdit mergedEdits(EntryEdit first, const EntryEdit& later) {
    for (const auto& [field, text] : later.inputs)
        first.inputs[field] = text;
    if (later.notApplicable)
        first.notApplicable = later.notApplicable;
    if (later.points)
        first.points = later.points;
    if (later.note)
        first.note = later.note;
    // Typing figures takes back an unfinished "no case", and the other way round.
    if (!later.inputs.empty() && !later.notApplicable)
        first.notApplicable.reset();
    if (later.notApplicable && *later.notApplicable)
        first.inputs.clear();
    return first;
}

} // namespace sodiem
