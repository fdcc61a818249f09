// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/author.h"
#include "core/storage/book.h"

#include <functional>

namespace sodiem {

// One action of many changes, written in slices so that a window can go on between them. It is one
// transaction: none of it is in the book before finish(), and one that is given up leaves nothing. The book
// must outlive it; nothing else may be written meanwhile.
class SlicedAppend {
public:
    // Looks at what stands in a cell before it is written; an error ends the action.
    using Look = std::function<Status(const Change& change, const std::vector<Head>& heads)>;

    ~SlicedAppend();
    SlicedAppend(const SlicedAppend&) = delete;
    SlicedAppend& operator=(const SlicedAppend&) = delete;

    int done() const { return static_cast<int>(m_next); }
    int all() const { return static_cast<int>(m_changes.size()); }
    // The next so many changes; true when all of them are in.
    Result<bool> step(int changes);
    Result<Written> finish(); // durable when it returns

private:
    friend class Book;
    SlicedAppend(Book& book, const Actor& actor, std::vector<Change> changes, const Clock& clock, Look look);
    Status begin(const Actor& actor);
    Status take(const std::vector<Change>& slice);
    Status look(const std::vector<Change>& slice, Heads& heads) const;
    Status insert(const std::vector<SealedEvent>& events);

    Book& m_book;
    Transaction m_transaction;
    std::vector<Change> m_changes;
    Clock m_clock; // of one moment
    Look m_look;
    Author m_author;
    std::size_t m_next = 0;
    std::int64_t m_number = 0; // of the last event
    Written m_written;
};

} // namespace sodiem
