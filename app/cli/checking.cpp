// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/bookplan.h"
#include "app/builtin/builtin.h"
#include "app/cli/stages.h"
#include "app/cli/verbs.h"
#include "app/i18n/errortext.h"
#include "core/base/text.h"
#include "core/report/rankingreport.h"
#include "core/report/reissue.h"
#include "core/storage/backups.h"
#include "core/storage/evidencecheck.h"

namespace sodiem::cli {

int checkCriteria(Session& session, const Arguments& arguments) {
    const Result<SetFile> file = readSetFile(arguments.positional.first());
    if (!file)
        return session.fail(file.error());
    for (const Error& fault : file->reading.faults)
        session.fail(fault);
    for (const Error& remark : file->reading.remarks)
        session.tell(errorText(remark, session.language()));
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

// The new version is proven like any set; the book as it was is kept beside it.
int loadCriteria(Session& session, const Arguments& arguments) {
    const QString person = cleaned(arguments.value(QStringLiteral("--person")));
    if (person.isEmpty())
        return session.fail({ErrorCode::EntryPersonMissing, {}, {}});
    const Result<SetFile> file = readSetFile(arguments.positional[1]);
    if (!file)
        return session.fail(file.error());
    for (const Error& fault : file->reading.faults)
        session.fail(fault);
    if (!file->reading.set)
        return exitFailed;
    Result<Book> book = Book::open(arguments.positional[0], Access::ReadWrite);
    if (!book)
        return session.fail(book.error());
    if (book->eventCount() > 0)
        if (const Status kept = makeBackup(*book, session.clock()); !kept)
            return session.fail(kept.error());
    if (const Status loaded = book->reissueSet(session.actor(person), file->bytes, session.clock()); !loaded)
        return session.fail(loaded.error().in(arguments.positional[1]));
    const BookSet& set = book->chosenSet();
    const auto earlier = Frame::make(set.frame->catalogue, set.versions[set.versions.size() - 2]);
    const Result<Campaign> before = book->campaignOf(earlier), after = book->campaign();
    if (!before || !after)
        return session.fail(before ? after.error() : before.error());
    return session.writeTable(reissueTable(*before, *after, Stage::Council));
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
    int ranked = 0, toReview = 0;
    std::size_t units = 0;
    for (std::size_t i = 0; i < opened->book.sets().size(); ++i) {
        const Result<Campaign> campaign = opened->book.campaignOf(i);
        if (!campaign)
            return session.fail(campaign.error());
        const RankingReport report = makeRankingReport(*campaign, Stage::Council, GroupBy::All);
        ranked += report.ranked();
        toReview += report.toReview();
        units += campaign->unitCount();
    }
    const QString text = session.language().say("Command line",
        "The book holds: structure, objects, %1 events in unbroken chains, projections as computed; "
        "%2 of %3 units are complete.");
    QString line = text.arg(opened->book.eventCount()).arg(ranked).arg(units);
    if (toReview > 0)
        line += u' '
            + session.language().say("Command line", "%1 results are to be appraised anew.").arg(toReview);
    if (evidence->whole > 0)
        line += u' '
            + session.language().say("Command line", "%1 evidence files are whole.").arg(evidence->whole);
    if (opened->invented)
        line += u' ' + session.language().say("Command line", "The figures are invented for demonstration.");
    return session.write((line + u'\n').toUtf8());
}

} // namespace sodiem::cli
