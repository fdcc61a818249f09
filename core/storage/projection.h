// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/author.h"
#include "core/storage/database.h"

namespace sodiem::projection {

// The computed tables of a book: what each cell holds, and where each device's chain ends.

Result<Heads> readHeads(const Database& database);
Result<std::vector<Head>> headsOf(const Database& database, const QString& cell);
Result<Author> authorOf(const Database& database, const QString& device, const Digest& genesis);

// The events behind the heads of all cells whose paths begin with these words, oldest first by number of the book: what
// became of an entry.
Result<std::vector<Event>> historyOf(const Database& database, const QString& cellPrefix);

// Inside a transaction of the caller's.
Status takeIn(const Database& database, const std::vector<SealedEvent>& events);
Status rebuild(const Database& database, const std::vector<Event>& events);

// The heads and chain ends that the events give.
struct Computed {
    Heads heads;
    std::unordered_map<QString, std::pair<std::int64_t, EventId>> chains;
};
// Takes the events in one by one; Computed::heads are right when parents come before children.
void advance(Computed& computed, const Event& event);
// Do the stored projections hold just this?
Result<bool> matches(const Database& database, const Computed& computed);

} // namespace sodiem::projection
