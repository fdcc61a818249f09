// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/invented.h"
#include "app/cli/session.h"
#include "app/cli/stages.h"
#include "app/cli/takefile.h"
#include "app/cli/verbs.h"
#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/exchange/entriescsv.h"
#include "core/exchange/referencecsv.h"

#include <iterator>

namespace sodiem::cli {
int enter(Session& session, const Arguments& arguments) {
    const QString stageWord = arguments.value(QStringLiteral("--stage"));
    const auto stage = stageFromId(stageWord);
    if (!stage)
        return misusedStage(session, stageWord);
    const QString person = cleaned(arguments.value(QStringLiteral("--person")));
    if (person.isEmpty())
        return session.fail({ErrorCode::EntryPersonMissing, {}, {}});
    const Status taken = takeFileIn(
        session, arguments, person, ofEachSet([&](const Table& table, const Campaign& campaign, const Book&) {
            return entriesFromTable(table, campaign, *stage);
        }));
    return taken ? exitDone : session.fail(taken.error());
}

int survey(Session& session, const Arguments& arguments) {
    const QString person = cleaned(arguments.value(QStringLiteral("--person")));
    const Status taken = takeFileIn(
        session, arguments, person, ofEachSet([](const Table& table, const Campaign& campaign, const Book&) {
            return surveyFromTable(table, campaign);
        }));
    return taken ? exitDone : session.fail(taken.error());
}

static int writeReferences(Session& session, const Arguments& arguments) {
    const Result<OpenedCampaigns> opened = openCampaigns(arguments.positional.first(), arguments);
    if (!opened)
        return session.fail(opened.error());
    Table table;
    for (const Campaign& campaign : opened->campaigns) {
        Table own = tableOfReferences(campaign);
        table.columns = std::move(own.columns);
        std::move(own.rows.begin(), own.rows.end(), std::back_inserter(table.rows));
    }
    return session.writeTable(table);
}

int reference(Session& session, const Arguments& arguments) {
    if (arguments.positional.size() == 1)
        return writeReferences(session, arguments);
    const QString person = cleaned(arguments.value(QStringLiteral("--person")));
    const Status taken = takeFileIn(
        session, arguments, person, ofEachSet([](const Table& table, const Campaign& campaign, const Book&) {
            return referencesFromTable(table, campaign);
        }));
    return taken ? exitDone : session.fail(taken.error());
}

int entries(Session& session, const Arguments& arguments) {
    const QString stageWord = arguments.value(QStringLiteral("--stage"));
    const auto stage = stageFromId(stageWord);
    if (!stage && arguments.has(QStringLiteral("--stage")))
        return misusedStage(session, stageWord);
    const Result<Book> book = Book::open(arguments.positional[0], Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    Table table;
    for (std::size_t set = 0; set < book->sets().size(); ++set) {
        const Result<Campaign> campaign = book->campaignOf(set);
        if (!campaign)
            return session.fail(campaign.error());
        Table own = tableOfEntries(*campaign, stage);
        table.columns = std::move(own.columns);
        std::move(own.rows.begin(), own.rows.end(), std::back_inserter(table.rows));
    }
    return session.writeTable(table);
}

int sample(Session& session, const Arguments& arguments) {
    Result<Book> book = Book::open(arguments.positional[0], Access::ReadWrite);
    if (!book)
        return session.fail(book.error());
    const Result<Campaign> campaign = book->campaign();
    if (!campaign)
        return session.fail(campaign.error());
    if (!campaign->isEmpty() || book->eventCount() > 0)
        return session.fail(Error{ErrorCode::BookNotEmpty, {}, {}}.in(book->path()));
    Invention wanted = wholeInvention(*book);
    for (const auto& [option, most] :
        {std::pair(QStringLiteral("--units"), static_cast<std::int64_t>(wanted.units)),
            {QStringLiteral("--seed"), std::int64_t(999'999'999)}}) {
        if (!arguments.has(option))
            continue;
        const Result<std::int64_t> number = parseInteger(arguments.value(option));
        if (!number || *number < 1 || *number > most)
            return session.fail(
                {ErrorCode::SampleCount, {arguments.value(option), QString::number(most)}, {}});
        (option == u"--units" ? wanted.units : wanted.seed) = static_cast<std::size_t>(*number);
    }
    const Result<Written> written
        = book->append(session.actor(inventedPerson()), inventedChanges(*book, wanted), session.clock());
    return written ? exitDone : session.fail(written.error());
}

} // namespace sodiem::cli
