// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stages.h"
#include "app/cli/tablejson.h"
#include "app/cli/verbs.h"
#include "app/i18n/reasontext.h"
#include "app/printing/papers.h"
#include "core/report/scorecard.h"

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

Result<std::vector<std::size_t>> wantedUnits(const Frame& frame, const QStringList& codes) {
    std::vector<std::size_t> units;
    for (const QString& code : codes) {
        const auto found = frame.unitIndex.find(code);
        if (found == frame.unitIndex.end())
            return Error{frame.catalogue.find(code) != nullptr ? ErrorCode::EntryUnitNotScored
                                                               : ErrorCode::EntryUnitUnknown,
                {code.left(60)}, {}};
        units.push_back(static_cast<std::size_t>(found->second));
    }
    for (std::size_t i = 0; codes.isEmpty() && i < frame.units.size(); ++i)
        units.push_back(i);
    return units;
}

} // namespace

int scores(Session& session, const Arguments& arguments) {
    const std::optional<Stage> view = viewOf(arguments);
    if (!view)
        return misusedStage(session, arguments.value(QStringLiteral("--stage")));
    const Result<OpenedCampaign> opened = openCampaign(arguments.positional.first());
    if (!opened)
        return session.fail(opened.error());
    const auto units
        = wantedUnits(opened->campaign.frame(), arguments.options.value(QStringLiteral("--unit")));
    if (!units)
        return session.fail(units.error().in(opened->book.path()));
    Table table;
    for (const char* column : {"unit", "node", "stage", "inputs", "points", "maximum", "state", "why"})
        table.columns.push_back(QString::fromLatin1(column));
    const PartPresence presence = partPresence(opened->campaign, *view);
    for (const std::size_t unit : *units)
        addUnit(table, opened->campaign, unit, *view, presence, session.language());
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
    const Result<OpenedCampaign> opened = openCampaign(arguments.positional.first());
    if (!opened)
        return session.fail(opened.error());
    const auto units
        = wantedUnits(opened->campaign.frame(), arguments.options.value(QStringLiteral("--unit")));
    if (!units)
        return session.fail(units.error().in(opened->book.path()));
    const PaperContext context{opened->book.header().title, opened->book.header().year, opened->invented};
    const Scorecards cards(opened->campaign, *view);
    const Status printed = file.isEmpty()
        ? printScorecardsInto(folder, opened->campaign, cards, *units, context)
        : printScorecards(file, opened->campaign, cards, *units, context);
    return printed ? exitDone : session.fail(printed.error());
}

} // namespace sodiem::cli
