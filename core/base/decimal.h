// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

namespace sodiem {

// The most digits a number typed or read may have: enough for any budget in đồng, and ratios stay exact.
constexpr int mostDigits = 15;

// A number as files write it: optional minus, digits, optional point and digits. No plus, exponent, blank or
// thousands separator; at most `decimals` decimals. "1.50" has two.
Result<Rational> parseDecimal(const QString& text, int decimals);

// Integers of files: optional minus and digits.
Result<std::int64_t> parseInteger(const QString& text);

// A number as a person types or a spreadsheet cell holds it: point or comma is the decimal mark, 1.000 in an
// integer field is one thousand. "1.234,5" is understood; "8.500" where decimals are allowed is ambiguous and
// refused. The result is the plain form that parseDecimal reads.
Result<QString> plainNumber(const QString& typed, bool integer);

} // namespace sodiem
