// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/takefile.h"

#include "core/exchange/csv.h"
#include "core/storage/backups.h"

namespace sodiem::cli {

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
