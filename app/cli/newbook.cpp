// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/exchange/csv.h"
#include "core/scoring/provenset.h"

namespace sodiem::cli {
namespace {

Result<Catalogue> readUnits(const Session& session, const QString& name) {
    const Result<QByteArray> bytes
        = session.readData(name, QStringLiteral(":/units"), QStringLiteral(".csv"), mostCsvBytes);
    if (!bytes)
        return bytes.error();
    const Result<Table> table = parseCsv(*bytes);
    if (!table)
        return table.error().in(name);
    Result<Catalogue> catalogue = Catalogue::fromTable(*table);
    return catalogue ? std::move(catalogue) : Result<Catalogue>(catalogue.error().in(name));
}

// The first fault; the rest is what "criteria check" is for.
Result<QByteArray> readCriteria(const Session& session, const QString& name, QString& title) {
    Result<QByteArray> bytes
        = session.readData(name, QStringLiteral(":/criteria"), QStringLiteral(".json"), mostCriteriaBytes);
    if (!bytes)
        return bytes.error();
    const CriteriaReading reading = readProvenSet(*bytes);
    if (!reading.set)
        return reading.faults.front().in(name);
    title = reading.set->title.vi;
    return bytes;
}

} // namespace

int newBook(Session& session, const Arguments& arguments) {
    const QString path = arguments.positional.first();
    const QString yearText = arguments.value(QStringLiteral("--year"));
    const Result<std::int64_t> year = parseInteger(yearText);
    if (!year || *year < 1990 || *year > 2999)
        return session.misuse(
            session.language()
                .say("Command line", "“%1” is not a year; write four digits, for example 2018")
                .arg(yearText));
    if (arguments.has(QStringLiteral("--plan")))
        return session.misuse(
            session.language()
                .say("Command line", "“%1” comes with a later version; see --help for what there is")
                .arg(QStringLiteral("--plan")));
    const Result<Catalogue> catalogue = readUnits(session, arguments.value(QStringLiteral("--units")));
    if (!catalogue)
        return session.fail(catalogue.error());
    QString setTitle;
    const Result<QByteArray> criteria
        = readCriteria(session, arguments.value(QStringLiteral("--criteria")), setTitle);
    if (!criteria)
        return session.fail(criteria.error());
    const QString wanted = cleaned(arguments.value(QStringLiteral("--title")));
    const QString title = wanted.isEmpty() ? setTitle : wanted;
    const Status made
        = Book::create(path, title, static_cast<int>(*year), *catalogue, *criteria, session.clock());
    return made ? exitDone : session.fail(made.error());
}

} // namespace sodiem::cli
