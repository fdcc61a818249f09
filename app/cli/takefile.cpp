// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/takefile.h"

#include "core/exchange/csv.h"
#include "core/storage/backups.h"

#include <algorithm>

namespace sodiem::cli {

ReadChanges ofEachSet(ReadChanges read) {
    return [read = std::move(read)](const Table& table, const Campaign& campaign,
               const Book& book) -> Result<std::vector<Change>> {
        const int unit = table.indexOf(QStringLiteral("unit"));
        if (book.sets().size() == 1 || unit < 0)
            return read(table, campaign, book);
        std::vector<Table> parts(book.sets().size(), Table{table.columns, {}});
        for (const Table::Row& row : table.rows) {
            const QString code = row.cells[static_cast<std::size_t>(unit)].trimmed();
            const auto scoring = std::find_if(book.sets().begin(), book.sets().end(),
                [&](const BookSet& set) { return set.frame->unitIndex.contains(code); });
            const auto part = scoring == book.sets().end() ? book.sets().begin() : scoring;
            parts[static_cast<std::size_t>(part - book.sets().begin())].rows.push_back(row);
        }
        std::vector<Change> changes;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].rows.empty())
                continue;
            const Result<Campaign> own = book.campaignOf(i);
            if (!own)
                return own.error();
            const Result<std::vector<Change>> more = read(parts[i], *own, book);
            if (!more)
                return more.error();
            changes.insert(changes.end(), more->begin(), more->end());
        }
        return changes;
    };
}

Status takeFileIn(
    Session& session, const Arguments& arguments, const QString& person, const ReadChanges& read) {
    const QString file = arguments.positional[1];
    Result<Book> book = Book::open(arguments.positional[0], Access::ReadWrite);
    if (!book)
        return book.error();
    const Result<Table> table = readCsvFile(file);
    if (!table)
        return table.error();
    if (table->rows.empty())
        return Error{ErrorCode::EntryNothing, {}, {file, 0, {}}};
    const Result<Campaign> campaign = book->campaign();
    if (!campaign)
        return campaign.error();
    const Result<std::vector<Change>> changes = read(*table, *campaign, *book);
    if (!changes)
        return changes.error().in(file);
    if (book->eventCount() > 0)
        if (const Status kept = makeBackup(*book, session.clock()); !kept)
            return kept;
    const Result<Written> written = book->append(session.actor(person), *changes, session.clock());
    return written ? Status(Done{}) : Status(written.error());
}

} // namespace sodiem::cli
