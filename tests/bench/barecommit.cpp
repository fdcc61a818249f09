// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barecommit.h"

#include "bench/measure.h"
#include "core/storage/book.h"

#include <sqlite3.h>

#include <QFile>

namespace bench {

double bareCommit(const QString& folder, const QString& book, int runs) {
    const QByteArray path = (folder + QStringLiteral("/bare.sodiem")).toUtf8();
    QFile::remove(QString::fromUtf8(path));
    if (const sodiem::Result<sodiem::Book> opened = sodiem::Book::open(book, sodiem::Access::ReadOnly))
        (void)opened->copyTo(QString::fromUtf8(path));
    sqlite3* database = nullptr;
    sqlite3_open(path.constData(), &database);
    for (const char* pragma : {"PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=EXTRA",
             "PRAGMA secure_delete=ON", "PRAGMA foreign_keys=ON"})
        sqlite3_exec(database, pragma, nullptr, nullptr, nullptr);
    sqlite3_stmt *event = nullptr, *head = nullptr, *remove = nullptr, *chain = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO event (id, bytes) VALUES (randomblob(32), randomblob(380))", -1,
        &event, nullptr);
    sqlite3_prepare_v2(database, "DELETE FROM head WHERE cell = 'entry/00001/1.1.2/appraised/hoan_thanh'", -1,
        &remove, nullptr);
    sqlite3_prepare_v2(database,
        "INSERT INTO head VALUES ('entry/00001/1.1.2/appraised/hoan_thanh', randomblob(32), 9)", -1, &head,
        nullptr);
    sqlite3_prepare_v2(
        database, "INSERT OR REPLACE INTO chain VALUES ('device', 7, randomblob(32))", -1, &chain, nullptr);
    const double time = seconds(runs, [&](int) {
        sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (sqlite3_stmt* statement : {event, remove, head, chain}) {
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    });
    for (sqlite3_stmt* statement : {event, remove, head, chain})
        sqlite3_finalize(statement);
    sqlite3_close(database);
    return time;
}

} // namespace bench
