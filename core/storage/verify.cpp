// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/storage/projection.h"
#include "core/storage/statement.h"

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
    const Result<QVariant> check = database.single(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check || check->toString() != u"ok")
        return damaged(QStringLiteral("pages"));
    return Done{};
}

Status readVerifiedEvents(
    const Database& database, const Digest& genesis, const std::function<void(Event&&)>& take) {
    ChainVerifier chains(genesis);
    Statement select(database.handle(), "SELECT number, id, bytes FROM event ORDER BY number");
    Statement::Step step;
    std::int64_t expected = 1;
    while ((step = select.step()) == Statement::Step::Row) {
        const QString number = QStringLiteral("event ") + QString::number(expected);
        std::optional<Event> event = parseEvent(select.blob(2).toByteArray());
        if (!event || select.integer(0) != expected++ || event->id != select.id(1) || chains.faultOf(*event))
            return damaged(number);
        take(std::move(*event));
    }
    return step == Statement::Step::Failed ? Status(database.lastError(QStringLiteral("event")))
                                           : Status(Done{});
}

Result<std::int64_t> verifyBook(const Database& database, const Digest& genesis) {
    projection::Computed computed;
    std::int64_t count = 0;
    const Status read = readVerifiedEvents(database, genesis, [&](Event&& event) {
        projection::advance(computed, event);
        ++count;
    });
    if (!read)
        return read.error();
    const Result<bool> matches = projection::matches(database, computed);
    if (!matches)
        return matches.error();
    if (!*matches)
        return damaged(QStringLiteral("projections"));
    return count;
}

} // namespace sodiem
