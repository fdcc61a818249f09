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

} // namespace

Batch editMany(const Campaign& campaign, const std::vector<AnyEdit>& edits) {
    Batch batch;
    std::optional<Campaign> after; // made when a second edit needs to see the first
    for (std::size_t i = 0; i < edits.size(); ++i) {
        Result<std::vector<Change>> changes = changesOf(after ? *after : campaign, edits[i]);
        if (!changes) {
            batch.refusals.push_back({i, changes.error()});
            continue;
        }
        if (!after && i + 1 < edits.size())
            after = campaign;
        for (Change& change : *changes) {
            if (after)
                after->apply(change.cell, {{{}, change.value}});
            batch.changes.push_back(std::move(change));
        }
    }
    return batch;
}

} // namespace sodiem
