// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book.h"

#include "core/base/files.h"
#include "core/base/platform.h"
#include "core/criteria/reader.h"
#include "core/storage/campaignreader.h"
#include "core/storage/pagecopy.h"
#include "core/storage/projection.h"
#include "core/storage/slicedappend.h"
#include "core/storage/statement.h"
#include "core/storage/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace sodiem {
namespace {

Status storeObject(const Database& database, const QString& digest, const QByteArray& bytes) {
    Statement insert(database.handle(), "INSERT INTO object (digest, bytes) VALUES (?1, ?2)");
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
    QByteArray criteria;
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
    if (status)
        status = storeObject(database, header.criteriaDigest, documents.criteria);
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

} // namespace

Status Book::create(const QString& path, const QString& title, int year, const Catalogue& catalogue,
    const QByteArray& criteria, const Clock& clock, const QByteArray& plan) {
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCode::FileExists, {}, {path, 0, {}}};
    const Result<Json> set = parseJson(criteria);
    if (!set)
        return set.error();
    if (const CriteriaReading reading = readCriteria(criteria); !reading.set)
        return reading.faults.front();
    const Result<Json> planned = plan.isEmpty() ? Result<Json>(Json::null()) : parseJson(plan);
    if (!planned)
        return planned.error();
    const Documents documents{unitsDocument(catalogue), set->canonical(),
        plan.isEmpty() ? QByteArray() : planned->canonical()};
    const BookHeader header{randomId(), year, title, digestOf(documents.units), digestOf(documents.criteria),
        clock.utcMilliseconds(), digestOf(documents.plan)};
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
    const Result<QByteArray> units = object(m_header.unitsDigest), criteria = object(m_header.criteriaDigest);
    if (!units || !criteria || !plan())
        return damaged(QStringLiteral("objects"));
    Result<Catalogue> catalogue = parseUnitsDocument(*units);
    CriteriaReading set = readCriteria(*criteria);
    if (!catalogue || !set.set)
        return damaged(QStringLiteral("objects"));
    m_frame = Frame::make(std::move(*catalogue), std::move(*set.set));
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

Result<Campaign> Book::campaign() const {
    Campaign campaign(m_frame);
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
