// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/bookplan.h"

#include "core/plan/reader.h"

namespace sodiem {

Result<std::optional<Plan>> planOf(const Book& book) {
    const Result<QByteArray> bytes = book.plan();
    if (!bytes)
        return bytes.error().in(book.path());
    if (bytes->isEmpty())
        return std::optional<Plan>();
    PlanReading reading = readPlan(*bytes, &book.frame()->set);
    return reading.plan ? Result<std::optional<Plan>>(std::move(reading.plan))
                        : Result<std::optional<Plan>>(reading.faults.front().in(book.path()));
}

} // namespace sodiem
