// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <functional>

namespace sodiem::cli {

using ReadChanges = std::function<Result<std::vector<Change>>(const Table&, const Campaign&, const Book&)>;

// The rows of each unit read against the criteria set that scores it, in the order of the sets: what a verb
// does with a file whose rows begin with a unit. Rows of units that no set scores go to the first, which says
// so.
ReadChanges ofEachSet(ReadChanges read);

// "VERB BOOK FILE.csv": reads the file against the book, keeps a copy of the book as it was, and stores all
// rows as one action.
Status takeFileIn(
    Session& session, const Arguments& arguments, const QString& person, const ReadChanges& read);

} // namespace sodiem::cli
