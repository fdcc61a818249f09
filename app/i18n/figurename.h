// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/criteria/criteriaset.h"

namespace sodiem {

// What people call an input, a shared figure, another leaf's input, a result of last year or an option, given
// the name that a criteria set uses ("fact.dan_so"); the name itself when nothing has a label for it.
QString figureName(const QString& name, const Node& leaf, const CriteriaSet& set, const Language& language);

// A result of last year, given its name without "reference.".
QString referenceName(const QString& name, const CriteriaSet& set, const Language& language);

// An expression as people write one: "100 × “đúng hạn” ÷ “hồ sơ”", with the labels in place of the names, and
// of options in place of their numbers.
QString formulaText(
    const Expression& expression, const Node& leaf, const CriteriaSet& set, const Language& language);

} // namespace sodiem
