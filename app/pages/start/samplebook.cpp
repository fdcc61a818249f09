// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/samplebook.h"

#include "app/builtin/builtin.h"
#include "app/builtin/invented.h"

namespace sodiem {
namespace {

constexpr int steps = 4; // read, made, invented, written

Status fill(Book& book, const Clock& clock, const QString& device, const StepProgress& progress) {
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    if (!progress(2, steps))
        return cancelled;
    const std::vector<Change> changes = inventedChanges(book, wholeInvention(book));
    if (!progress(3, steps))
        return cancelled;
    const Result<Written> written = book.append({device, inventedPerson(), {}}, changes, clock);
    if (!written)
        return written.error();
    return progress(steps, steps) ? Status(Done{}) : Status(cancelled);
}

} // namespace

Status makeSampleBook(
    const QString& path, const Clock& clock, const QString& device, const StepProgress& progress) {
    Result<Catalogue> catalogue = readUnits(QStringLiteral("builtin:hanoi-2018"));
    if (!catalogue)
        return catalogue.error();
    Result<SetFile> set = readSetFile(QStringLiteral("builtin:hanoi-2018-commune"));
    if (!set)
        return set.error();
    if (!set->reading.set)
        return set->reading.faults.front();
    Result<PlanFile> targets = readPlanFile(QStringLiteral("builtin:hanoi-2018"), &*set->reading.set);
    if (!targets)
        return targets.error();
    if (!targets->reading.plan)
        return targets->reading.faults.front();
    if (!progress(1, steps))
        return Error{ErrorCode::Cancelled, {}, {}};
    const BookPlan plan{path, set->reading.set->title.vi, set->reading.set->year, std::move(*catalogue),
        {std::move(set->bytes)}, std::move(targets->bytes)};
    return makeBook(plan, clock, [&](Book& book) { return fill(book, clock, device, progress); });
}

} // namespace sodiem
