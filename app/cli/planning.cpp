// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/bookplan.h"
#include "app/builtin/builtin.h"
#include "app/cli/stages.h"
#include "app/cli/tablejson.h"
#include "app/cli/takefile.h"
#include "app/cli/verbs.h"
#include "app/printing/planpaper.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/campaign/dates.h"
#include "core/exchange/csv.h"
#include "core/exchange/tableworkbook.h"
#include "core/plan/tables.h"

#include <QFileInfo>

namespace sodiem::cli {
namespace {

Result<Plan> requiredPlan(const Book& book) {
    Result<std::optional<Plan>> plan = planOf(book);
    if (!plan)
        return plan.error();
    return *plan ? Result<Plan>(std::move(**plan))
                 : Result<Plan>(Error{ErrorCode::PlanNone, {}, {book.path(), 0, {}}});
}

Status writePlan(const Table& table, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return writeFileAtomically(path, writeCsv(table));
    if (ending == u"json")
        return writeFileAtomically(path, tableJson(table));
    if (ending == u"xlsx")
        return writeTableWorkbook(path, table, {{QStringLiteral("value"), 2}}, QStringLiteral("Kế hoạch"),
            Clock::system().utcMilliseconds());
    return Error{ErrorCode::PaperFormatUnknown, {u'.' + ending}, {path, 0, {}}};
}

// The set that a plan is checked with: the one that was asked for, else the builtin one that the plan itself
// names. nullopt: there is none, and what it draws from communes is read for its grammar only.
Result<std::optional<CriteriaSet>> setFor(const Arguments& arguments, const PlanFile& plan) {
    QString source = arguments.value(QStringLiteral("--criteria"));
    if (source.isEmpty()) // from the document itself: a plan with faults is told all of them too
        if (const Result<Json> document = parseJson(plan.bytes);
            document && document->find(u"criteria") != nullptr)
            source = QStringLiteral("builtin:") + document->find(u"criteria")->toText();
    if (!arguments.has(QStringLiteral("--criteria")) && !builtinCriteria().contains(source))
        return std::optional<CriteriaSet>();
    Result<SetFile> file = readSetFile(source);
    if (!file)
        return file.error();
    return file->reading.set ? Result<std::optional<CriteriaSet>>(std::move(file->reading.set))
                             : Result<std::optional<CriteriaSet>>(file->reading.faults.front());
}

QString planSentence(const Session& session, const Plan& plan) {
    std::size_t quantities = 0, drawn = 0;
    for (const Target& target : plan.targets)
        for (const Quantity& quantity : target.quantities) {
            ++quantities;
            drawn += quantity.communes.kind != CommuneDraw::Kind::None ? 1 : 0;
        }
    return session.language()
        .say("Command line",
            "%1, version %2: %3 targets in %4 areas, %5 quantities, %6 of them drawn from communes; digest "
            "%7")
        .arg(plan.id)
        .arg(plan.version)
        .arg(plan.targets.size())
        .arg(plan.areas.size())
        .arg(quantities)
        .arg(drawn)
        .arg(plan.digest);
}

} // namespace

int plan(Session& session, const Arguments& arguments) {
    const QString dayText = arguments.value(QStringLiteral("--as-of"));
    const std::optional<QDate> wanted = dateOfIso(dayText);
    if (arguments.has(QStringLiteral("--as-of")) && !wanted)
        return session.misuse(
            session.language()
                .say("Command line", "“%1” is not a date; write year-month-day, for example 2018-09-30")
                .arg(dayText));
    const Result<OpenedCampaign> opened = openCampaign(arguments.positional.first());
    if (!opened)
        return session.fail(opened.error());
    const Result<Plan> targets = requiredPlan(opened->book);
    if (!targets)
        return session.fail(targets.error());
    const Campaign& campaign = opened->campaign;
    const PlanProgress progress
        = measurePlan(*targets, campaign, wanted.value_or(toldUntil(*targets, campaign)));
    const bool figures = arguments.has(QStringLiteral("--figures"));
    const Table table = figures ? tableOfFigures(*targets, campaign) : planTable(*targets, progress);
    if (arguments.has(QStringLiteral("-o"))) {
        const QString path = arguments.value(QStringLiteral("-o"));
        const bool paper = !figures && path.endsWith(u".pdf", Qt::CaseInsensitive);
        const PaperContext context{opened->book.header().title, opened->book.header().year, opened->invented};
        const Status written = paper ? printPlan(path, *targets, progress, context) : writePlan(table, path);
        return written ? exitDone : session.fail(written.error());
    }
    return arguments.has(QStringLiteral("--json")) ? session.write(tableJson(table))
                                                   : session.writeTable(table);
}

int checkPlan(Session& session, const Arguments& arguments) {
    const QString source = arguments.positional.first();
    Result<PlanFile> file = readPlanFile(source, nullptr);
    if (!file)
        return session.fail(file.error());
    const Result<std::optional<CriteriaSet>> set = setFor(arguments, *file);
    if (!set)
        return session.fail(set.error());
    if (*set)
        file = readPlanFile(source, &**set);
    if (!file)
        return session.fail(file.error());
    for (const Error& fault : file->reading.faults)
        session.fail(fault);
    if (!file->reading.plan)
        return exitFailed;
    return session.write((planSentence(session, *file->reading.plan) + u'\n').toUtf8());
}

int enterPlan(Session& session, const Arguments& arguments) {
    const QString person = cleaned(arguments.value(QStringLiteral("--person")));
    const Status taken = takeFileIn(session, arguments, person,
        [](const Table& table, const Campaign& campaign, const Book& book) -> Result<std::vector<Change>> {
            const Result<Plan> targets = requiredPlan(book);
            if (!targets)
                return targets.error();
            const Result<std::vector<FigureEdit>> edits = figureEditsFromTable(table);
            return edits ? editFigures(*targets, campaign, *edits)
                         : Result<std::vector<Change>>(edits.error());
        });
    return taken ? exitDone : session.fail(taken.error());
}

} // namespace sodiem::cli
