// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "app/pages/start/samplebook.h"
#include "app/settings/device.h"
#include "core/storage/backups.h"

#include <algorithm>

#include <QFileInfo>

namespace sodiem {

Desk::Desk(Settings& settings, QString device, Clock clock, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_device(std::move(device))
    , m_clock(std::move(clock)) { }

Desk::~Desk() { keepPlace(); }

Status Desk::open(const QString& path) {
    if (m_session && QFileInfo(path) == QFileInfo(m_session->path()))
        return Done{}; // it lies there already
    return open(path, {});
}

Status Desk::open(const QString& path, const QString& setId) {
    Result<std::unique_ptr<Session>> opened
        = Session::open(path, m_settings.person(), m_device, m_clock, setId);
    if (!opened)
        return opened.error();
    keepPlace();
    Q_EMIT aboutToChange();
    m_lastYear.reset();
    m_commands.reset();
    m_session = std::move(*opened);
    m_commands = std::make_unique<Commands>(*m_session);
    m_lastYear = std::make_unique<LastYearChoice>(*m_session, m_settings);
    m_settings.addRecentBook(path);
    takeUpPlace();
    Q_EMIT changed();
    return Done{};
}

void Desk::keepPlace() {
    if (!m_session)
        return;
    const Selection& now = m_session->selection();
    const Frame& frame = m_session->frame();
    const auto at = [](int index) { return static_cast<std::size_t>(index); };
    m_settings.setPlaceIn(m_session->path(),
        {now.unit < 0 ? QString() : frame.units[at(now.unit)]->code,
            now.leaf < 0 ? QString() : frame.leaves[at(now.leaf)]->ref});
}

// By code and number: the next book at this path may have other units, or another set.
void Desk::takeUpPlace() {
    const Settings::Place place = m_settings.placeIn(m_session->path());
    const Frame& frame = m_session->frame();
    const auto unit = std::find_if(frame.units.begin(), frame.units.end(),
        [&](const Unit* each) { return each->code == place.unit; });
    const auto leaf = frame.leafIndex.find(place.leaf);
    if (unit == frame.units.end())
        return;
    m_session->select({static_cast<int>(unit - frame.units.begin()),
        leaf == frame.leafIndex.end() ? -1 : static_cast<int>(leaf->second)});
}

// Closed first: a book is written by one session at a time.
Status Desk::reopen(const QString& setId) {
    const QString path = m_session->path();
    close();
    return open(path, setId);
}

Status Desk::create(const NewBook& wanted) {
    const Status made = createBook(wanted, m_settings.person(), m_device, m_clock);
    return made ? open(wanted.path) : made;
}

void Desk::openSample(const QString& path) {
    if (isBusy())
        return;
    if (QFileInfo::exists(path))
        return endSample(path, Done{});
    m_job = new Job(this);
    connect(m_job, &Job::progressed, this, &Desk::sampleProgressed);
    connect(m_job, &Job::finished, this, [this, path](const Status& made) {
        m_job->deleteLater();
        m_job.clear();
        endSample(path, made);
    });
    m_job->start([path, clock = m_clock, device = m_device](
                     const Progress& progress) { return makeSampleBook(path, clock, device, progress); });
    Q_EMIT sampleProgressed(0, 1);
}

void Desk::cancelSample() {
    if (m_job)
        m_job->cancel();
}

void Desk::endSample(const QString& path, const Status& made) {
    Q_EMIT sampleProgressed(1, 1);
    const Status opened = made ? open(path) : made;
    if (!opened && opened.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(opened.error());
}

void Desk::close() {
    if (!m_session)
        return;
    keepPlace();
    Q_EMIT aboutToChange();
    m_lastYear.reset();
    m_commands.reset();
    m_session.reset();
    Q_EMIT changed();
}

// The book is closed while it is put back. A restored book must not go on with this computer's chain of
// entries from an older end, so the computer gets a new identity.
Status Desk::restore(const QString& backupPath) {
    const QString path = m_session->path();
    close();
    Status done = restoreBackup(path, backupPath, m_clock);
    if (done) {
        const Result<QString> device = renewDeviceId();
        if (device)
            m_device = *device;
        done = device ? Status(Done{}) : Status(device.error());
    }
    const Status opened = open(path);
    return done ? opened : done;
}

} // namespace sodiem
