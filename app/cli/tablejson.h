// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/table.h"

namespace sodiem::cli {

// A table as a JSON list of objects, one to a line; every value is the text of its cell (numbers keep their
// exact decimals that way), null where the cell is empty.
QByteArray tableJson(const Table& table);

} // namespace sodiem::cli
