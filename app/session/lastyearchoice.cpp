// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/lastyearchoice.h"

#include "app/jobs/job.h"
#include "app/session/session.h"
#include "app/settings/settings.h"

#include <utility>

namespace sodiem {

LastYearChoice::LastYearChoice(Session& session, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_path(settings.lastYearOf(session.path())) {
    if (!m_path.isEmpty())
        m_waiting = connect(&session, &Session::stateChanged, this, &LastYearChoice::readRemembered);
    readRemembered();
}

LastYearChoice::~LastYearChoice() { stop(); }

// The open book comes first: both are read from the same disk.
void LastYearChoice::readRemembered() {
    const WriteState state = m_session.writeState();
    if (m_path.isEmpty() || state == WriteState::Reading || state == WriteState::Verifying)
        return;
    disconnect(m_waiting);
    read(m_path, true);
}

void LastYearChoice::choose(const QString& path) {
    disconnect(m_waiting);
    read(path, false);
}

void LastYearChoice::read(const QString& path, bool remembered) {
    stop();
    m_read = std::make_shared<std::shared_ptr<const LastYear>>();
    m_job = new Job(this);
    connect(m_job, &Job::progressed, this, &LastYearChoice::progressed);
    connect(m_job, &Job::finished, this,
        [this, path, remembered](const Status& status) { end(path, remembered, status); });
    const BookOfThisYear now{
        m_session.path(), m_session.header().id, m_session.header().year, m_session.frameShared()};
    m_job->start([path, now, into = m_read](const Progress& progress) {
        Result<LastYear> read = readLastYear(path, now, progress);
        if (!read)
            return Status(read.error());
        *into = std::make_shared<const LastYear>(std::move(*read));
        return Status(Done{});
    });
}

void LastYearChoice::end(const QString& path, bool remembered, const Status& status) {
    m_job->deleteLater();
    m_job.clear();
    const std::shared_ptr<const LastYear> lastYear = *std::exchange(m_read, nullptr);
    if (status) {
        m_path = path;
        m_fault.reset();
        m_settings.setLastYearOf(m_session.path(), path);
        m_session.setLastYear(lastYear);
    } else if (remembered) {
        m_fault = status.error();
    }
    Q_EMIT ended(status);
    if (!status && remembered && status.error().code != ErrorCode::Cancelled)
        Q_EMIT lost(status.error());
}

void LastYearChoice::cancel() {
    if (m_job)
        m_job->cancel();
}

void LastYearChoice::forget() {
    stop();
    disconnect(m_waiting);
    m_path.clear();
    m_fault.reset();
    m_settings.setLastYearOf(m_session.path(), {});
    m_session.setLastYear(nullptr);
}

void LastYearChoice::stop() { delete m_job; }

} // namespace sodiem
