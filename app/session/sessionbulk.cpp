// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions of many values: stored in slices, so that the window goes on meanwhile.
#include "app/session/bulkwrite.h"
#include "app/session/session.h"

#include <utility>

namespace sodiem {

Status Session::writeInSlices(BulkChanges action) {
    if (!isWritable())
        return notWritable().in(path());
    Result<std::unique_ptr<SlicedAppend>> append = m_book->appendInSlices(
        {m_device, m_person.name, m_person.role}, std::move(action.changes), m_clock, std::move(action.look));
    if (!append)
        return append.error();
    m_backupSlices->stop(); // a copy cannot be made from the middle of an action
    m_bulk = new BulkWrite(std::move(*append), *m_campaign, this);
    connect(m_bulk, &BulkWrite::progressed, this, &Session::storingProgressed);
    connect(m_bulk, &BulkWrite::ended, this,
        [this, action = std::move(action)](const Result<Written>& written,
            const std::vector<std::size_t>& units,
            bool documents) { endStoring(action, written, units, documents); });
    m_writeState = WriteState::Storing;
    Q_EMIT stateChanged();
    return Done{};
}

void Session::cancelStoring() {
    if (m_bulk != nullptr)
        m_bulk->cancel();
}

void Session::endStoring(const BulkChanges& action, const Result<Written>& written,
    const std::vector<std::size_t>& units, bool documents) {
    std::exchange(m_bulk, nullptr)->deleteLater();
    m_writeState = WriteState::Writable;
    if (m_backup && m_verifying == nullptr)
        m_backupSlices->start(0);
    const bool changed = written && !written->events.empty();
    if (changed) {
        m_changedSinceBackup = true;
        noteChanged(*written);
        tellChanged(units, documents);
    }
    Q_EMIT stateChanged();
    action.ended(written);
    if (changed)
        Q_EMIT saved(written->events.back().event.utcMilliseconds, 0); // how long says nothing of the disk
}

} // namespace sodiem
