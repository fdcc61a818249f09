// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/history/event.h"

struct sqlite3;
struct sqlite3_stmt;

namespace sodiem {

// A prepared statement on Qt's own connection, for the hot paths (bulk insert, full load): Qt's binding costs
// more there than SQLite's work. Values are copied in; texts and blobs read stay valid until the next step.
class Statement {
public:
    Statement(sqlite3* database, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    bool isReady() const { return m_statement != nullptr; }
    void bind(int index, QByteArrayView blob);
    void bind(int index, const EventId& id);
    void bind(int index, const QString& text);
    void bind(int index, std::int64_t integer);
    void bind(int index, const CellValue& value);

    enum class Step { Row, Done, Failed };
    Step step();
    bool run(); // to the end, ready for new values
    void reset();

    QByteArrayView blob(int column) const;
    EventId id(int column) const; // zeros unless it has 32 bytes
    QString text(int column) const;
    std::int64_t integer(int column) const;
    CellValue value(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace sodiem
