// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/batch.h"

#include <algorithm>
#include <numeric>

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

// `make` gives the changes of the edit at an index, `taken` hears of each that holds. One that does not hold yet may
// do so after a later one (a part and then its whole): what is refused is tried again as long as that helps.
template <class Make, class Taken>
void tryEach(Trial& trial, std::size_t count, Batch& batch, Make make, Taken taken) {
    std::vector<std::size_t> open(count);
    std::iota(open.begin(), open.end(), std::size_t(0));
    for (std::size_t before = count + 1; open.size() < before && !open.empty();) {
        before = open.size();
        batch.refusals.clear();
        for (const std::size_t i : open) {
            Result<std::vector<Change>> changes = make(trial.campaign(), i);
            if (!changes) {
                batch.refusals.push_back({i, changes.error()});
                continue;
            }
            taken(i, !changes->empty());
            trial.take(std::move(*changes), batch);
        }
        open.clear();
        for (const Refusal& refusal : batch.refusals)
            open.push_back(refusal.edit);
    }
}

void join(UnitEdits& all, const UnitEdits& more) {
    all.facts.insert(more.facts.begin(), more.facts.end());
    all.entries.insert(more.entries.begin(), more.entries.end());
}

template <class Verb>
PlacesBatch changeMany(const Campaign& campaign, const std::vector<EntryPlace>& places, Verb verb) {
    PlacesBatch batch;
    Trial trial(campaign, places.size());
    tryEach(
        trial, places.size(), batch,
        [&](const Campaign& now, std::size_t i) { return verb(now, places[i]); },
        [&](std::size_t i, bool changes) {
            if (changes && batch.changed++ == 0)
                batch.first = i;
        });
    return batch;
}

} // namespace

Batch editMany(const Campaign& campaign, const std::vector<AnyEdit>& edits) {
    Batch batch;
    Trial trial(campaign, edits.size());
    tryEach(
        trial, edits.size(), batch,
        [&](const Campaign& now, std::size_t i) { return changesOf(now, edits[i]); },
        [](std::size_t, bool) {});
    return batch;
}

PiecesBatch editPieces(
    const Campaign& campaign, std::size_t unit, Stage stage, const std::vector<UnitEdits>& pieces) {
    PiecesBatch batch;
    std::vector<std::size_t> waiting(pieces.size());
    std::iota(waiting.begin(), waiting.end(), std::size_t(0));
    UnitEdits all;
    for (const UnitEdits& piece : pieces)
        join(all, piece);
    if (Result<std::vector<Change>> changes = editTogether(campaign, unit, stage, all)) {
        batch.changes = std::move(*changes);
        batch.held = std::move(waiting);
        return batch;
    }
    UnitEdits accepted;
    for (std::size_t before = waiting.size() + 1; waiting.size() < before;) { // each as often as another was taken
        before = waiting.size();
        batch.refusals.clear();
        for (const std::size_t i : waiting) {
            UnitEdits trial = accepted;
            join(trial, pieces[i]);
            Result<std::vector<Change>> changes = editTogether(campaign, unit, stage, trial);
            if (!changes) {
                batch.refusals.push_back({i, changes.error()});
                continue;
            }
            batch.changes = std::move(*changes);
            batch.held.push_back(i);
            accepted = std::move(trial);
        }
        waiting.clear();
        for (const Refusal& refusal : batch.refusals)
            waiting.push_back(refusal.edit);
    }
    std::sort(batch.held.begin(), batch.held.end());
    return batch;
}

PlacesBatch acceptMany(const Campaign& campaign, const std::vector<EntryPlace>& places) {
    return changeMany(campaign, places, acceptEarlier);
}

PlacesBatch clearMany(const Campaign& campaign, const std::vector<EntryPlace>& places) {
    return changeMany(campaign, places, clearEntry);
}

} // namespace sodiem
