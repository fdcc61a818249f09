// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/history/author.h"
#include "core/plan/plan.h"

namespace sodiem {

// What a person enters for the targets of a plan, as the changes to store: pure functions, nothing is stored
// here. An error means that nothing is to be changed.

constexpr qsizetype mostPlanNoteCharacters = 1000;
constexpr qsizetype mostPlanEvidenceCharacters = 300;

struct FigureEdit {
    PlanPlace place;
    std::map<QString, std::optional<QString>> figures; // by name, as files write it; an absent text clears
    std::optional<QString> note;
    std::optional<QString> evidence; // the document that proves the figures: number, date, page
    int line = 0; // of its file, for the error
};

// All edits together: what they leave is checked, not each step on the way there. A figure may be entered
// before the whole it is part of; once both stand, the part must not exceed it. Errors, with "TARGET UNIT
// PERIOD" as the node: PlanTargetUnknown, PlanFigureUnknown, PlanUnitUnknown, PlanUnitNotAsked,
// PlanNotEntered, PlanPeriodInvalid, PlanPeriodOutside, PlanPeriodOverlaps, PlanRatioAbove,
// PlanDenominatorZero, Number…, TextTooLong, EntryTooLarge.
Result<std::vector<Change>> editFigures(
    const Plan& plan, const Campaign& campaign, const std::vector<FigureEdit>& edits);

// Who is asked to enter a figure, or for an empty name any figure of the target, in the order of the
// catalogue.
std::vector<QString> reportersOf(const Target& target, QStringView figure, const Catalogue& catalogue);

} // namespace sodiem
