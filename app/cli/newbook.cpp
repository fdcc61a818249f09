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
    const Result<SetFile> criteria = readSetFile(arguments.value(QStringLiteral("--criteria")));
    if (!criteria)
        return session.fail(criteria.error());
    if (!criteria->reading.set) // the first fault; the rest is what "criteria check" is for
        return session.fail(criteria->reading.faults.front());
    QByteArray planBytes;
    if (arguments.has(QStringLiteral("--plan"))) {
        Result<PlanFile> plan
            = readPlanFile(arguments.value(QStringLiteral("--plan")), &*criteria->reading.set);
        if (!plan)
            return session.fail(plan.error());
        if (!plan->reading.plan)
            return session.fail(plan->reading.faults.front());
        planBytes = std::move(plan->bytes);
    }
    const QString wanted = cleaned(arguments.value(QStringLiteral("--title")));
    const QString title = wanted.isEmpty() ? criteria->reading.set->title.vi : wanted;
    const Status made = Book::create(path, title, static_cast<int>(*year), *catalogue, criteria->bytes,
        session.clock(), planBytes);
    return made ? exitDone : session.fail(made.error());
}

} // namespace sodiem::cli
