// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin/invented.h"

#include "app/builtin/bookplan.h"
#include "core/plan/invent.h"

#include <algorithm>
#include <iterator>

namespace sodiem {

QString inventedPerson() { return QStringLiteral("Số liệu giả định"); }

bool isInventedBook(const Book& book) {
    const Result<HeadsReading> invented = book.cell(cellInvented.toString());
    return invented && (invented->differs || !std::holds_alternative<std::monostate>(invented->value));
}

std::vector<Change> inventedChanges(const Book& book, const Invention& wanted) {
    std::vector<Change> changes;
    Invention rest = wanted;
    for (const BookSet& set : book.sets()) {
        std::vector<Change> own = inventEntries(set.frame, rest);
        rest.units -= std::min(rest.units, set.frame->units.size());
        std::move(own.begin(), own.end(), std::back_inserter(changes));
    }
    changes.insert(changes.begin(),
        {cellInvented.toString(), QStringLiteral("seed %1").arg(wanted.seed),
            QStringLiteral("Số liệu giả định để minh họa")});
    if (const auto plan = planOf(book); plan && *plan) {
        std::vector<Change> figures = inventFigures(**plan, book.frame()->catalogue, wanted.seed);
        std::move(figures.begin(), figures.end(), std::back_inserter(changes));
    }
    // The year that is scored, so that a document dated outside it is told here too.
    const std::pair<QStringView, QString> period[]
        = {{cellPeriodStart, QStringLiteral("%1-01-01")}, {cellPeriodEnd, QStringLiteral("%1-12-31")}};
    for (const auto& [cell, day] : period)
        if (const auto known = book.headsOf(cell.toString()); known && known->empty())
            changes.push_back({cell.toString(), day.arg(book.header().year), {}});
    return changes;
}

Invention wholeInvention(const Book& book) {
    std::size_t units = 0;
    for (const BookSet& set : book.sets())
        units += set.frame->units.size();
    return {units, static_cast<std::uint64_t>(book.header().year)};
}

} // namespace sodiem
