// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slicedappend.h"

#include "core/storage/projection.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace sodiem {
namespace {

// One action is one moment, however many slices it takes.
Clock stopped(const Clock& clock) {
    const std::int64_t utc = clock.utcMilliseconds(), elapsed = clock.elapsedMilliseconds();
    return {[utc] { return utc; }, [elapsed] { return elapsed; }};
}

} // namespace

SlicedAppend::SlicedAppend(
    Book& book, const Actor& actor, std::vector<Change> changes, const Clock& clock, Look look)
    : m_book(book)
    , m_transaction(book.m_database)
    , m_changes(std::move(changes))
    , m_clock(stopped(clock))
    , m_look(std::move(look))
    , m_author{canonicalText(actor.device), {}, {}, 0, {}}
    , m_number(book.m_eventCount) { }

SlicedAppend::~SlicedAppend() = default; // rolls back what was not finished

Status SlicedAppend::begin(const Actor& actor) {
    if (const Status begun = m_transaction.begin(); !begun)
        return begun;
    Result<Author> author
        = projection::authorOf(m_book.m_database, m_author.device, genesisOf(m_book.m_header));
    if (!author)
        return author.error();
    m_author = std::move(*author);
    m_author.person = actor.person;
    m_author.role = actor.role;
    return Done{};
}

Result<bool> SlicedAppend::step(int changes) {
    const std::size_t end = m_next + std::min(static_cast<std::size_t>(changes), m_changes.size() - m_next);
    const auto first = m_changes.begin() + static_cast<std::ptrdiff_t>(m_next);
    const std::vector<Change> slice(first, m_changes.begin() + static_cast<std::ptrdiff_t>(end));
    if (const Status taken = take(slice); !taken)
        return taken.error().in(m_book.m_path);
    m_next = end;
    return m_next == m_changes.size();
}

Status SlicedAppend::take(const std::vector<Change>& slice) {
    Heads heads;
    if (const Status looked = look(slice, heads); !looked)
        return looked;
    std::vector<SealedEvent> events = writeEvents(m_author, heads, slice, m_clock);
    if (const Status inserted = insert(events); !inserted)
        return inserted;
    std::move(events.begin(), events.end(), std::back_inserter(m_written.events));
    return Done{};
}

Status SlicedAppend::look(const std::vector<Change>& slice, Heads& heads) const {
    for (const Change& change : slice) {
        const QString cell = canonicalText(change.cell);
        if (!heads.of(cell).empty())
            continue;
        const Result<std::vector<Head>> stored = projection::headsOf(m_book.m_database, cell);
        if (!stored)
            return stored.error();
        if (const Status fine = m_look ? m_look(change, *stored) : Status(Done{}); !fine)
            return fine;
        for (const Head& head : *stored)
            heads.add(cell, head);
    }
    return Done{};
}

Status SlicedAppend::insert(const std::vector<SealedEvent>& events) {
    Statement insert(m_book.m_database.handle(), "INSERT INTO event (number, id, bytes) VALUES (?1, ?2, ?3)");
    for (const SealedEvent& sealed : events) {
        insert.bind(1, ++m_number);
        insert.bind(2, sealed.event.id);
        insert.bind(3, QByteArrayView(sealed.bytes));
        if (!insert.run())
            return m_book.m_database.lastError(QStringLiteral("event"));
    }
    return events.empty() ? Status(Done{}) : projection::takeIn(m_book.m_database, events);
}

Result<Written> SlicedAppend::finish() {
    if (m_written.events.empty())
        return m_written;
    if (const Status stored = m_transaction.commit(); !stored)
        return stored.error().in(m_book.m_path);
    m_book.m_eventCount = m_number;
    return std::move(m_written);
}

} // namespace sodiem
