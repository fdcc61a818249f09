// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"
#include "core/history/event.h"

namespace sodiem {

// What was entered in a field: the text as files write it, and the number the rules see (a choice's index, a
// date's day number, 1 or 0 for a flag; nothing for a text).
struct Answer {
    QString text;
    std::optional<Rational> number;

    bool operator==(const Answer&) const = default;
};

constexpr int mostInputDecimals = 6;

// Reads a text as the field wants it; its range is checked. Errors: Number…, DateInvalid, FlagInvalid,
// EntryOptionUnknown.
Result<Answer> readAnswer(const Field& field, const QString& text);

// The value of a cell for an answer and back: integers are stored as integers, all else as text.
CellValue cellValueOf(const Field& field, const Answer& answer);
QString textOfCellValue(const CellValue& value);

} // namespace sodiem
