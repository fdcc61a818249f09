// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/author.h"
#include "core/storage/database.h"

#include <functional>

namespace sodiem {

// What SQLite itself can tell: pages, tables, keys, and that nobody planted a table, view or trigger.
Status verifyStructure(const Database& database);

// Reads every event in order, checks that its id is the hash of its bytes and that it fits its device's
// chain, and hands it on. The error names the event.
Status readVerifiedEvents(
    const Database& database, const Digest& genesis, const std::function<void(Event&&)>& take);

// The events, and that the projections are what they give. The number of events.
Result<std::int64_t> verifyBook(const Database& database, const Digest& genesis);

Error damaged(const QString& what);

} // namespace sodiem
