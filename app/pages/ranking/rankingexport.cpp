// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ranking/rankingexport.h"

#include "core/base/files.h"
#include "core/exchange/csv.h"

#include <memory>

namespace sodiem {
namespace {

std::shared_ptr<const Campaign> snapshot(const RankingSource& source) {
    return std::make_shared<const Campaign>(*source.campaign);
}

} // namespace

RankingReport reportOf(const RankingSource& source, const RankingChoice& choice) {
    RankingReport report = makeRankingReport(
        *source.campaign, source.scores(choice.view), source.scores(Stage::Self), choice.view, choice.by);
    if (!choice.group.isEmpty())
        std::erase_if(
            report.sections, [&](const RankingSection& section) { return section.group != choice.group; });
    return report;
}

Job::Work rankingExport(const RankingSource& source, const RankingReport& report, const QString& path) {
    return [campaign = snapshot(source), report, path, context = source.context](
               const Progress& progress) -> Status {
        if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
            return writeFileAtomically(path, writeCsv(rankingTable(campaign->frame(), report)));
        return printRanking(path, *campaign, report, true, context, progress);
    };
}

Job::Work cardExport(const RankingSource& source, const CardExport& wanted) {
    return [campaign = snapshot(source), wanted, context = source.context](const Progress& progress) {
        const Scorecards cards(*campaign, wanted.view);
        return wanted.oneFileEach
            ? printScorecardsInto(wanted.path, *campaign, cards, wanted.units, context, progress)
            : printScorecards(wanted.path, *campaign, cards, wanted.units, context, progress);
    };
}

} // namespace sodiem
