// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/author.h"
#include "core/storage/database.h"
#include "core/storage/projection.h"
#include "core/storage/statement.h"

#include <functional>

namespace sodiem {

// That nobody planted a table, view or trigger.
Status verifyStructure(const Database& database);
// What SQLite itself can tell of pages, tables and keys.
Status verifyPages(const Database& database);

// Reads every event in order, checks that its id is the hash of its bytes and that it fits its device's
// chain, and hands it on. The error names the event.
Status readVerifiedEvents(
    const Database& database, const Digest& genesis, const std::function<void(Event&&)>& take);

Error damaged(const QString& what);

// The whole check of a book, in slices that a window can put between its own work: pages first, then every
// event's hash and chain, at the end that the projections are what the events give. The database must outlive
// it and stay unwritten.
class BookVerification {
public:
    BookVerification(const Database& database, const Digest& genesis);
    ~BookVerification();

    // Goes on for so many events; true: all is done and holds. After an error it is over.
    Result<bool> step(int events);
    Status finish(); // all the rest at once
    std::int64_t checked() const { return m_checked; }

private:
    Status takeNext(bool& ended);

    const Database& m_database;
    projection::Computed m_computed;
    ChainVerifier m_chains;
    std::unique_ptr<Statement> m_events; // absent until the pages are checked
    std::int64_t m_checked = 0;
};

} // namespace sodiem
