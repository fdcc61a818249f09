// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/builtin/bookplan.h"
#include "app/builtin/invented.h"
#include "app/jobs/job.h"
#include "app/session/bulkwrite.h"
#include "core/storage/campaignreader.h"
#include "core/storage/slicedbackup.h"
#include "core/storage/verify.h"

#include <algorithm>
#include <numeric>

#include <QDateTime>
#include <QTimer>

namespace sodiem {
namespace {

constexpr int headsPerSlice = 4000; // some 10 ms
constexpr int eventsPerSlice = 400; // some 5 ms
constexpr int pauseBeforeReading = 50; // ms: the window stands there first
constexpr int pauseBeforeCheck = 200; // ms: what was read is painted first
constexpr int pagesPerSlice = 500; // of 4 KiB: some 5 ms
constexpr int backupMinutes = 30;

bool isBusy(const Result<bool>& step) { return !step && step.error().code == ErrorCode::BookBusy; }

} // namespace

Result<std::unique_ptr<Session>> Session::open(
    const QString& path, const Person& person, const QString& device, Clock clock, const QString& setId) {
    Result<Book> opened = Book::open(path, Access::ReadWrite, Verify::Later);
    std::optional<BookHolder> holder;
    if (!opened && opened.error().code == ErrorCode::BookLocked) {
        holder = holderOf(path);
        opened = Book::open(path, Access::ReadOnly, Verify::Later);
    }
    if (!opened)
        return opened.error();
    (void)opened->chooseSet(setId); // the first one, unless it is there
    std::unique_ptr<Session> session(
        new Session(std::make_unique<Book>(std::move(*opened)), person, device, std::move(clock)));
    session->m_holder = holder;
    session->m_book->tellHolder(person.name, session->m_clock);
    return session;
}

Session::Session(std::unique_ptr<Book> book, const Person& person, const QString& device, Clock clock)
    : m_book(std::move(book))
    , m_campaign(std::make_unique<Campaign>(m_book->frame()))
    , m_evidence(m_book->path(), m_book->header().id)
    , m_person(person)
    , m_device(device)
    , m_clock(std::move(clock))
    , m_invented(isInventedBook(*m_book))
    , m_reader(m_book->reader())
    , m_slices(new QTimer(this))
    , m_backups(new QTimer(this))
    , m_backupSlices(new QTimer(this)) {
    if (const auto& versions = chosenSet().versions; versions.size() > 1)
        m_previous
            = std::make_unique<Campaign>(Frame::make(frame().catalogue, versions[versions.size() - 2]));
    connect(m_backupSlices, &QTimer::timeout, this, &Session::backupSlice);
    connect(m_slices, &QTimer::timeout, this, &Session::slice);
    connect(m_backups, &QTimer::timeout, this, &Session::backUpIfChanged);
    m_backups->start(std::chrono::minutes(backupMinutes));
    m_slices->start(pauseBeforeReading);
}

Session::~Session() { delete m_bulk; } // an action that has not ended goes before the book does

QDate Session::today() const { return QDateTime::fromMSecsSinceEpoch(m_clock.utcMilliseconds()).date(); }

void Session::slice() {
    if (m_verification)
        return verifySlice();
    m_slices->setInterval(0);
    const Result<bool> done = m_reader->step(headsPerSlice, *m_campaign, m_previous.get());
    if (isBusy(done)) // a writer elsewhere; the next slice may do
        return;
    if (!done) {
        m_fault = done.error().in(path());
        return endOpening(WriteState::Damaged);
    }
    if (*done)
        endReading();
}

void Session::endReading() {
    m_reader.reset();
    m_verification = m_book->verification();
    m_writeState = WriteState::Verifying;
    m_slices->start(pauseBeforeCheck);
    m_views.fill(std::nullopt); // what was asked for meanwhile knew a part
    std::vector<std::size_t> all(m_campaign->unitCount());
    std::iota(all.begin(), all.end(), std::size_t(0));
    Q_EMIT stateChanged();
    Q_EMIT documentsChanged();
    Q_EMIT unitsChanged(all);
}

void Session::verifySlice() {
    m_slices->setInterval(0);
    const Result<bool> done = m_verification->step(eventsPerSlice);
    if (isBusy(done) || (done && !*done))
        return;
    if (!done)
        m_fault = done.error().in(path());
    endOpening(m_fault             ? WriteState::Damaged
            : m_holder.has_value() ? WriteState::HeldElsewhere
                                   : WriteState::Writable);
}

void Session::verifyNow() {
    while (m_slices->isActive())
        slice();
}

void Session::endOpening(WriteState state) {
    m_slices->stop();
    m_reader.reset();
    m_verification.reset();
    m_writeState = state;
    Q_EMIT stateChanged();
}

Status Session::evidenceReady() const {
    const Status ready = m_evidence.ready();
    const bool none = !ready && ready.error().code == ErrorCode::EvidenceFolderMissing;
    return none && allEvidenceUses(*m_campaign).empty() ? Status(Done{}) : ready;
}

Status Session::adoptEvidence(const QString& found) {
    if (!isWritable())
        return notWritable();
    const Status adopted = m_evidence.adopt(found);
    if (adopted)
        Q_EMIT documentsChanged();
    return adopted;
}

void Session::setPerson(const Person& person) {
    if (m_person == person)
        return;
    m_person = person;
    m_book->tellHolder(person.name, m_clock);
    Q_EMIT stateChanged();
}

void Session::select(const Selection& selection) {
    if (m_selection == selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged();
}

void Session::setLastYear(std::shared_ptr<const LastYear> lastYear) {
    m_lastYear = std::move(lastYear);
    Q_EMIT lastYearChanged();
}

const std::vector<UnitScore>& Session::scores(StageView view) const {
    (void)presence(view);
    return m_views[static_cast<std::size_t>(view)]->scores;
}

const PartPresence& Session::presence(StageView view) const {
    std::optional<View>& kept = m_views[static_cast<std::size_t>(view)];
    if (!kept)
        kept = View{partPresence(*m_campaign, view), scoreAll(*m_campaign, view)};
    return kept->presence;
}

Error Session::notWritable() const {
    const bool soon = m_writeState == WriteState::Reading || m_writeState == WriteState::Verifying;
    if (m_writeState == WriteState::Storing)
        return {ErrorCode::BookStoring, {}, {}};
    return {soon ? ErrorCode::BookOpening : ErrorCode::BookReadOnly, {}, {}};
}

Result<Written> Session::write(const std::vector<Change>& changes) {
    if (!isWritable())
        return notWritable().in(path());
    const std::int64_t start = m_clock.elapsedMilliseconds();
    Result<Written> written = m_book->append({m_device, m_person.name, m_person.role}, changes, m_clock);
    if (!written || written->events.empty())
        return written;
    m_changedSinceBackup = true;
    const qint64 took = m_clock.elapsedMilliseconds() - start;
    takeIn(*written);
    Q_EMIT saved(written->events.back().event.utcMilliseconds, took);
    return written;
}

Status Session::reissueSet(const QByteArray& criteria) {
    if (!isWritable())
        return notWritable().in(path());
    return m_book->reissueSet({m_device, m_person.name, m_person.role}, criteria, m_clock);
}

void Session::takeIn(const Written& written) {
    std::vector<std::size_t> units;
    bool documents = false, book = false, plan = false;
    for (const SealedEvent& sealed : written.events) {
        const int unit = m_campaign->apply(sealed.event.cell, {{sealed.event.id, sealed.event.value}},
            [&](const EventId&) { return sealed.event.person; });
        if (m_previous)
            m_previous->apply(sealed.event.cell, {{sealed.event.id, sealed.event.value}},
                [&](const EventId&) { return sealed.event.person; });
        documents = documents || sealed.event.cell.startsWith(u"evidence/");
        book = book || sealed.event.cell.startsWith(u"book/");
        plan = plan || sealed.event.cell.startsWith(u"plan/");
        if (unit >= 0 && std::find(units.begin(), units.end(), static_cast<std::size_t>(unit)) == units.end())
            units.push_back(static_cast<std::size_t>(unit));
    }
    noteChanged(written);
    tellChanged(units, documents);
    if (book)
        Q_EMIT bookChanged();
    if (plan)
        Q_EMIT planChanged();
}

void Session::tellChanged(const std::vector<std::size_t>& units, bool documents) {
    rescore(units);
    if (documents)
        Q_EMIT documentsChanged();
    if (!units.empty())
        Q_EMIT unitsChanged(units);
}

const Result<std::optional<Plan>>& Session::plan() const {
    if (!m_plan)
        m_plan.emplace(planOf(*m_book));
    return *m_plan;
}

void Session::noteChanged(const Written& written) {
    for (const SealedEvent& sealed : written.events)
        if (const Selection place = placeOf(sealed.event.cell); place.leaf >= 0)
            m_changed.emplace(static_cast<std::size_t>(place.unit), place.leaf);
}

Selection Session::placeOf(const QString& cell) const {
    const QStringList words = cell.split(u'/'); // kind, unit, leaf, …
    const auto unit = frame().unitIndex.find(words.value(1)), leaf = frame().leafIndex.find(words.value(2));
    if (unit == frame().unitIndex.end())
        return {};
    return {unit->second, leaf == frame().leafIndex.end() ? -1 : leaf->second};
}

std::set<int> Session::changedLeaves(std::size_t unit) const {
    std::set<int> leaves;
    for (auto next = m_changed.lower_bound({unit, 0}); next != m_changed.end() && next->first == unit; ++next)
        leaves.insert(next->second);
    return leaves;
}

// Only what changed; all of it when the first figures of a part came in, since that changes what every unit
// is measured by.
void Session::rescore(const std::vector<std::size_t>& units) {
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        std::optional<View>& view = m_views[i];
        const auto stage = static_cast<StageView>(i);
        if (view && view->presence != partPresence(*m_campaign, stage))
            view.reset();
        if (!view)
            continue;
        for (const std::size_t unit : units)
            view->scores[unit] = scoreUnit(*m_campaign, unit, stage, view->presence);
    }
}

// Copied in slices of the event loop, verified in another thread, so that nobody waits for it.
void Session::backUpIfChanged() {
    if (!m_changedSinceBackup || !isWritable() || m_backup)
        return;
    m_changedSinceBackup = false; // what is written from now on is for the next one, if it is not in this
    Result<std::unique_ptr<SlicedBackup>> started = SlicedBackup::start(*m_book, m_clock);
    if (!started)
        return endBackup(started.error());
    m_backup = std::move(*started);
    m_backupSlices->start(0);
}

void Session::backUp() {
    m_changedSinceBackup = true;
    backUpIfChanged();
}

void Session::backupSlice() {
    const Result<bool> done = m_backup->step(pagesPerSlice);
    if (!done)
        return endBackup(done.error());
    if (!*done)
        return;
    m_backupSlices->stop();
    m_verifying = new Job(this);
    connect(m_verifying, &Job::finished, this, [this](const Status& verified) {
        m_verifying->deleteLater();
        m_verifying = nullptr;
        endBackup(verified);
    });
    // Making it durable takes as long as the disk does: in the thread too.
    m_verifying->start([backup = m_backup](const Progress&) {
        const Status verified = backup->verify();
        return verified ? backup->install() : verified;
    });
}

void Session::endBackup(const Status& made) {
    m_backupSlices->stop();
    m_backup.reset(); // an unfinished one leaves nothing
    if (made) {
        Q_EMIT backedUp();
        return;
    }
    m_changedSinceBackup = true;
    Q_EMIT backupFailed(made.error());
}

} // namespace sodiem
