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

QString stageText(Stage stage, const Language& language);

} // namespace sodiem
