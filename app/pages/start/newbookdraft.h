// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/builtin/builtin.h"
#include "app/i18n/language.h"

#include <optional>

namespace sodiem {

// What the pages of the wizard have found so far; each page builds on those before.
struct NewBookDraft {
    Language language;
    std::optional<Catalogue> catalogue;
    std::optional<int> unitsYear; // of the map the units come from, where its name tells
    std::optional<CriteriaSet> set;
    QByteArray criteria;
};

// What is wrong in a file that stands, by its name, just above.
QString faultText(Error fault, const Language& language);

} // namespace sodiem
