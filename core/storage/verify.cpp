// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include <QFile>
#include <QVariant>

namespace sodiem {

Error damaged(const QString& what) { return {ErrorCode::BookDamaged, {what}, {}}; }

namespace {

// The statements of the schema's files, as SQLite keeps them: each stands on a line of its own.
QStringList schemaStatements() {
    QStringList statements;
    for (const char* name : {":/schema/0001.sql", ":/schema/projection.sql"}) {
        QFile file(QString::fromLatin1(name));
        const QStringList lines
            = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
        for (const QString& line : lines)
            if (line.startsWith(QStringLiteral("CREATE ")) && line.endsWith(u';'))
                statements.append(line.chopped(1));
    }
    statements.sort();
    return statements;
}

constexpr const char* selectEvents = "SELECT number, id, bytes FROM event ORDER BY number";

Result<Event> verifiedEvent(const Statement& row, ChainVerifier& chains, std::int64_t expected) {
    std::optional<Event> event = parseEvent(row.blob(2).toByteArray());
    if (!event || row.integer(0) != expected || event->id != row.id(1) || chains.faultOf(*event))
        return damaged(QStringLiteral("event ") + QString::number(expected));
    return std::move(*event);
}

} // namespace

Status verifyStructure(const Database& database) {
    const Result<QVariant> objects
        = database.single(QStringLiteral("SELECT group_concat(type || ' ' || name, ',') FROM (SELECT type, "
                                         "name FROM sqlite_schema ORDER BY name)"));
    const Result<QVariant> statements = database.single(QStringLiteral(
        "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY sql)"));
    if (!objects || !statements)
        return damaged(QStringLiteral("schema"));
    if (objects->toString()
            != u"table chain,table event,table head,table meta,table object,index sqlite_autoindex_event_1,"
               u"index sqlite_autoindex_object_1"
        || statements->toString() != schemaStatements().join(u'\n'))
        return damaged(QStringLiteral("schema"));
    return Done{};
}

Status verifyPages(const Database& database) {
    const Result<QVariant> check = database.single(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check || check->toString() != u"ok")
        return damaged(QStringLiteral("pages"));
    return Done{};
}

Status readVerifiedEvents(
    const Database& database, const Digest& genesis, const std::function<void(Event&&)>& take) {
    ChainVerifier chains(genesis);
    Statement select(database.handle(), selectEvents);
    std::int64_t expected = 1;
    Statement::Step step;
    while ((step = select.step()) == Statement::Step::Row) {
        Result<Event> event = verifiedEvent(select, chains, expected++);
        if (!event)
            return event.error();
        take(std::move(*event));
    }
    return step == Statement::Step::Failed ? Status(database.lastError(QStringLiteral("event")))
                                           : Status(Done{});
}

BookVerification::BookVerification(const Database& database, const Digest& genesis)
    : m_database(database)
    , m_chains(genesis) { }
BookVerification::~BookVerification() = default;

Status BookVerification::takeNext(bool& ended) {
    const Statement::Step step = m_events->step();
    if (step == Statement::Step::Failed)
        return m_database.lastError(QStringLiteral("event"));
    ended = step == Statement::Step::Done;
    if (ended)
        return Done{};
    const Result<Event> event = verifiedEvent(*m_events, m_chains, m_checked + 1);
    if (!event)
        return event.error();
    ++m_checked;
    projection::advance(m_computed, *event);
    return Done{};
}

Result<bool> BookVerification::step(int events) {
    if (!m_events) {
        if (const Status pages = verifyPages(m_database); !pages)
            return pages.error();
        m_events = std::make_unique<Statement>(m_database.handle(), selectEvents);
        return false;
    }
    bool ended = false;
    for (int i = 0; i < events && !ended; ++i)
        if (const Status taken = takeNext(ended); !taken)
            return taken.error();
    if (!ended)
        return false;
    m_events->reset();
    const Result<bool> matches = projection::matches(m_database, m_computed);
    if (!matches)
        return matches.error();
    return *matches ? Result<bool>(true) : Result<bool>(damaged(QStringLiteral("projections")));
}

Status BookVerification::finish() {
    for (;;) {
        const Result<bool> done = step(10000);
        if (!done)
            return done.error();
        if (*done)
            return Done{};
    }
}

} // namespace sodiem
