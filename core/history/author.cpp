// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/author.h"

namespace sodiem {

Change canonicalChange(const Change& change) {
    const auto* text = std::get_if<QString>(&change.value);
    return {canonicalText(change.cell), text != nullptr ? CellValue(canonicalText(*text)) : change.value,
        canonicalText(change.reason)};
}

std::vector<SealedEvent> writeEvents(
    Author& author, Heads& heads, const std::vector<Change>& changes, const Clock& clock) {
    std::vector<SealedEvent> events;
    // One action is one moment: the clocks are read once.
    const std::int64_t utc = clock.utcMilliseconds(), elapsed = clock.elapsedMilliseconds();
    for (const Change& asked : changes) {
        const Change change = canonicalChange(asked);
        const std::vector<Head>& before = heads.of(change.cell);
        const bool blank = before.empty() && std::holds_alternative<std::monostate>(change.value);
        if (blank || (before.size() == 1 && before.front().value == change.value))
            continue;
        Event event;
        event.device = author.device;
        event.seq = author.lastSeq + 1;
        event.prev = author.lastEvent;
        event.cell = change.cell;
        event.value = change.value;
        for (const Head& head : before)
            event.parents.push_back(head.event);
        event.person = author.person;
        event.role = author.role;
        event.reason = change.reason;
        event.utcMilliseconds = utc;
        event.elapsedMilliseconds = elapsed;
        QByteArray bytes = sealEvent(event);
        heads.advance(event);
        author.lastSeq = event.seq;
        author.lastEvent = event.id;
        events.push_back({std::move(event), std::move(bytes)});
    }
    return events;
}

std::optional<QString> ChainVerifier::faultOf(const Event& next) {
    End& end = m_ends.try_emplace(next.device, End{0, m_genesis}).first->second;
    const QString name = next.device.left(8) + u'#' + QString::number(next.seq);
    if (next.seq != end.seq + 1)
        return name + QStringLiteral(": sequence");
    if (next.prev != end.id)
        return name + QStringLiteral(": previous");
    for (const EventId& parent : next.parents) {
        const auto known = m_known.find(parent);
        if (known == m_known.end() || known->second != next.cell)
            return name + QStringLiteral(": parent");
    }
    end = {next.seq, next.id};
    m_known.emplace(next.id, next.cell);
    return std::nullopt;
}

} // namespace sodiem
