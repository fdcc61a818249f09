// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/previewreader.h"

#include <utility>

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

namespace sodiem {
namespace {

constexpr int mostThreads = 3; // two may be stuck
constexpr int lastPatience = 500; // ms, at the end of the program

} // namespace

PreviewReader::PreviewReader(QObject* parent)
    : QObject(parent)
    , m_threads(std::make_unique<QThreadPool>())
    , m_clock(new QTimer(this)) {
    m_threads->setMaxThreadCount(mostThreads);
    m_clock->setSingleShot(true);
    connect(m_clock, &QTimer::timeout, this, &PreviewReader::giveUp);
}

PreviewReader::~PreviewReader() {
    m_threads->clear();
    if (!m_threads->waitForDone(lastPatience))
        static_cast<void>(m_threads.release()); // its end would wait for ever
}

void PreviewReader::read(const PreviewRequest& request) {
    m_wanted = request;
    m_stale = true;
    if (!m_running)
        start();
}

void PreviewReader::forget() {
    m_wanted.reset();
    m_stale = true;
}

void PreviewReader::start() {
    const int run = ++m_run;
    m_running = true;
    m_stale = false;
    auto* watcher = new QFutureWatcher<FilePreview>(this);
    connect(watcher, &QFutureWatcher<FilePreview>::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        end(run, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(m_threads.get(),
        [request = *std::exchange(m_wanted, std::nullopt)] { return readPreview(request); }));
    m_clock->start(m_patience);
}

void PreviewReader::end(int run, const FilePreview& preview) {
    if (run != m_run || !m_running)
        return; // given up before
    m_clock->stop();
    m_running = false;
    const bool wished = !m_stale;
    if (m_wanted)
        start();
    else if (wished)
        Q_EMIT finished(preview);
}

void PreviewReader::giveUp() {
    FilePreview preview;
    preview.state = FilePreview::State::Slow;
    end(m_run, preview);
}

} // namespace sodiem
