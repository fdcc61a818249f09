// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job.h"

#include <chrono>
#include <utility>

#include <QtConcurrentRun>

namespace sodiem {

// The window asks how far the work is instead of being told: however fast the steps are, there is no queue of
// them.
Job::Job(QObject* parent) : QObject(parent), m_shared(std::make_shared<Shared>()) {
    m_clock.setInterval(std::chrono::milliseconds(80));
    connect(&m_clock, &QTimer::timeout, this, &Job::tell);
    connect(&m_watcher, &QFutureWatcher<Status>::finished, this, &Job::end);
}

Job::~Job() {
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void Job::start(Work work) {
    const Progress progress = [shared = m_shared](int done, int all) {
        shared->all = all;
        shared->done = done;
        return !shared->cancelled;
    };
    m_clock.start();
    m_watcher.setFuture(QtConcurrent::run([work = std::move(work), progress] { return work(progress); }));
}

void Job::cancel() { m_shared->cancelled = true; }

void Job::tell() {
    if (const int all = m_shared->all; all > 0)
        Q_EMIT progressed(m_shared->done, all);
}

void Job::end() {
    m_clock.stop();
    tell();
    Q_EMIT finished(m_watcher.result());
}

} // namespace sodiem
