// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/author.h"
#include "core/storage/database.h"
#include "core/storage/projection.h"

#include <functional>
#include <future>

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

// How the pages of the file are checked, which SQLite does in one piece. In a thread: by a connection of its own
// that only reads (Qt's has no mutex), so that the window goes on. Not at all: for a reader beside a writer,
// which must not be kept waiting; every event and projection is checked all the same.
enum class PageCheck { Now, InThread, None };

// The whole check of a book, in slices that a window can put between its own work: pages first, then every
// event's hash and chain, at the end that the projections are what the events give. Between slices nothing is
// locked: another program may write meanwhile, and what it wrote is checked too. The database must outlive it.
class BookVerification {
public:
    BookVerification(const Database& database, const Digest& genesis, PageCheck pages, QString path);
    ~BookVerification();

    // Goes on for so many events; true: all is done and holds. After an error it is over.
    Result<bool> step(int events);
    Status finish(); // all the rest at once
    std::int64_t checked() const { return m_checked; }

private:
    Result<bool> checkPages(); // false: not done yet
    // The next events, at most so many; false: there were fewer.
    Result<bool> takeEvents(int most);
    Result<bool> conclude();

    const Database& m_database;
    projection::Computed m_computed;
    ChainVerifier m_chains;
    PageCheck m_pages; // None: done with
    QString m_path;
    std::future<Status> m_thread;
    std::int64_t m_checked = 0;
};

} // namespace sodiem
