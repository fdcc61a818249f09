// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stages.h"
#include "app/cli/tablejson.h"
#include "app/cli/verbs.h"
#include "app/i18n/reasontext.h"
#include "app/printing/papers.h"
#include "core/report/scorecard.h"

#include <algorithm>

#include <QDir>

namespace sodiem::cli {
namespace {

QString stateWord(LeafState state) {
    switch (state) {
    case LeafState::Scored:
        return QStringLiteral("scored");
    case LeafState::FullMarksNotApplicable:
        return QStringLiteral("fullMarks");
    case LeafState::Dropped:
        return QStringLiteral("dropped");
    case LeafState::Missing:
        break;
    }
    return QStringLiteral("missing");
}

QString inputsText(const Node& leaf, const Entry* entry) {
    QStringList inputs;
    for (std::size_t i = 0; entry != nullptr && i < leaf.fields.size(); ++i)
        if (entry->answers[i])
            inputs << leaf.fields[i].name + u'=' + entry->answers[i]->text;
    return inputs.join(u';');
}

void addUnit(Table& table, const Campaign& campaign, std::size_t unit, Stage view,
    const PartPresence& presence, const Language& language) {
    const Frame& frame = campaign.frame();
    const int decimals = frame.set.decimals;
    const UnitValues values(frame, campaign.record(unit), view);
    const UnitScore score = scoreUnit(campaign, unit, view, presence);
    for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
        const Node& leaf = *frame.leaves[i];
        const LeafScore& result = score.leaves[i];
        const Reasons reasons = reasonsOf(frame, values, i, presence);
        const bool leftOut = leaf.part >= 0 && score.parts[static_cast<std::size_t>(leaf.part)].leftOut;
        const bool none = result.state == LeafState::Dropped || result.state == LeafState::Missing;
        const bool entered = values.counted(i).entry != nullptr;
        table.add({frame.units[unit]->code, leaf.ref, entered ? stageId(result.stage) : QString(),
            inputsText(leaf, values.counted(i).entry), none ? QString() : result.points.toText(decimals),
            leaf.maximum.toText(decimals), leftOut ? QStringLiteral("leftOut") : stateWord(result.state),
            reasonsText(reasons, leaf, frame.set, language)});
    }
}

// Units of one campaign; all of them where none is named.
struct WantedUnits {
    const Campaign* campaign;
    std::vector<std::size_t> units;
};

Result<std::vector<WantedUnits>> wantedUnits(const OpenedCampaigns& opened, const QStringList& codes) {
    std::vector<WantedUnits> wanted;
    for (const Campaign& campaign : opened.campaigns)
        wanted.push_back({&campaign, {}});
    for (const QString& code : codes) {
        const auto scoring = std::find_if(wanted.begin(), wanted.end(),
            [&](const WantedUnits& w) { return w.campaign->frame().unitIndex.contains(code); });
        const bool known = opened.book.frame()->catalogue.find(code) != nullptr;
        if (scoring == wanted.end())
            return Error{
                known ? ErrorCode::EntryUnitNotScored : ErrorCode::EntryUnitUnknown, {code.left(60)}, {}};
        scoring->units.push_back(static_cast<std::size_t>(scoring->campaign->frame().unitIndex.at(code)));
    }
    for (WantedUnits& of : wanted)
        for (std::size_t i = 0; codes.isEmpty() && i < of.campaign->unitCount(); ++i)
            of.units.push_back(i);
    std::erase_if(wanted, [](const WantedUnits& of) { return of.units.empty(); });
    return wanted;
}

Status printCards(const OpenedCampaigns& opened, const std::vector<WantedUnits>& wanted, Stage view,
    const QString& file, const QString& folder) {
    const PaperContext context{opened.book.header().title, opened.book.header().year, opened.invented};
    if (!file.isEmpty() && wanted.size() > 1)
        return setNeeded(opened.book);
    for (const WantedUnits& of : wanted) {
        const Scorecards cards(*of.campaign, view);
        const Status printed = file.isEmpty()
            ? printScorecardsInto(folder, *of.campaign, cards, of.units, context)
            : printScorecards(file, *of.campaign, cards, of.units, context);
        if (!printed)
            return printed;
    }
    return Done{};
}

} // namespace

int scores(Session& session, const Arguments& arguments) {
    const std::optional<Stage> view = viewOf(arguments);
    if (!view)
        return misusedStage(session, arguments.value(QStringLiteral("--stage")));
    const Result<OpenedCampaigns> opened = openCampaigns(arguments.positional.first(), arguments);
    if (!opened)
        return session.fail(opened.error());
    const auto wanted = wantedUnits(*opened, arguments.options.value(QStringLiteral("--unit")));
    if (!wanted)
        return session.fail(wanted.error().in(opened->book.path()));
    Table table;
    for (const char* column : {"unit", "node", "stage", "inputs", "points", "maximum", "state", "why"})
        table.columns.push_back(QString::fromLatin1(column));
    for (const WantedUnits& of : *wanted) {
        const PartPresence presence = partPresence(*of.campaign, *view);
        for (const std::size_t unit : of.units)
            addUnit(table, *of.campaign, unit, *view, presence, session.language());
    }
    return arguments.has(QStringLiteral("--json")) ? session.write(tableJson(table))
                                                   : session.writeTable(table);
}

int scorecards(Session& session, const Arguments& arguments) {
    const QString file = arguments.value(QStringLiteral("-o")),
                  folder = arguments.value(QStringLiteral("--each"));
    if (file.isEmpty() == folder.isEmpty())
        return session.misuse(
            session.language().say("Command line", "give either -o FILE.pdf or --each FOLDER"));
    const std::optional<Stage> view = viewOf(arguments);
    if (!view)
        return misusedStage(session, arguments.value(QStringLiteral("--stage")));
    if (!file.isEmpty() && !file.endsWith(u".pdf", Qt::CaseInsensitive))
        return session.fail(
            {ErrorCode::PaperFormatUnknown, {file.section(u'.', -1).left(20).prepend(u'.')}, {file, 0, {}}});
    const Result<OpenedCampaigns> opened = openCampaigns(arguments.positional.first(), arguments);
    if (!opened)
        return session.fail(opened.error());
    const auto wanted = wantedUnits(*opened, arguments.options.value(QStringLiteral("--unit")));
    if (!wanted)
        return session.fail(wanted.error().in(opened->book.path()));
    const Status printed = printCards(*opened, *wanted, *view, file, folder);
    return printed ? exitDone : session.fail(printed.error());
}

} // namespace sodiem::cli
