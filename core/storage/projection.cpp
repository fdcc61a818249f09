// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projection.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace sodiem::projection {
namespace {

Status replaceHeads(const Database& database, const QString& cell, const std::vector<Head>& heads) {
    Statement remove(database.handle(), "DELETE FROM head WHERE cell = ?1");
    remove.bind(1, cell);
    bool done = remove.run();
    Statement insert(database.handle(), "INSERT INTO head (cell, event, value) VALUES (?1, ?2, ?3)");
    for (const Head& head : heads) {
        insert.bind(1, cell);
        insert.bind(2, head.event);
        insert.bind(3, head.value);
        done = done && insert.run();
    }
    return done ? Status(Done{}) : Status(database.lastError(QStringLiteral("head")));
}

Status storeChain(const Database& database, const QString& device, std::int64_t seq, const EventId& event) {
    Statement store(
        database.handle(), "INSERT OR REPLACE INTO chain (device, seq, event) VALUES (?1, ?2, ?3)");
    store.bind(1, device);
    store.bind(2, seq);
    store.bind(3, event);
    return store.run() ? Status(Done{}) : Status(database.lastError(QStringLiteral("chain")));
}

// Row by row, in the table's order, rather than reading a second copy of everything.
Result<bool> headsMatch(const Database& database, const Heads& computed) {
    std::size_t expected = 0, found = 0;
    for (const auto& [cell, heads] : computed.cells())
        expected += heads.size();
    Statement select(database.handle(), "SELECT cell, event, value FROM head ORDER BY cell, event");
    Statement::Step step;
    while ((step = select.step()) == Statement::Step::Row) {
        const std::vector<Head>& heads = computed.of(select.text(0));
        if (std::find(heads.begin(), heads.end(), Head{select.id(1), select.value(2)}) == heads.end())
            return false;
        ++found;
    }
    if (step == Statement::Step::Failed)
        return database.lastError(QStringLiteral("head"));
    return found == expected;
}

} // namespace

Result<Heads> readHeads(const Database& database) {
    Heads heads;
    Statement select(database.handle(), "SELECT cell, event, value FROM head ORDER BY cell, event");
    Statement::Step step;
    while ((step = select.step()) == Statement::Step::Row)
        heads.add(select.text(0), {select.id(1), select.value(2)});
    if (step == Statement::Step::Failed)
        return database.lastError(QStringLiteral("head"));
    return heads;
}

Result<std::vector<Head>> headsOf(const Database& database, const QString& cell) {
    std::vector<Head> heads;
    Statement select(database.handle(), "SELECT event, value FROM head WHERE cell = ?1 ORDER BY event");
    select.bind(1, cell);
    Statement::Step step;
    while ((step = select.step()) == Statement::Step::Row)
        heads.push_back({select.id(0), select.value(1)});
    if (step == Statement::Step::Failed)
        return database.lastError(QStringLiteral("head"));
    return heads;
}

Result<Author> authorOf(const Database& database, const QString& device, const Digest& genesis) {
    Author author{device, {}, {}, 0, genesis};
    Statement select(database.handle(), "SELECT seq, event FROM chain WHERE device = ?1");
    select.bind(1, device);
    const Statement::Step step = select.step();
    if (step == Statement::Step::Failed)
        return database.lastError(QStringLiteral("chain"));
    if (step == Statement::Step::Row) {
        author.lastSeq = select.integer(0);
        author.lastEvent = select.id(1);
    }
    return author;
}

Result<std::vector<Event>> historyOf(const Database& database, const QString& cellPrefix) {
    std::vector<EventId> waiting;
    // Whole words: what begins with entry/00001/1.1 is not what begins with entry/00001/1.10.
    const QString words = cellPrefix.endsWith(u'/') ? cellPrefix.chopped(1) : cellPrefix;
    const QChar afterSlash(u'/' + 1);
    Statement heads(
        database.handle(), "SELECT event FROM head WHERE cell = ?1 OR (cell > ?2 AND cell < ?3)");
    heads.bind(1, words);
    heads.bind(2, words + u'/');
    heads.bind(3, words + afterSlash);
    Statement::Step step;
    while ((step = heads.step()) == Statement::Step::Row)
        waiting.push_back(heads.id(0));
    if (step == Statement::Step::Failed)
        return database.lastError(QStringLiteral("head"));
    std::map<std::int64_t, Event> found;
    Statement select(database.handle(), "SELECT number, bytes FROM event WHERE id = ?1");
    while (!waiting.empty()) {
        select.bind(1, waiting.back());
        waiting.pop_back();
        std::optional<Event> event
            = select.step() == Statement::Step::Row ? parseEvent(select.blob(1).toByteArray()) : std::nullopt;
        if (!event)
            return Error{ErrorCode::BookDamaged, {QStringLiteral("event")}, {}};
        const auto [at, added] = found.emplace(select.integer(0), std::move(*event));
        select.reset();
        if (added)
            waiting.insert(waiting.end(), at->second.parents.begin(), at->second.parents.end());
    }
    std::vector<Event> events;
    for (auto& [number, event] : found)
        events.push_back(std::move(event));
    return events;
}

// A local event names all heads its cell had as parents: they go, it takes their place.
Status takeIn(const Database& database, const std::vector<SealedEvent>& events) {
    Statement remove(database.handle(), "DELETE FROM head WHERE cell = ?1 AND event = ?2");
    Statement insert(database.handle(), "INSERT INTO head (cell, event, value) VALUES (?1, ?2, ?3)");
    for (const SealedEvent& sealed : events) {
        const Event& event = sealed.event;
        bool done = true;
        for (const EventId& parent : event.parents) {
            remove.bind(1, event.cell);
            remove.bind(2, parent);
            done = done && remove.run();
        }
        insert.bind(1, event.cell);
        insert.bind(2, event.id);
        insert.bind(3, event.value);
        if (!done || !insert.run())
            return database.lastError(QStringLiteral("head"));
    }
    if (events.empty())
        return Done{};
    const Event& last = events.back().event;
    return storeChain(database, last.device, last.seq, last.id);
}

void advance(Computed& computed, const Event& event) {
    computed.heads.advance(event);
    computed.chains[event.device] = {event.seq, event.id};
}

Status rebuild(const Database& database, const std::vector<Event>& events) {
    if (const Status dropped = database.runScript(QStringLiteral(":/schema/projection.sql")); !dropped)
        return dropped;
    Computed computed;
    for (const Event& event : events)
        advance(computed, event);
    for (const auto& [cell, heads] : computed.heads.cells())
        if (const Status stored = replaceHeads(database, cell, heads); !stored)
            return stored;
    for (const auto& [device, end] : computed.chains)
        if (const Status stored = storeChain(database, device, end.first, end.second); !stored)
            return stored;
    return Done{};
}

Result<bool> matches(const Database& database, const Computed& computed) {
    const Result<bool> heads = headsMatch(database, computed.heads);
    if (!heads || !*heads)
        return heads;
    std::size_t chains = 0;
    Statement select(database.handle(), "SELECT device, seq, event FROM chain");
    Statement::Step step;
    while ((step = select.step()) == Statement::Step::Row) {
        const auto found = computed.chains.find(select.text(0));
        if (found == computed.chains.end() || found->second != std::pair(select.integer(1), select.id(2)))
            return false;
        ++chains;
    }
    if (step == Statement::Step::Failed)
        return database.lastError(QStringLiteral("chain"));
    return chains == computed.chains.size();
}

} // namespace sodiem::projection
