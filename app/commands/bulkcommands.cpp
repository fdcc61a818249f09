// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps of very many values, stored and undone in slices of the event loop.
#include "app/commands/commands.h"
#include "app/session/bulkwrite.h"
#include "app/session/session.h"

namespace sodiem {

Status Commands::takeIn(
    std::vector<Change> changes, int workbooks, std::function<void(const Status&)> ended) {
    return storeNew({Kind::Workbooks, {}, workbooks}, std::move(changes), std::move(ended));
}

Status Commands::takeInTable(std::vector<Change> changes, std::function<void(const Status&)> ended) {
    return storeNew({Kind::Table, {}, 1}, std::move(changes), std::move(ended));
}

Status Commands::storeNew(
    const What& what, std::vector<Change> changes, std::function<void(const Status&)> ended) {
    const auto step = std::make_shared<Step>(Step{what, {}, {}, false});
    BulkChanges action;
    action.changes = std::move(changes);
    action.look = [step](const Change& asked, const std::vector<Head>& heads) {
        const Change change = canonicalChange(asked);
        const HeadsReading before = readHeads(heads);
        step->settles = step->settles || before.differs;
        step->forward.push_back(change);
        step->backward.push_back({change.cell, before.value, QStringLiteral("Hoàn tác")});
        return Status(Done{});
    };
    action.ended = [this, step, ended = std::move(ended)](const Result<Written>& written) {
        if (written) {
            own(*written);
            if (!written->events.empty())
                add(std::move(*step));
        }
        ended(written ? Status(Done{}) : Status(written.error()));
    };
    return m_session.writeInSlices(std::move(action));
}

Status Commands::storeInSlices(bool backward) {
    const Step& step = m_steps[backward ? m_next - 1 : m_next];
    BulkChanges action;
    action.changes = backward ? step.backward : step.forward;
    action.look = [this, what = step.what](const Change& change, const std::vector<Head>& heads) {
        return checkOwn(what, change.cell, heads);
    };
    action.ended = [this, backward](const Result<Written>& written) {
        if (!written) {
            Q_EMIT failedLater(written.error());
            return;
        }
        own(*written);
        m_next += backward ? std::size_t(-1) : std::size_t(1);
        Q_EMIT stepsChanged();
    };
    return m_session.writeInSlices(std::move(action));
}

} // namespace sodiem
