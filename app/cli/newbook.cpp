// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/builtin.h"
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "core/base/decimal.h"
#include "core/base/text.h"

namespace sodiem::cli {

int newBook(Session& session, const Arguments& arguments) {
    const QString path = arguments.positional.first();
    const QString yearText = arguments.value(QStringLiteral("--year"));
    const Result<std::int64_t> year = parseInteger(yearText);
    if (!year || *year < 1990 || *year > 2999)
        return session.misuse(
            session.language()
                .say("Command line", "“%1” is not a year; write four digits, for example 2018")
                .arg(yearText));
    const Result<Catalogue> catalogue = readUnits(arguments.value(QStringLiteral("--units")));
    if (!catalogue)
        return session.fail(catalogue.error());
    std::vector<QByteArray> sets;
    std::optional<CriteriaSet> first;
    for (const QString& source : arguments.options.value(QStringLiteral("--criteria"))) {
        Result<SetFile> criteria = readSetFile(source);
        if (!criteria)
            return session.fail(criteria.error());
        if (!criteria->reading.set) // the first fault; the rest is what "criteria check" is for
            return session.fail(criteria->reading.faults.front());
        sets.push_back(std::move(criteria->bytes));
        if (!first)
            first = std::move(criteria->reading.set);
    }
    QByteArray planBytes;
    if (arguments.has(QStringLiteral("--plan"))) {
        Result<PlanFile> plan = readPlanFile(arguments.value(QStringLiteral("--plan")), &*first);
        if (!plan)
            return session.fail(plan.error());
        if (!plan->reading.plan)
            return session.fail(plan->reading.faults.front());
        planBytes = std::move(plan->bytes);
    }
    const QString wanted = cleaned(arguments.value(QStringLiteral("--title")));
    const QString title = wanted.isEmpty() ? first->title.vi : wanted;
    const Status made
        = Book::create(path, title, static_cast<int>(*year), *catalogue, sets, session.clock(), planBytes);
    return made ? exitDone : session.fail(made.error());
}

} // namespace sodiem::cli
