// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/history/author.h"
#include "core/storage/booklock.h"
#include "core/storage/database.h"
#include "core/storage/header.h"

#include <functional>

namespace sodiem {

// Who acts, as the events will say.
struct Actor {
    QString device;
    QString person;
    QString role;
};

// What came of an action.
struct Written {
    std::vector<SealedEvent> events; // empty: everything was so already
};

enum class Verify { Now, Later };

// A criteria set of a book, in the versions it has had there.
struct BookSet {
    std::shared_ptr<const Frame> frame; // by the newest version
    std::vector<CriteriaSet> versions; // in rising order; the last is the frame's
};

class BookVerification;
class CampaignReader;
class PageCopy;
class SlicedAppend;

// One book file. Events are the truth; heads and chains beside them are projections that can be rebuilt.
class Book {
public:
    // Makes a new book at a path that must not exist; nothing is there until it is whole. A plan, where one
    // is given, was read and proven by the caller: the book keeps it as a document that it does not look
    // into. Of several criteria sets each scores kinds of unit of its own (RankSetsOverlap).
    static Status create(const QString& path, const QString& title, int year, const Catalogue& catalogue,
        const std::vector<QByteArray>& criteria, const Clock& clock, const QByteArray& plan = {});
    static Status create(const QString& path, const QString& title, int year, const Catalogue& catalogue,
        const QByteArray& criteria, const Clock& clock, const QByteArray& plan = {}) { // of one set
        return create(path, title, year, catalogue, std::vector<QByteArray>{criteria}, clock, plan);
    }

    // Opens a book and verifies it: structure, header, objects, every event's hash, chains and projections.
    // ReadWrite also takes the book's lock. Errors: FileNotFound, BookNotABook, BookNewer, BookDamaged,
    // BookLocked… With Verify::Later the pages and the events are left to verification(): nothing may be
    // written before that has held.
    static Result<Book> open(const QString& path, Access access, Verify verify = Verify::Now);

    // The check of pages, events and projections in slices; the book must outlive it and stay unwritten.
    std::unique_ptr<BookVerification> verification() const;
    // Closes the file; nobody else can open it for writing until the lock goes. Null for a reader.
    static std::unique_ptr<BookLock> closeKeepingLock(Book book);

    // Tells those who find the book held whose work it is; nothing for a reader.
    void tellHolder(const QString& person, const Clock& clock) const;

    const QString& path() const { return m_path; }
    const BookHeader& header() const { return m_header; }
    // The book through the set that was chosen, the first one unless chooseSet() was asked: its units, its
    // entries.
    const std::shared_ptr<const Frame>& frame() const { return m_sets[m_chosen].frame; }
    const std::vector<BookSet>& sets() const { return m_sets; }
    const BookSet& chosenSet() const { return m_sets[m_chosen]; }
    Status chooseSet(const QString& id); // RankSetUnknown: nothing changes
    // Takes a newer version of one of its sets into use and chooses it: what was entered stays, and is seen
    // by the new version from now on. The caller has proven it (readProvenSet). Errors: CriteriaOtherSet,
    // CriteriaVersionSame, CriteriaVersionOlder, CriteriaOtherUnits, and those of append().
    Status reissueSet(const Actor& actor, const QByteArray& criteria, const Clock& clock);
    std::int64_t eventCount() const { return m_eventCount; }

    // The canonical JSON of the plan the book was made with; empty: it has none.
    Result<QByteArray> plan() const;

    // The entries as the projections hold them; at once, or in slices by a reader that the book must outlive.
    Result<Campaign> campaign() const; // of the chosen set
    Result<Campaign> campaignOf(std::size_t set) const; // index into sets()
    Result<Campaign> campaignOf(const std::shared_ptr<const Frame>& seen) const; // by an earlier version, say
    std::unique_ptr<CampaignReader> reader() const;
    Result<Heads> heads() const;
    Result<std::vector<Event>> events() const;
    Result<HeadsReading> cell(const QString& path) const;
    Result<std::vector<Head>> headsOf(const QString& cell) const;
    // The events of the cells whose paths begin with these words, oldest first: the history of an entry.
    Result<std::vector<Event>> eventsOf(const QString& cellPrefix) const;

    // One action, one transaction, durable when it returns. Nothing is stored on an error.
    Result<Written> append(const Actor& actor, const std::vector<Change>& changes, const Clock& clock);

    // The same in slices, for more changes than a window can wait for; the book must outlive it. `look` sees
    // what stands in each cell before it is written and may refuse the action.
    Result<std::unique_ptr<SlicedAppend>> appendInSlices(const Actor& actor, std::vector<Change> changes,
        const Clock& clock, std::function<Status(const Change&, const std::vector<Head>&)> look);

    // Drops the projections and computes them from the events again.
    Status rebuildProjections();

    // A consistent copy, verified, at a path that must not exist.
    Status copyTo(const QString& path) const;
    // The same in slices, not verified, onto an empty file; the book must outlive it.
    Result<std::unique_ptr<PageCopy>> pageCopy(const QString& path) const;

private:
    friend class SlicedAppend;
    Book(QString path, Database database) : m_path(std::move(path)), m_database(std::move(database)) { }
    Status load(Verify verify);
    Result<QByteArray> object(const QString& digest) const;
    Status loadSets();
    Result<std::vector<QString>> digestsOf(const QString& setId, const QString& first) const;

    QString m_path;
    std::unique_ptr<BookLock> m_lock;
    Database m_database;
    BookHeader m_header;
    std::vector<BookSet> m_sets;
    std::size_t m_chosen = 0;
    std::int64_t m_eventCount = 0;
};

// Cells of the book itself.
inline constexpr QStringView cellInvented
    = u"book/invented"; // text: the figures are invented for demonstration
inline constexpr QStringView cellPeriodStart = u"book/periodStart"; // ISO date: the first day that is scored
inline constexpr QStringView cellPeriodEnd = u"book/periodEnd"; // ISO date: the last
inline constexpr QStringView cellCriteria
    = u"criteria"; // book/criteria/SET: the digest of the version in use
inline constexpr QStringView cellDefaultGroup = u"book/defaultGroup"; // district, kind or all

} // namespace sodiem
