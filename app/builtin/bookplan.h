// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/storage/book.h"

namespace sodiem {

// The plan that a book was made with, read with the book's own criteria set; nullopt: it has none.
Result<std::optional<Plan>> planOf(const Book& book);

} // namespace sodiem
