// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/models/samplemodel.h"
#include "app/pages/scoring/drafts.h"

namespace sodiem {

// What was typed or pasted into cases drawn, by the id of the case, as a person writes it.
using CaseTexts = std::map<QString, std::map<SampleField, QString>>;

// Stores the texts as one step to undo. What cannot be read or does not hold waits in the drafts with its
// sentence; the others are stored.
void enterCases(
    const Workplace& place, Drafts& drafts, std::size_t unit, std::size_t leaf, const CaseTexts& texts);

// What waits, by the id of the case.
std::map<QString, WaitingCase> waitingCases(
    const Workplace& place, const Drafts& drafts, std::size_t unit, std::size_t leaf);

// Why the texts of a case would not be stored; none: they would be.
std::optional<Error> caseFault(const Campaign& campaign, std::size_t unit, std::size_t leaf, const QString& id,
    const std::map<SampleField, QString>& texts, int year);

// A day as it is written in a register: also "5/3" of the year of the campaign, and "5/3/18". Empty stays
// empty. Errors: those of plainDate().
Result<QString> plainDayOf(const QString& typed, int year);

} // namespace sodiem
