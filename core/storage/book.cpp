// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book.h"

#include "core/base/files.h"
#include "core/base/platform.h"
#include "core/campaign/setversions.h"
#include "core/criteria/reader.h"
#include "core/storage/campaignreader.h"
#include "core/storage/pagecopy.h"
#include "core/storage/projection.h"
#include "core/storage/slicedappend.h"
#include "core/storage/statement.h"
#include "core/storage/verify.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace sodiem {
namespace {

Status storeObject(const Database& database, const QString& digest, const QByteArray& bytes) {
    Statement insert(database.handle(), "INSERT OR IGNORE INTO object (digest, bytes) VALUES (?1, ?2)");
    insert.bind(1, digest);
    insert.bind(2, QByteArrayView(bytes));
    return insert.run() ? Status(Done{}) : Status(database.lastError(QStringLiteral("object")));
}

Status storeMeta(const Database& database, const QString& key, const QString& value) {
    Statement insert(database.handle(), "INSERT INTO meta (key, value) VALUES (?1, ?2)");
    insert.bind(1, key);
    insert.bind(2, value);
    return insert.run() ? Status(Done{}) : Status(database.lastError(QStringLiteral("meta")));
}

// What a book is made of, as it keeps it.
struct Documents {
    QByteArray units;
    std::vector<QByteArray> criteria;
    QByteArray plan; // empty: none
};

Status fill(const Database& database, const BookHeader& header, const Documents& documents) {
    Transaction transaction(database);
    Status status = transaction.begin();
    if (status)
        status = storeMeta(database, QStringLiteral("header"), QString::fromUtf8(headerBytes(header)));
    if (status)
        status = storeMeta(database, QStringLiteral("header_digest"), toHex(genesisOf(header)));
    if (status)
        status = storeObject(database, header.unitsDigest, documents.units);
    for (std::size_t i = 0; i < documents.criteria.size() && status; ++i)
        status = storeObject(database, header.criteriaDigests[i], documents.criteria[i]);
    if (status && !documents.plan.isEmpty())
        status = storeObject(database, header.planDigest, documents.plan);
    return status ? transaction.commit() : status;
}

Status makeBookAt(const QString& path, const BookHeader& header, const Documents& documents) {
    const Result<Database> database = Database::create(path);
    return database ? fill(*database, header, documents) : Status(database.error());
}

QString digestOf(const QByteArray& document) {
    return document.isEmpty() ? QString() : toHex(sha256(document));
}

// A kind of unit that two of the sets score; nothing where each has kinds of its own.
Status checkKinds(const std::vector<CriteriaSet>& sets) {
    for (std::size_t i = 0; i < sets.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            if (sets[i].id == sets[j].id)
                return Error{ErrorCode::CriteriaDuplicate, {QStringLiteral("--criteria"), sets[i].id}, {}};
            for (const UnitKind kind : sets[i].appliesTo)
                if (sets[j].scores(kind))
                    return Error{ErrorCode::RankSetsOverlap, {unitKindId(kind), sets[j].id, sets[i].id}, {}};
        }
    return Done{};
}

// The canonical documents of sets that hold and do not get in each other's way.
Result<std::vector<QByteArray>> canonicalSets(const std::vector<QByteArray>& criteria) {
    std::vector<QByteArray> documents;
    std::vector<CriteriaSet> sets;
    for (const QByteArray& bytes : criteria) {
        const Result<Json> json = parseJson(bytes);
        if (!json)
            return json.error();
        CriteriaReading reading = readCriteria(bytes);
        if (!reading.set)
            return reading.faults.front();
        documents.push_back(json->canonical());
        sets.push_back(std::move(*reading.set));
    }
    const Status kinds = checkKinds(sets);
    return kinds ? Result<std::vector<QByteArray>>(std::move(documents)) : kinds.error();
}

} // namespace

Status Book::create(const QString& path, const QString& title, int year, const Catalogue& catalogue,
    const std::vector<QByteArray>& criteria, const Clock& clock, const QByteArray& plan) {
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCode::FileExists, {}, {path, 0, {}}};
    Result<std::vector<QByteArray>> sets = canonicalSets(criteria);
    if (!sets)
        return sets.error();
    const Result<Json> planned = plan.isEmpty() ? Result<Json>(Json::null()) : parseJson(plan);
    if (!planned)
        return planned.error();
    const Documents documents{
        unitsDocument(catalogue), std::move(*sets), plan.isEmpty() ? QByteArray() : planned->canonical()};
    BookHeader header{randomId(), year, title, digestOf(documents.units), {}, clock.utcMilliseconds(),
        digestOf(documents.plan)};
    for (const QByteArray& document : documents.criteria)
        header.criteriaDigests.push_back(digestOf(document));
    AtomicFile file(path);
    if (const Status reserved = file.reserve(); !reserved)
        return reserved;
    if (const Status made = makeBookAt(file.temporaryPath(), header, documents); !made)
        return Error{made.error().code, made.error().args, {path, 0, {}}};
    // What cannot be opened again is no book: a set or units that do not read back, a title JSON cannot hold.
    if (const Result<Book> made = Book::open(file.temporaryPath(), Access::ReadOnly); !made)
        return Error{made.error().code, made.error().args, {path, 0, {}}};
    return file.installNew();
}

Result<Book> Book::open(const QString& path, Access access, Verify verify) {
    std::unique_ptr<BookLock> lock;
    if (access == Access::ReadWrite && QFileInfo(path).isFile()) {
        Result<std::unique_ptr<BookLock>> taken = BookLock::take(path);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    Result<Database> database = Database::open(path, access);
    if (!database)
        return database.error();
    Book book(path, std::move(*database));
    book.m_lock = std::move(lock);
    if (const Status loaded = book.load(verify); !loaded)
        return loaded.error().in(path);
    return book;
}

Status Book::load(Verify verify) {
    if (const Status structure = verifyStructure(m_database); !structure)
        return structure;
    const Result<QVariant> text
        = m_database.single(QStringLiteral("SELECT value FROM meta WHERE key = 'header'"));
    const Result<QVariant> digest
        = m_database.single(QStringLiteral("SELECT value FROM meta WHERE key = 'header_digest'"));
    const auto header = text ? parseHeader(text->toString().toUtf8()) : std::nullopt;
    if (!header || !digest || digest->toString() != toHex(genesisOf(*header)))
        return damaged(QStringLiteral("header"));
    m_header = *header;
    if (const Status sets = loadSets(); !sets || !plan())
        return damaged(QStringLiteral("objects"));
    // Numbers run from 1 without a gap, which the check proves; counting would read a page of every leaf.
    const Result<QVariant> events
        = m_database.single(QStringLiteral("SELECT coalesce(max(number), 0) FROM event"));
    if (!events)
        return events.error();
    m_eventCount = events->toLongLong();
    if (verify == Verify::Later)
        return Done{};
    return BookVerification(m_database, genesisOf(m_header), PageCheck::Now, {}).finish();
}

// The digests of the versions a set has had, in no order: the first one, and what events brought in since.
Result<std::vector<QString>> Book::digestsOf(const QString& setId, const QString& first) const {
    std::vector<QString> digests{first};
    const QString cell = Cell::book(cellCriteria.toString()).path() + u'/' + setId;
    Result<std::vector<Event>> events = eventsOf(cell);
    if (!events)
        return events.error();
    for (const Event& event : *events)
        if (const auto* digest = std::get_if<QString>(&event.value); digest != nullptr && event.cell == cell
            && std::find(digests.begin(), digests.end(), *digest) == digests.end())
            digests.push_back(*digest);
    return digests;
}

// The newest version of each set is the one in use, whichever computer brought it in; two documents of one
// version are told apart by their digests, the same way on every machine.
Status Book::loadSets() {
    const Result<QByteArray> units = object(m_header.unitsDigest);
    if (!units)
        return units.error();
    const Result<Catalogue> catalogue = parseUnitsDocument(*units);
    if (!catalogue)
        return catalogue.error();
    std::vector<BookSet> sets;
    for (const QString& first : m_header.criteriaDigests) {
        BookSet set;
        std::vector<QString> digests{first};
        for (std::size_t i = 0; i < digests.size(); ++i) {
            const Result<QByteArray> bytes = object(digests[i]);
            CriteriaReading reading = bytes ? readCriteria(*bytes) : CriteriaReading();
            if (!reading.set)
                return damaged(QStringLiteral("objects"));
            set.versions.push_back(std::move(*reading.set));
            if (i > 0)
                continue;
            Result<std::vector<QString>> all = digestsOf(set.versions.front().id, first);
            if (!all)
                return all.error();
            digests = std::move(*all);
        }
        std::sort(set.versions.begin(), set.versions.end(), [](const CriteriaSet& a, const CriteriaSet& b) {
            return std::pair(a.version, a.digest) < std::pair(b.version, b.digest);
        });
        const bool reissued = set.versions.size() > 1;
        set.frame = Frame::make(
            *catalogue, set.versions.back(), reissued ? changedVersions(set.versions) : std::vector<int>());
        sets.push_back(std::move(set));
    }
    if (sets.empty())
        return damaged(QStringLiteral("objects"));
    m_sets = std::move(sets);
    return Done{};
}

Status Book::chooseSet(const QString& id) {
    QStringList known;
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        known << m_sets[i].frame->set.id;
        if (known.back() != id)
            continue;
        m_chosen = i;
        return Done{};
    }
    return Error{ErrorCode::RankSetUnknown, {id.left(60), known.join(QStringLiteral(", "))}, {m_path, 0, {}}};
}

Status Book::reissueSet(const Actor& actor, const QByteArray& criteria, const Clock& clock) {
    const CriteriaReading reading = readCriteria(criteria);
    if (!reading.set)
        return reading.faults.front();
    const CriteriaSet& set = *reading.set;
    const std::size_t before = m_chosen;
    if (const Status chosen = chooseSet(set.id); !chosen)
        return Error{ErrorCode::CriteriaOtherSet, {set.id, frame()->set.id}, {}};
    const Status replaces = mayReplace(frame()->set, set);
    m_chosen = before;
    if (!replaces)
        return replaces;
    // The document first: an event never names what is not there. One that no event came to name is harmless.
    Transaction transaction(m_database);
    Status status = transaction.begin();
    if (status)
        status = storeObject(m_database, set.digest, parseJson(criteria)->canonical());
    if (status)
        status = transaction.commit();
    if (!status)
        return status;
    const QString cell = Cell::book(cellCriteria.toString()).path() + u'/' + set.id;
    const Result<Written> written = append(actor, {{cell, CellValue(set.digest), {}}}, clock);
    if (!written)
        return written.error();
    if (const Status loaded = loadSets(); !loaded)
        return loaded;
    return chooseSet(set.id);
}

std::unique_ptr<BookVerification> Book::verification() const {
    return std::make_unique<BookVerification>(
        m_database, genesisOf(m_header), m_lock ? PageCheck::InThread : PageCheck::None, m_path);
}

void Book::tellHolder(const QString& person, const Clock& clock) const {
    if (m_lock)
        m_lock->tell(person, clock.utcMilliseconds());
}

std::unique_ptr<BookLock> Book::closeKeepingLock(Book book) { return std::move(book.m_lock); }

Result<QByteArray> Book::object(const QString& digest) const {
    Statement select(m_database.handle(), "SELECT bytes FROM object WHERE digest = ?1");
    select.bind(1, digest);
    if (select.step() != Statement::Step::Row)
        return damaged(QStringLiteral("object"));
    QByteArray bytes = select.blob(0).toByteArray();
    if (toHex(sha256(bytes)) != digest)
        return damaged(QStringLiteral("object"));
    return bytes;
}

Result<QByteArray> Book::plan() const {
    return m_header.planDigest.isEmpty() ? Result<QByteArray>(QByteArray()) : object(m_header.planDigest);
}

Result<Heads> Book::heads() const { return projection::readHeads(m_database); }

std::unique_ptr<CampaignReader> Book::reader() const { return std::make_unique<CampaignReader>(m_database); }

Result<Campaign> Book::campaign() const { return campaignOf(frame()); }

Result<Campaign> Book::campaignOf(std::size_t set) const { return campaignOf(m_sets[set].frame); }

Result<Campaign> Book::campaignOf(const std::shared_ptr<const Frame>& seen) const {
    Campaign campaign(seen);
    const Result<bool> read = reader()->step(std::numeric_limits<int>::max(), campaign);
    return read ? Result<Campaign>(std::move(campaign)) : Result<Campaign>(read.error().in(m_path));
}

Result<std::vector<Event>> Book::events() const {
    std::vector<Event> events;
    const Status read = readVerifiedEvents(
        m_database, genesisOf(m_header), [&](Event&& event) { events.push_back(std::move(event)); });
    return read ? Result<std::vector<Event>>(std::move(events))
                : Result<std::vector<Event>>(read.error().in(m_path));
}

Result<std::vector<Head>> Book::headsOf(const QString& cell) const {
    Result<std::vector<Head>> heads = projection::headsOf(m_database, cell);
    return heads ? std::move(heads) : Result<std::vector<Head>>(heads.error().in(m_path));
}

Result<std::vector<Event>> Book::eventsOf(const QString& cellPrefix) const {
    Result<std::vector<Event>> events = projection::historyOf(m_database, cellPrefix);
    return events ? std::move(events) : Result<std::vector<Event>>(events.error().in(m_path));
}

Result<HeadsReading> Book::cell(const QString& path) const {
    const Result<std::vector<Head>> heads = projection::headsOf(m_database, path);
    return heads ? Result<HeadsReading>(readHeads(*heads)) : Result<HeadsReading>(heads.error().in(m_path));
}

Result<Written> Book::append(const Actor& actor, const std::vector<Change>& changes, const Clock& clock) {
    const Result<std::unique_ptr<SlicedAppend>> all = appendInSlices(actor, changes, clock, {});
    if (!all)
        return all.error();
    const Result<bool> taken = (*all)->step(static_cast<int>(changes.size()));
    return taken ? (*all)->finish() : Result<Written>(taken.error());
}

Result<std::unique_ptr<SlicedAppend>> Book::appendInSlices(const Actor& actor, std::vector<Change> changes,
    const Clock& clock, std::function<Status(const Change&, const std::vector<Head>&)> look) {
    std::unique_ptr<SlicedAppend> append(
        new SlicedAppend(*this, actor, std::move(changes), clock, std::move(look)));
    const Status begun = append->begin(actor);
    return begun ? Result<std::unique_ptr<SlicedAppend>>(std::move(append))
                 : Result<std::unique_ptr<SlicedAppend>>(begun.error().in(m_path));
}

Result<std::unique_ptr<PageCopy>> Book::pageCopy(const QString& path) const {
    return PageCopy::start(m_database, path);
}

Status Book::rebuildProjections() {
    const Result<std::vector<Event>> all = events();
    if (!all)
        return all.error();
    Transaction transaction(m_database);
    Status status = transaction.begin();
    if (status)
        status = projection::rebuild(m_database, *all);
    return status ? transaction.commit() : status;
}

// VACUUM INTO does not sync what it writes, and an interrupted one may be broken: to a temporary name,
// verified, made durable, and only then given its own name.
Status Book::copyTo(const QString& path) const {
    AtomicFile file(path);
    if (const Status reserved = file.reserve(); !reserved)
        return reserved;
    const QString quoted = QString(file.temporaryPath()).replace(u'\'', QStringLiteral("''"));
    if (const Status copied = m_database.run(QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !copied)
        return copied.error().in(path);
    const Result<Book> copy = Book::open(file.temporaryPath(), Access::ReadOnly);
    if (!copy)
        return copy.error();
    // A reader's book may have grown under another program's hand since it was opened.
    if (m_lock ? copy->eventCount() != m_eventCount : copy->eventCount() < m_eventCount)
        return damaged(QStringLiteral("copy")).in(path);
    return file.installNew();
}

} // namespace sodiem
