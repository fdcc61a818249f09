// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

#include <QLockFile>

namespace sodiem {

// The lock file beside a book says who holds it. It is never taken over by age alone: a laptop may sleep for
// days. Errors: BookLocked, FolderNotWritable.
Result<std::unique_ptr<QLockFile>> lockBook(const QString& path);

} // namespace sodiem
