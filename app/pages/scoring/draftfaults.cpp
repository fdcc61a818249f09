// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/draftfaults.h"

#include "app/pages/scoring/sampleentry.h"
#include "app/pages/scoring/textentry.h"
#include "core/campaign/typedvalue.h"

namespace sodiem {
namespace {

void judgeEntry(const EntryPlace& at, Draft& draft, const Campaign& campaign) {
    const Node& leaf = *campaign.frame().leaves[at.leaf];
    for (const auto& [field, text] : std::exchange(draft.misread, {}))
        addText(draft, leaf, field, text.typed);
    draft.fault.reset();
    const bool survey = std::holds_alternative<SurveyRule>(*leaf.rule);
    const Result<std::vector<Change>> changes = survey
        ? editSurvey(campaign, at.unit, at.leaf, draft.edit.inputs)
        : editEntry(campaign, at, draft.edit);
    if (!changes)
        draft.fault = changes.error();
}

void judgeFact(DraftTables::Item at, FactDraft& draft, const Campaign& campaign, Stage stage) {
    const Result<std::optional<QString>> value = typedValue(campaign.set().facts[at.second], draft.typed);
    draft.fault.reset();
    if (!value)
        draft.fault = value.error();
    else if (const auto changes = editFact(campaign, at.first, at.second, *value, stage); !changes)
        draft.fault = changes.error();
}

} // namespace

void judge(DraftTables& drafts, const Campaign& campaign, Stage stage, int year) {
    for (auto& [at, draft] : drafts.entries)
        judgeEntry(at, draft, campaign);
    for (auto& [at, draft] : drafts.facts)
        judgeFact(at, draft, campaign, stage);
    for (auto& [at, cases] : drafts.samples)
        for (auto& [id, draft] : cases)
            draft.fault = caseFault(campaign, at.first, at.second, id, draft.typed, year);
}

} // namespace sodiem
