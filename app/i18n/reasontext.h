// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/scoring/leafscore.h"

namespace sodiem {

// How a score came about, in words: one sentence a reason.
QString reasonText(const Reason& reason, const Node& leaf, const CriteriaSet& set, const Language& language);
QString reasonsText(
    const Reasons& reasons, const Node& leaf, const CriteriaSet& set, const Language& language);

// What a gate waits for: "the condition “…” is not decided: …".
QString gateMissingText(const Gate& gate, const CriteriaSet& set, const Language& language);
QString gateTitle(const Gate& gate, const Language& language); // its id where it has none

QString stageText(Stage stage, const Language& language);

} // namespace sodiem
