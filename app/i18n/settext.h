// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/criteria/criteriaset.h"

#include <vector>

namespace sodiem {

// What a criteria set says of itself as a whole: what it is, on what it stands, its parts, how it ranks and
// classes. Each a heading with its lines.
struct SetStatement {
    QString heading;
    QString lines;
};
std::vector<SetStatement> setStatements(const CriteriaSet& set, const Language& language);

QString shortDigest(const CriteriaSet& set); // enough of it to compare by eye

} // namespace sodiem
