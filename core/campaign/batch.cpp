// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/batch.h"

namespace sodiem {
namespace {

Result<std::vector<Change>> changesOf(const Campaign& campaign, const AnyEdit& edit) {
    if (const auto* fact = std::get_if<FactEdit>(&edit))
        return editFact(campaign, fact->unit, fact->fact, fact->text, fact->stage);
    const auto& [place, entry] = std::get<PlacedEdit>(edit);
    const bool survey = std::holds_alternative<SurveyRule>(*campaign.frame().leaves[place.leaf]->rule);
    return survey ? editSurvey(campaign, place.unit, place.leaf, entry.inputs)
                  : editEntry(campaign, place, entry);
}

// Edits one after the other, each on what those before it leave.
class Trial {
public:
    Trial(const Campaign& campaign, std::size_t edits) : m_before(campaign), m_copies(edits > 1) { }

    const Campaign& campaign() const { return m_after ? *m_after : m_before; }
    // Takes in what an edit changes, and adds it to the batch.
    void take(std::vector<Change> changes, Batch& batch) {
        if (!m_after && m_copies)
            m_after = m_before;
        for (Change& change : changes) {
            if (m_after)
                m_after->apply(change.cell, {{{}, change.value}});
            batch.changes.push_back(std::move(change));
        }
    }

private:
    const Campaign& m_before;
    const bool m_copies; // a single edit needs no copy
    std::optional<Campaign> m_after;
};

template <class Verb>
PlacesBatch changeMany(const Campaign& campaign, const std::vector<EntryPlace>& places, Verb verb) {
    PlacesBatch batch;
    Trial trial(campaign, places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        Result<std::vector<Change>> changes = verb(trial.campaign(), places[i]);
        if (!changes) {
            batch.refusals.push_back({i, changes.error()});
            continue;
        }
        batch.changed += changes->empty() ? 0 : 1;
        trial.take(std::move(*changes), batch);
    }
    return batch;
}

} // namespace

Batch editMany(const Campaign& campaign, const std::vector<AnyEdit>& edits) {
    Batch batch;
    Trial trial(campaign, edits.size());
    for (std::size_t i = 0; i < edits.size(); ++i) {
        Result<std::vector<Change>> changes = changesOf(trial.campaign(), edits[i]);
        if (changes)
            trial.take(std::move(*changes), batch);
        else
            batch.refusals.push_back({i, changes.error()});
    }
    return batch;
}

PlacesBatch acceptMany(const Campaign& campaign, const std::vector<EntryPlace>& places) {
    return changeMany(campaign, places, acceptEarlier);
}

PlacesBatch clearMany(const Campaign& campaign, const std::vector<EntryPlace>& places) {
    return changeMany(campaign, places, clearEntry);
}

} // namespace sodiem
