// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/criteria/criteriaset.h"

#include <QStringList>

namespace sodiem {

// How a node is scored, in sentences, as a guide of the office would write them: the rule with all its options,
// what becomes of it when no case arose, for which units it is, and the conditions that take its points. Of an
// inner node: how the points of its criteria come together.
QStringList ruleText(const Node& node, const CriteriaSet& set, const Language& language);

QString ruleKindText(const Rule& rule, const Language& language); // in a word or two: "by bands"
QString scoredByText(ScoredBy by, const Language& language);
QString unitKindsText(const std::vector<UnitKind>& kinds, const Language& language); // "phường, xã"

// What is asked for: "đúng hạn (hồ sơ): số nguyên, từ 0".
QString fieldText(const Field& field, const Language& language);
// A condition between inputs: its own sentence, and what must hold.
QString checkText(const Check& check, const Node& leaf, const CriteriaSet& set, const Language& language);
QString evidenceText(const Node& leaf, const Language& language); // whether it is asked for, and which
QString gateText(const Gate& gate, const CriteriaSet& set, const Language& language);

} // namespace sodiem
