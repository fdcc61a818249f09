// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <functional>

namespace sodiem::cli {

using ReadChanges = std::function<Result<std::vector<Change>>(const Table&, const Campaign&, const Book&)>;

// "VERB BOOK FILE.csv": reads the file against the book, keeps a copy of the book as it was, and stores all
// rows as one action.
Status takeFileIn(
    Session& session, const Arguments& arguments, const QString& person, const ReadChanges& read);

} // namespace sodiem::cli
