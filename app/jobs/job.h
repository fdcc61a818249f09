// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <atomic>
#include <memory>

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace sodiem {

// Long work in another thread, on values of its own, so that entry goes on meanwhile. Belongs to the window's
// thread, where its signals come. Destroying it cancels the work and waits for it to stop, which takes one
// step of the work.
class Job : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Status(const Progress&)>;

    explicit Job(QObject* parent = nullptr);
    ~Job() override;

    void start(Work work); // once
    void cancel(); // finished() still comes: with ErrorCode::Cancelled, unless the work was done by then
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int all); // some times a second
    void finished(const Status& status);

private:
    struct Shared { // what both threads see
        std::atomic_bool cancelled = false;
        std::atomic_int done = 0;
        std::atomic_int all = 0;
    };
    void tell();
    void end();

    std::shared_ptr<Shared> m_shared;
    QFutureWatcher<Status> m_watcher;
    QTimer m_clock;
};

} // namespace sodiem
