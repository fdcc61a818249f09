// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/clock.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>
#include <QtEndian>

namespace sodiem {
namespace {

Error ofFile(ErrorCode code, const QString& path, QStringList args = {}) {
    return {code, std::move(args), {path, 0, {}}};
}

// The first 100 bytes say whose file it is, before SQLite looks at it.
Status checkHeader(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return ofFile(ErrorCode::FileNotFound, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return ofFile(ErrorCode::FileNotReadable, path, {info.isFile() ? file.errorString() : QString()});
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16))
        || qFromBigEndian<qint32>(head.constData() + 68) != Database::applicationId)
        return ofFile(ErrorCode::BookNotABook, path);
    const int version = qFromBigEndian<qint32>(head.constData() + 60);
    if (version > Database::schemaVersion)
        return ofFile(
            ErrorCode::BookNewer, path, {QString::number(version), QString::number(Database::schemaVersion)});
    if (version < 1) // no version ever wrote it
        return ofFile(ErrorCode::BookDamaged, path, {QStringLiteral("version")});
    if (head[18] != 1 || head[19] != 1) // WAL: just to look at it would write beside it
        return ofFile(ErrorCode::BookDamaged, path, {QStringLiteral("journal")});
    return Done{};
}

} // namespace

ErrorCode codeOfSqlite(int sqliteCode) {
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::BookDiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::BookBusy;
    case SQLITE_READONLY:
        return ErrorCode::BookReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::BookDamaged;
    default:
        return ErrorCode::BookStorage;
    }
}

Result<Database> Database::connect(const QString& path, const QString& mode) {
    Database database(QStringLiteral("book-") + randomId());
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), *database.m_name);
    // As a URI, because a plain name makes Qt create what is missing, and Debian's SQLite reads "file:" names
    // anyway.
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    connection.setDatabaseName(
        QStringLiteral("file://") + QString::fromLatin1(encoded) + QStringLiteral("?mode=") + mode);
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=500"));
    if (!connection.open())
        return ofFile(ErrorCode::BookStorage, path, {connection.lastError().databaseText()});
    const QVariant handle = connection.driver()->handle();
    database.m_handle = *static_cast<sqlite3* const*>(handle.constData());
    if (const Status hardened = database.harden(); !hardened)
        return hardened.error().in(path);
    return database;
}

Result<Database> Database::open(const QString& path, Access access) {
    if (const Status header = checkHeader(path); !header)
        return header.error();
    return connect(path, access == Access::ReadOnly ? QStringLiteral("ro") : QStringLiteral("rw"));
}

Result<Database> Database::create(const QString& path) {
    Result<Database> database = connect(path, QStringLiteral("rwc"));
    if (!database)
        return database;
    Transaction transaction(*database);
    Status status = transaction.begin();
    for (const QString& script :
        {QStringLiteral(":/schema/0001.sql"), QStringLiteral(":/schema/projection.sql")})
        status = status ? database->runScript(script) : status;
    if (status)
        status = database->run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    if (status)
        status = database->run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
    if (status)
        status = transaction.commit();
    return status ? std::move(database) : Result<Database>(status.error().in(path));
}

Database& Database::operator=(Database&& other) noexcept {
    if (this != &other) {
        close();
        m_name = std::move(other.m_name);
        m_handle = other.m_handle;
    }
    return *this;
}

Database::~Database() { close(); }

void Database::close() {
    if (!m_name)
        return;
    // TRUNCATE leaves an empty journal beside the book; with nobody else in it, SQLite may take it away
    // itself.
    if (m_handle != nullptr && sqlite3_db_readonly(m_handle, "main") == 0)
        (void)single(QStringLiteral("PRAGMA journal_mode=DELETE"));
    QSqlDatabase::database(*m_name, false).close();
    QSqlDatabase::removeDatabase(*m_name);
    m_name.reset();
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(*m_name, false); }

Status Database::harden() const {
    for (const auto& [option, value] : {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1),
             {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
             {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0},
             {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}})
        if (sqlite3_db_config(m_handle, option, value, nullptr) != SQLITE_OK)
            return lastError(QStringLiteral("db_config"));
    struct Pragma {
        const char* name;
        const char* wanted;
        const char* answer;
    };
    static constexpr Pragma pragmas[] = {
        {"foreign_keys", "ON", "1"},
        {"journal_mode", "TRUNCATE",
            "truncate"}, // not WAL: its reset race corrupts, and read-only media refuse it
        {"synchronous", "EXTRA", "3"}, // FULL loses the last commit in a fifth of power cuts
        {"cell_size_check", "ON", "1"},
        {"mmap_size", "0", "0"},
        {"temp_store", "MEMORY", "2"},
        {"secure_delete", "ON", "1"},
    };
    for (const Pragma& pragma : pragmas) {
        const QString name = QString::fromLatin1(pragma.name);
        QSqlQuery set(connection());
        if (!set.exec(QStringLiteral("PRAGMA %1=%2").arg(name, QString::fromLatin1(pragma.wanted))))
            return lastError(set.lastError().databaseText());
        set.finish();
        const Result<QVariant> answer = single(QStringLiteral("PRAGMA ") + name);
        if (!answer)
            return answer.error();
        if (answer->toString() != QString::fromLatin1(pragma.answer))
            return Error{ErrorCode::BookStorage, {QStringLiteral("PRAGMA ") + name}, {}};
    }
    return Done{};
}

Error Database::lastError(const QString& message) const {
    const int code = sqlite3_extended_errcode(m_handle);
    return {codeOfSqlite(code), {message}, {}};
}

Status Database::run(const QString& statement) const {
    QSqlQuery query(connection());
    if (!query.exec(statement))
        return lastError(query.lastError().databaseText());
    return Done{};
}

Result<QVariant> Database::single(const QString& statement) const {
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return lastError(query.lastError().databaseText());
    const QVariant value = query.next() ? query.value(0) : QVariant();
    query.finish(); // a statement left open would block the next commit
    return value;
}

Status Database::runScript(const QString& resource) const {
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return ofFile(ErrorCode::FileNotFound, resource);
    const QString script = QString::fromUtf8(file.readAll());
    for (const QString& statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
        if (const Status done = run(statement); !done)
            return done;
    return Done{};
}

Snapshot::~Snapshot() {
    if (m_open)
        (void)m_database.run(QStringLiteral("COMMIT"));
}

Status Snapshot::begin() {
    const Status begun = m_database.run(QStringLiteral("BEGIN"));
    m_open = begun.ok();
    return begun;
}

Transaction::~Transaction() {
    if (m_open)
        (void)m_database.run(QStringLiteral("ROLLBACK"));
}

// IMMEDIATE: two deferred readers that both want to write would fail each other at once.
Status Transaction::begin() {
    const Status begun = m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begun.ok();
    return begun;
}

Status Transaction::commit() {
    const Status done = m_database.run(QStringLiteral("COMMIT"));
    m_open = !done.ok(); // a failed COMMIT leaves the transaction open
    return done;
}

} // namespace sodiem
