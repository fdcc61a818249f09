// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tableimport.h"

#include <memory>

namespace sodiem {

// What the pages of the import share.
struct ImportDraft {
    QString path;
    std::shared_ptr<const Workbook> workbook; // null: nothing was read yet
    std::size_t sheet = 0; // index into its sheets
    TableMapping mapping;

    const Sheet& table() const { return workbook->sheets[sheet]; }
};

} // namespace sodiem
