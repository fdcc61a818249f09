// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/answer.h"

namespace sodiem {

// What a person typed or pasted for a field, as files write it; nothing for an empty text. A number with
// either decimal mark, a day as people write it, an option by its number, id or words (marks and capitals
// aside), yes and no by word, x or 1. An option or a yes that is not understood comes back as it is, for
// readAnswer to refuse. Errors: Number…, DateInvalid.
Result<std::optional<QString>> typedValue(const Field& field, const QString& typed);

// "không phát sinh" in place of a figure, as tables of offices have it: in words, by its letters, or "n/a".
bool saysNoCase(const QString& typed);

} // namespace sodiem
