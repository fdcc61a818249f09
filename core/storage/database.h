// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

#include <QSqlDatabase>

struct sqlite3;

namespace sodiem {

enum class Access { ReadOnly, ReadWrite };

// What a result code of SQLite's means here: BookDiskFull, BookBusy, BookReadOnly, BookDamaged, BookStorage.
ErrorCode codeOfSqlite(int sqliteCode);

// An SQLite connection through Qt Sql, opened and hardened as a book wants it; pragmas are verified, not
// assumed. Closed and removed with the value.
class Database {
public:
    static constexpr int applicationId = 0x53444343; // "SDCC", at offset 68 of the file
    static constexpr int schemaVersion = 1;

    // An existing file whose magic and application id are those of a book; never creates one.
    static Result<Database> open(const QString& path, Access access);
    // A new, empty file with the schema in it. The path must not exist.
    static Result<Database> create(const QString& path);

    Database(Database&&) noexcept = default;
    Database& operator=(Database&&) noexcept;
    ~Database();

    QSqlDatabase connection() const;
    sqlite3* handle() const { return m_handle; }
    Status run(const QString& statement) const; // one statement without values
    Result<QVariant> single(const QString& statement) const; // the first column of the first row
    Status runScript(const QString& resource) const; // statements of a schema file, each ended by ";\n"
    Error lastError(const QString& message) const;

private:
    explicit Database(QString connectionName)
        : m_name(std::make_unique<QString>(std::move(connectionName))) { }
    static Result<Database> connect(const QString& path, const QString& mode);
    Status harden() const;
    void close();

    std::unique_ptr<QString> m_name; // null after a move
    sqlite3* m_handle = nullptr;
};

// One state of the file for several reads, whoever writes meanwhile. Ends with the scope.
class Snapshot {
public:
    explicit Snapshot(const Database& database) : m_database(database) { }
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    Status begin();

private:
    const Database& m_database;
    bool m_open = false;
};

// BEGIN IMMEDIATE … COMMIT. Leaving the scope without commit() rolls back.
class Transaction {
public:
    explicit Transaction(const Database& database) : m_database(database) { }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Status begin();
    Status commit();

private:
    const Database& m_database;
    bool m_open = false;
};

} // namespace sodiem
