// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/storage/book.h"
#include "support/resources.h"
#include "support/tinybook.h"

namespace sodiem::test {

// The units of Hà Nội in 2018, or those of the first lines of the list.
inline Catalogue hanoiUnits(std::size_t mostLines = 0) {
    Result<Table> table = readCsvFile(resourcePath(QStringLiteral("units/hanoi-2018.csv")));
    REQUIRE(table);
    if (mostLines > 0)
        table->rows.resize(mostLines);
    Result<Catalogue> units = Catalogue::fromTable(*table);
    REQUIRE(units);
    return std::move(*units);
}

// A new book of them by the set that is built in.
inline void makeHanoiBook(const QString& path, std::size_t mostLines = 0) {
    REQUIRE(Book::create(path, QStringLiteral("Hà Nội 2018"), 2018, hanoiUnits(mostLines), builtinSetBytes(),
        Clock::system()));
}

} // namespace sodiem::test
