// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include <cstring>
#include <sqlite3.h>

namespace sodiem {

Statement::Statement(sqlite3* database, const char* sql) {
    sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::bind(int index, QByteArrayView blob) {
    sqlite3_bind_blob64(
        m_statement, index, blob.data(), static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const EventId& id) {
    sqlite3_bind_blob64(m_statement, index, id.data(), id.size(), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int index, std::int64_t integer) { sqlite3_bind_int64(m_statement, index, integer); }

void Statement::bind(int index, const CellValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        bind(index, *integer);
    else if (const auto* text = std::get_if<QString>(&value))
        bind(index, *text);
    else
        sqlite3_bind_null(m_statement, index);
}

Statement::Step Statement::step() {
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

bool Statement::run() {
    const bool done = step() == Step::Done;
    reset();
    return done;
}

void Statement::reset() { sqlite3_reset(m_statement); }

QByteArrayView Statement::blob(int column) const {
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column)};
}

EventId Statement::id(int column) const {
    EventId id{};
    const QByteArrayView bytes = blob(column);
    if (bytes.size() == static_cast<qsizetype>(id.size()))
        std::memcpy(id.data(), bytes.data(), id.size());
    return id;
}

QString Statement::text(int column) const { return QString::fromUtf8(blob(column)); }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

CellValue Statement::value(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

} // namespace sodiem
