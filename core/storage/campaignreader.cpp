// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaignreader.h"

#include "core/storage/statement.h"

namespace sodiem {
namespace {

// Heads say what holds, not who said it; the few cells for which that matters ask the event.
QString personOf(Statement& select, const EventId& id) {
    select.bind(1, id);
    const std::optional<Event> event
        = select.step() == Statement::Step::Row ? parseEvent(select.blob(0).toByteArray()) : std::nullopt;
    select.reset();
    return event ? event->person : QString();
}

} // namespace

Result<bool> CampaignReader::step(int most, Campaign& campaign, Campaign* second) {
    Statement select(
        m_database.handle(), "SELECT cell, event, value FROM head WHERE cell > ?1 ORDER BY cell, event");
    select.bind(1, m_last);
    Statement event(m_database.handle(), "SELECT bytes FROM event WHERE id = ?1");
    const PersonOf person = [&](const EventId& id) { return personOf(event, id); };
    QString cell;
    std::vector<Head> heads;
    const auto take = [&] {
        if (!heads.empty())
            campaign.apply(cell, heads, person);
        if (!heads.empty() && second != nullptr)
            second->apply(cell, heads, person);
        m_last = cell;
        heads.clear();
    };
    int read = 0;
    Statement::Step step;
    while ((step = select.step()) == Statement::Step::Row) {
        QString next = select.text(0);
        if (next != cell) {
            if (!heads.empty())
                take();
            if (read >= most) // a cell's heads are taken together
                return false;
            cell = std::move(next);
        }
        heads.push_back({select.id(1), select.value(2)});
        ++read;
    }
    if (step == Statement::Step::Failed)
        return m_database.lastError(QStringLiteral("head"));
    if (!heads.empty())
        take();
    return true;
}

} // namespace sodiem
