// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/bookplan.h"
#include "app/builtin/builtin.h"
#include "app/cli/stages.h"
#include "app/cli/verbs.h"
#include "core/report/rankingreport.h"
#include "core/storage/evidencecheck.h"

namespace sodiem::cli {

int checkCriteria(Session& session, const Arguments& arguments) {
    const Result<SetFile> file = readSetFile(arguments.positional.first());
    if (!file)
        return session.fail(file.error());
    for (const Error& fault : file->reading.faults)
        session.fail(fault);
    if (!file->reading.set)
        return exitFailed;
    const CriteriaSet& set = *file->reading.set;
    std::size_t examples = 0;
    for (const Node& node : set.nodes)
        examples += node.examples.size();
    const QString text = session.language().say(
        "Command line", "%1, version %2: %3 nodes, %4 scored criteria, %5 worked examples hold; digest %6");
    return session.write(text.arg(set.id)
                             .arg(set.version)
                             .arg(set.nodes.size())
                             .arg(set.leaves().size())
                             .arg(examples)
                             .arg(set.digest)
                             .append(u'\n')
                             .toUtf8());
}

// Opening a book verifies structure, hashes, chains and projections; what is left to do is to read the files
// of evidence, and to say how complete the book is.
int check(Session& session, const Arguments& arguments) {
    const Result<OpenedCampaign> opened = openCampaign(arguments.positional.first());
    if (!opened)
        return session.fail(opened.error());
    const EvidenceStore store(opened->book.path(), opened->book.header().id);
    const Result<EvidenceCheck> evidence = checkEvidence(opened->campaign, store);
    if (!evidence)
        return session.fail(evidence.error());
    for (const Error& fault : evidence->faults)
        session.fail(fault);
    if (!evidence->faults.empty())
        return exitFailed;
    if (const Result<std::optional<Plan>> plan = planOf(opened->book); !plan)
        return session.fail(plan.error());
    const RankingReport report = makeRankingReport(opened->campaign, Stage::Council, GroupBy::All);
    const QString text = session.language().say("Command line",
        "The book holds: structure, objects, %1 events in unbroken chains, projections as computed; "
        "%2 of %3 units are complete.");
    QString line = text.arg(opened->book.eventCount()).arg(report.ranked()).arg(opened->campaign.unitCount());
    if (evidence->whole > 0)
        line += u' '
            + session.language().say("Command line", "%1 evidence files are whole.").arg(evidence->whole);
    if (opened->invented)
        line += u' ' + session.language().say("Command line", "The figures are invented for demonstration.");
    return session.write((line + u'\n').toUtf8());
}

} // namespace sodiem::cli
