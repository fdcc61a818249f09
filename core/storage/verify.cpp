// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/storage/statement.h"

#include <chrono>
#include <limits>
#include <sqlite3.h>

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

namespace {

// By SQLite alone: Database::open reads the file's head as a file, and closing that would drop the locks which
// the process holds on the open book.
Status verifyPagesOf(const QString& path) {
    sqlite3* own = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &own, SQLITE_OPEN_READONLY, nullptr);
    bool holds = false;
    if (opened == SQLITE_OK) {
        Statement check(own, "PRAGMA integrity_check(1)");
        holds = check.step() == Statement::Step::Row && check.text(0) == u"ok";
    }
    sqlite3_close(own);
    return holds ? Status(Done{}) : Status(damaged(QStringLiteral("pages")));
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

BookVerification::BookVerification(
    const Database& database, const Digest& genesis, PageCheck pages, QString path)
    : m_database(database)
    , m_chains(genesis)
    , m_pages(pages)
    , m_path(std::move(path)) { }
BookVerification::~BookVerification() = default;

Result<bool> BookVerification::takeEvents(int most) {
    Statement select(m_database.handle(),
        "SELECT number, id, bytes FROM event WHERE number > ?1 ORDER BY number LIMIT ?2");
    select.bind(1, m_checked);
    select.bind(2, std::int64_t(most));
    for (int taken = 0;; ++taken) {
        const Statement::Step step = select.step();
        if (step == Statement::Step::Failed)
            return m_database.lastError(QStringLiteral("event"));
        if (step == Statement::Step::Done)
            return taken == most;
        const Result<Event> event = verifiedEvent(select, m_chains, m_checked + 1);
        if (!event)
            return event.error();
        ++m_checked;
        projection::advance(m_computed, *event);
    }
}

// The last events and the projections are one state of the book, or a writer between them would look like
// damage.
Result<bool> BookVerification::conclude() {
    Snapshot snapshot(m_database);
    if (const Status begun = snapshot.begin(); !begun)
        return begun.error();
    const Result<bool> rest = takeEvents(std::numeric_limits<int>::max());
    if (!rest)
        return rest;
    const Result<bool> matches = projection::matches(m_database, m_computed);
    return !matches || *matches ? matches : Result<bool>(damaged(QStringLiteral("projections")));
}

Result<bool> BookVerification::checkPages() {
    if (m_pages == PageCheck::InThread && !m_thread.valid())
        m_thread = std::async(std::launch::async, [path = m_path] { return verifyPagesOf(path); });
    if (m_thread.valid() && m_thread.wait_for(std::chrono::milliseconds(2)) != std::future_status::ready)
        return false;
    const Status hold = m_thread.valid() ? m_thread.get() : verifyPages(m_database);
    m_pages = PageCheck::None;
    return hold ? Result<bool>(true) : Result<bool>(hold.error());
}

Result<bool> BookVerification::step(int events) {
    if (m_pages != PageCheck::None) {
        const Result<bool> done = checkPages();
        return done ? Result<bool>(false) : done;
    }
    const Result<bool> more = takeEvents(events);
    if (!more)
        return more;
    return *more ? Result<bool>(false) : conclude();
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
