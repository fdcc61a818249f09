// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/bulkwrite.h"

#include <algorithm>

namespace sodiem {
namespace {

constexpr int changesPerSlice = 300; // some 10 ms
constexpr std::size_t valuesPerSlice = 3000;

} // namespace

BulkWrite::BulkWrite(std::unique_ptr<SlicedAppend> append, Campaign& campaign, QObject* parent)
    : QObject(parent)
    , m_append(std::move(append))
    , m_campaign(campaign)
    , m_units(campaign.unitCount()) {
    connect(&m_slices, &QTimer::timeout, this, &BulkWrite::slice);
    m_slices.start(0);
}

void BulkWrite::slice() {
    if (m_append)
        append();
    else
        takeIn();
}

void BulkWrite::append() {
    if (m_cancelled)
        return end(Error{ErrorCode::Cancelled, {}, {}});
    const Result<bool> all = m_append->step(changesPerSlice);
    if (!all)
        return end(all.error());
    Q_EMIT progressed(m_append->done(), m_append->all());
    if (!*all)
        return;
    Result<Written> written = m_append->finish();
    if (!written)
        return end(written.error());
    m_written = std::move(*written);
    m_append.reset();
    Q_EMIT stored();
}

// A few thousand at a time: each finds its place in the campaign.
void BulkWrite::takeIn() {
    const std::size_t end = std::min(m_taken + valuesPerSlice, m_written.events.size());
    for (; m_taken < end; ++m_taken) {
        const auto& [event, bytes] = m_written.events[m_taken];
        const int unit = m_campaign.apply(
            event.cell, {{event.id, event.value}}, [&](const EventId&) { return event.person; });
        m_documents = m_documents || event.cell.startsWith(u"evidence/");
        if (unit >= 0)
            m_units[static_cast<std::size_t>(unit)] = true;
    }
    if (m_taken == m_written.events.size())
        this->end(m_written);
}

void BulkWrite::end(const Result<Written>& written) {
    m_slices.stop();
    m_append.reset(); // what was not finished is rolled back
    std::vector<std::size_t> units;
    for (std::size_t unit = 0; unit < m_units.size(); ++unit)
        if (m_units[unit])
            units.push_back(unit);
    Q_EMIT ended(written, units, m_documents);
}

} // namespace sodiem
