// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stages.h"
#include "app/cli/tablejson.h"
#include "app/cli/verbs.h"
#include "app/printing/papers.h"
#include "core/base/files.h"
#include "core/exchange/csv.h"
#include "core/exchange/tableworkbook.h"

#include <iterator>

#include <QFileInfo>

namespace sodiem::cli {
namespace {

NumberColumns numbersOf(const CriteriaSet& set) {
    NumberColumns numbers{{QStringLiteral("rank"), 0}};
    for (const char* column :
        {"self", "appraised", "survey", "bonus", "penalty", "total", "maximum", "index"})
        numbers[QString::fromLatin1(column)] = set.decimals;
    return numbers;
}

// Each set's ranking after the other's: units of different sets are never ranked against each other.
Table rankingsTable(const OpenedCampaigns& opened, Stage view, GroupBy by) {
    Table table;
    for (const Campaign& campaign : opened.campaigns) {
        Table own = rankingTable(campaign.frame(), makeRankingReport(campaign, view, by));
        table.columns = std::move(own.columns);
        std::move(own.rows.begin(), own.rows.end(), std::back_inserter(table.rows));
    }
    return table;
}

Status writeRankings(
    const OpenedCampaigns& opened, Stage view, GroupBy by, bool synthesisOnly, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return writeFileAtomically(path, writeCsv(rankingsTable(opened, view, by)));
    if (ending == u"json")
        return writeFileAtomically(path, tableJson(rankingsTable(opened, view, by)));
    const Campaign& campaign = opened.campaigns.front();
    if (ending == u"xlsx")
        return writeTableWorkbook(path, rankingsTable(opened, view, by), numbersOf(campaign.set()),
            QStringLiteral("Xếp hạng"), Clock::system().utcMilliseconds());
    if (ending != u"pdf")
        return Error{ErrorCode::PaperFormatUnknown, {u'.' + ending}, {path, 0, {}}};
    if (opened.campaigns.size() > 1) // a paper is a decision's annex: by one set
        return setNeeded(opened.book);
    return printRanking(path, campaign, makeRankingReport(campaign, view, by), synthesisOnly,
        {opened.book.header().title, opened.book.header().year, opened.invented});
}

} // namespace

int rank(Session& session, const Arguments& arguments) {
    const std::optional<Stage> view = viewOf(arguments);
    if (!view)
        return misusedStage(session, arguments.value(QStringLiteral("--stage")));
    const QString groupWord = arguments.has(QStringLiteral("--group"))
        ? arguments.value(QStringLiteral("--group"))
        : QStringLiteral("all");
    const QString path = arguments.value(QStringLiteral("-o"));
    const auto by = groupByFromId(groupWord);
    if (!by)
        return session.fail({ErrorCode::RankGroupUnknown, {groupWord.left(60)}, {}});
    const Result<OpenedCampaigns> opened = openCampaigns(arguments.positional.first(), arguments);
    if (!opened)
        return session.fail(opened.error());
    if (!arguments.has(QStringLiteral("-o")))
        return session.writeTable(rankingsTable(*opened, *view, *by));
    const Status written = writeRankings(*opened, *view, *by, arguments.has(QStringLiteral("--group")), path);
    return written ? exitDone : session.fail(written.error());
}

} // namespace sodiem::cli
