// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/session/session.h"
#include "core/campaign/setversions.h"
#include "core/units/labels.h"

namespace sodiem {
namespace {

constexpr std::size_t mostAtOnce = 1500; // changes: some 100 ms

const Node& leafOf(const Session& session, const EntryPlace& place) {
    return *session.frame().leaves[place.leaf];
}

} // namespace

Status Commands::editEntry(const EntryPlace& place, const EntryEdit& edit) {
    const Result<std::vector<Change>> changes = sodiem::editEntry(m_session.campaign(), place, edit);
    if (!changes)
        return changes.error();
    const bool noteOnly = edit.inputs.empty() && !edit.points && !edit.notApplicable;
    const Kind kind = noteOnly ? Kind::Note : edit.notApplicable ? Kind::NotApplicable : Kind::Points;
    return perform({kind, leafOf(m_session, place).ref}, *changes);
}

Status Commands::clearEntries(const std::vector<EntryPlace>& places) {
    const PlacesBatch batch = clearMany(m_session.campaign(), places);
    if (!batch.refusals.empty()) // all or nothing
        return batch.refusals.front().error;
    if (places.empty())
        return Done{};
    return perform({Kind::Clear, leafOf(m_session, places[batch.first]).ref, batch.changed}, batch.changes);
}

Status Commands::editFact(std::size_t unit, std::size_t fact, const std::optional<QString>& text) {
    const Result<std::vector<Change>> changes
        = sodiem::editFact(m_session.campaign(), unit, fact, text, m_session.stage());
    return changes ? perform({Kind::Fact, {}}, *changes) : Status(changes.error());
}

Status Commands::editSurvey(
    std::size_t unit, std::size_t leaf, const std::map<QString, std::optional<QString>>& counts) {
    const Result<std::vector<Change>> changes = sodiem::editSurvey(m_session.campaign(), unit, leaf, counts);
    return changes ? perform({Kind::Survey, m_session.frame().leaves[leaf]->ref}, *changes)
                   : Status(changes.error());
}

Result<std::vector<Refusal>> Commands::editMany(const std::vector<AnyEdit>& edits) {
    Batch batch = sodiem::editMany(m_session.campaign(), edits);
    const auto stored = static_cast<int>(edits.size() - batch.refusals.size());
    const Status done = perform({Kind::Many, {}, stored}, batch.changes);
    return done ? Result<std::vector<Refusal>>(std::move(batch.refusals))
                : Result<std::vector<Refusal>>(done.error());
}

Result<Commands::Accepted> Commands::accept(const std::vector<EntryPlace>& places) {
    const PlacesBatch batch = acceptMany(m_session.campaign(), places);
    Accepted accepted;
    accepted.items = batch.changed;
    for (const Refusal& refusal : batch.refusals)
        accepted.refused.push_back(refusal.error);
    const QString ref = places.empty() ? QString() : leafOf(m_session, places[batch.first]).ref;
    const Status done = perform({Kind::Accept, ref, accepted.items}, batch.changes);
    return done ? Result<Accepted>(accepted) : Result<Accepted>(done.error());
}

Status Commands::confirm(const std::vector<EntryPlace>& places) {
    const Result<std::vector<Change>> changes = confirmReviewed(m_session.campaign(), places);
    if (!changes)
        return changes.error();
    const QString ref = places.empty() ? QString() : leafOf(m_session, places.front()).ref;
    return perform({Kind::Confirm, ref, static_cast<int>(changes->size())}, *changes);
}

void Commands::noteRefused(int places) { add({{Kind::Many, {}, places}, {}, {}, false}); }

Status Commands::setDeadline(Stage stage, const std::optional<QDate>& day) {
    const CellValue value = day ? CellValue(day->toString(Qt::ISODate)) : CellValue();
    return perform({Kind::Deadline, {}}, {{deadlineCell(stage), value, {}}});
}

Status Commands::setPeriod(const std::optional<QDate>& first, const std::optional<QDate>& last) {
    const auto value = [](const std::optional<QDate>& day) {
        return day ? CellValue(day->toString(Qt::ISODate)) : CellValue();
    };
    return perform({Kind::Period, {}},
        {{cellPeriodStart.toString(), value(first), {}}, {cellPeriodEnd.toString(), value(last), {}}});
}

Result<Commands::Step> Commands::stepOf(const What& what, const std::vector<Change>& changes) const {
    Step step{what, {}, {}, false};
    for (const Change& asked : changes) {
        const Change change = canonicalChange(asked);
        const Result<std::vector<Head>> heads = m_session.headsOf(change.cell);
        if (!heads)
            return heads.error();
        step.settles = step.settles || readHeads(*heads).differs;
        step.forward.push_back(change);
        step.backward.push_back({change.cell, readHeads(*heads).value, QStringLiteral("Hoàn tác")});
    }
    return step;
}

Status Commands::perform(const What& what, const std::vector<Change>& changes) {
    if (changes.empty())
        return Done{};
    Result<Step> step = stepOf(what, changes);
    if (!step)
        return step.error();
    const Result<bool> stored = store(step->forward);
    if (!stored)
        return stored.error();
    if (*stored)
        add(std::move(*step));
    return Done{};
}

void Commands::add(Step step) {
    m_steps.resize(m_next);
    m_steps.push_back(std::move(step));
    ++m_next;
    Q_EMIT stepsChanged();
}

Result<bool> Commands::store(const std::vector<Change>& changes) {
    const Result<Written> written = m_session.write(changes);
    if (!written)
        return written.error();
    own(*written);
    return !written->events.empty();
}

void Commands::own(const Written& written) {
    for (const SealedEvent& sealed : written.events)
        m_own[sealed.event.cell] = sealed.event.id;
}

Status Commands::checkOwn(const Step& step) const {
    for (const Change& change : step.forward) {
        const Result<std::vector<Head>> heads = m_session.headsOf(change.cell);
        if (!heads)
            return heads.error();
        if (const Status own = checkOwn(step.what, change.cell, *heads); !own)
            return own;
    }
    return Done{};
}

Status Commands::checkOwn(const What& what, const QString& cell, const std::vector<Head>& heads) const {
    const auto own = m_own.find(cell);
    const bool superseded = own != m_own.end() && (heads.size() != 1 || heads.front().event != own->second);
    return superseded ? Status(Error{ErrorCode::UndoSuperseded, {text(what)}, {}}) : Status(Done{});
}

Status Commands::checkUnsigned(const Step& step) const {
    for (const Change& change : step.forward)
        if (const Status open = checkOpen(m_session.campaign(), change.cell, m_session.stage()); !open)
            return open;
    return Done{};
}

Status Commands::undo() {
    if (!canUndo())
        return Done{};
    const Step& step = m_steps[m_next - 1];
    if (step.forward.empty())
        return forgetRefused();
    if (const Status open = checkUnsigned(step); !open)
        return open;
    if (step.forward.size() > mostAtOnce && !step.settles)
        return storeInSlices(true);
    if (const Status own = checkOwn(step); !own)
        return own;
    if (step.settles)
        return forgetSettled();
    if (const Result<bool> stored = store(step.backward); !stored)
        return stored.error();
    --m_next;
    Q_EMIT stepsChanged();
    return Done{};
}

// What was refused waits in drafts, which go with the step they came with.
Status Commands::forgetRefused() {
    m_steps.resize(--m_next);
    Q_EMIT stepsChanged();
    return Done{};
}

// Both values cannot come back: a later event stands on them now. The step is let go of, so that those before
// it can still be undone.
Status Commands::forgetSettled() {
    const Error refused{ErrorCode::UndoSettled, {text(m_steps[m_next - 1].what)}, {}};
    for (const Change& change : m_steps[m_next - 1].forward)
        m_own[change.cell] = EventId{}; // what was settled is nobody's to undo: not by an earlier step either
    m_steps.resize(--m_next);
    Q_EMIT stepsChanged();
    return refused;
}

Status Commands::redo() {
    if (!canRedo())
        return Done{};
    const Step& step = m_steps[m_next];
    if (const Status open = checkUnsigned(step); !open)
        return open;
    if (step.forward.size() > mostAtOnce)
        return storeInSlices(false);
    if (const Status own = checkOwn(step); !own)
        return own;
    if (const Result<bool> stored = store(step.forward); !stored)
        return stored.error();
    ++m_next;
    Q_EMIT stepsChanged();
    return Done{};
}

QString Commands::undoText() const { return canUndo() ? text(m_steps[m_next - 1]) : QString(); }
QString Commands::redoText() const { return canRedo() ? text(m_steps[m_next]) : QString(); }
Selection Commands::undoPlace() const { return canUndo() ? placeOf(m_steps[m_next - 1]) : Selection(); }
Selection Commands::redoPlace() const { return canRedo() ? placeOf(m_steps[m_next]) : Selection(); }

// A unit that is not looked at is named: nobody takes back blindly what is out of sight.
QString Commands::text(const Step& step) const {
    const int unit = placeOf(step).unit;
    if (unit < 0 || unit == m_session.selection().unit)
        return text(step.what);
    return tr("%1, %2").arg(
        text(step.what), labelAtLineStart(*m_session.frame().units[static_cast<std::size_t>(unit)]));
}

Selection Commands::placeOf(const Step& step) const {
    Selection place;
    for (const Change& change : step.forward) {
        const Selection here = m_session.placeOf(change.cell);
        if (here.unit < 0)
            continue; // of a document, say
        const bool first = place.unit < 0;
        if (!first && here.unit != place.unit)
            return {};
        place = {here.unit, first || here.leaf == place.leaf ? here.leaf : -1};
    }
    return place;
}

QString Commands::text(const What& what) {
    switch (what.kind) {
    case Kind::Points:
        return tr("points %1").arg(what.ref);
    case Kind::Many:
        return tr("entry in %1 places").arg(what.items);
    case Kind::Workbooks:
        return what.items == 1 ? tr("values of a workbook") : tr("values of %1 workbooks").arg(what.items);
    case Kind::Table:
        return tr("values of a table");
    case Kind::Note:
        return tr("note %1").arg(what.ref);
    case Kind::NotApplicable:
        return tr("no case %1").arg(what.ref);
    case Kind::Accept:
        return what.items == 1 ? tr("recognition %1").arg(what.ref)
                               : tr("recognition of %1 items").arg(what.items);
    case Kind::Confirm:
        return what.items == 1 ? tr("confirmation %1").arg(what.ref)
                               : tr("confirmation of %1 items").arg(what.items);
    case Kind::Clear:
        return what.items == 1 ? tr("clearing %1").arg(what.ref) : tr("clearing of %1 items").arg(what.items);
    case Kind::Fact:
        return tr("shared figure");
    case Kind::Survey:
        return tr("survey %1").arg(what.ref);
    case Kind::Attach:
        return what.items == 1 ? tr("evidence %1").arg(what.ref) : tr("evidence of %1 items").arg(what.items);
    case Kind::Cite:
        return tr("page cited %1").arg(what.ref);
    case Kind::Unlink:
        return tr("removal of evidence %1").arg(what.ref);
    case Kind::Deadline:
        return tr("deadline of a step");
    case Kind::Period:
        return tr("period scored");
    case Kind::Figures:
        return tr("figures of target %1").arg(what.ref);
    case Kind::Describe:
        return tr("details of a document");
    case Kind::Explain:
        return tr("explanation %1").arg(what.ref);
    case Kind::TakeBack:
        return tr("taking back of an explanation %1").arg(what.ref);
    case Kind::Sample:
        return tr("cases drawn %1").arg(what.ref);
    case Kind::Assign:
        return tr("choice of counts %1").arg(what.ref);
    case Kind::Record:
        return tr("record of the visit");
    case Kind::Scan:
        return tr("attaching of a signed copy");
    case Kind::Unscan:
        return tr("removal of a signed copy");
    case Kind::Wording:
        return tr("wording of the records");
    case Kind::Fill:
        break;
    }
    return tr("figures from the cases drawn %1").arg(what.ref);
}

} // namespace sodiem
