// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/clipboardtable.h"
#include "core/units/unitfinder.h"

#include <optional>

namespace sodiem {

// A block of another office's table whose lines say by name whose figures they are, in whatever order.
struct NamedBlock {
    struct Line {
        QString name; // as written
        UnitFinder::Found found;
        QStringList figures; // what stands behind the name
    };
    std::vector<Line> lines;
};

// nullopt for a block of bare figures: no column names a unit in at least half of its lines. Running numbers are
// never taken for codes: without a name only a whole code counts. What stands before the name, and the columns
// behind it that repeat the unit or name its district, are no figures; nor is a line of headings.
std::optional<NamedBlock> readNamedBlock(const TextBlock& block, const UnitFinder& finder);

} // namespace sodiem
