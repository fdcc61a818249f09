// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stages.h"
#include "app/cli/tablejson.h"
#include "app/cli/verbs.h"
#include "app/printing/papers.h"
#include "core/base/files.h"
#include "core/exchange/csv.h"
#include "core/exchange/tableworkbook.h"

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

Status writeRanking(
    const OpenedCampaign& opened, const RankingReport& report, bool synthesisOnly, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    const Frame& frame = opened.campaign.frame();
    if (ending == u"csv")
        return writeFileAtomically(path, writeCsv(rankingTable(frame, report)));
    if (ending == u"json")
        return writeFileAtomically(path, tableJson(rankingTable(frame, report)));
    if (ending == u"xlsx")
        return writeTableWorkbook(path, rankingTable(frame, report), numbersOf(frame.set),
            QStringLiteral("Xếp hạng"), Clock::system().utcMilliseconds());
    if (ending != u"pdf")
        return Error{ErrorCode::PaperFormatUnknown, {u'.' + ending}, {path, 0, {}}};
    return printRanking(path, opened.campaign, report, synthesisOnly,
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
    const Result<OpenedCampaign> opened = openCampaign(arguments.positional.first());
    if (!opened)
        return session.fail(opened.error());
    const QString setId = arguments.value(QStringLiteral("--set"));
    if (arguments.has(QStringLiteral("--set")) && setId != opened->campaign.set().id)
        return session.fail({ErrorCode::RankSetUnknown, {setId.left(60)}, {opened->book.path(), 0, {}}});
    const RankingReport report = makeRankingReport(opened->campaign, *view, *by);
    if (!arguments.has(QStringLiteral("-o")))
        return session.writeTable(rankingTable(opened->campaign.frame(), report));
    const Status written = writeRanking(*opened, report, arguments.has(QStringLiteral("--group")), path);
    return written ? exitDone : session.fail(written.error());
}

} // namespace sodiem::cli
