// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/filepreview.h"

#include <memory>

#include <QObject>

class QThreadPool;
class QTimer;

namespace sodiem {

// Reads previews in other threads, the newest wish first: what comes of an older one is not told. Not a Job,
// since what decodes foreign files cannot be told to stop: one that takes too long is left alone with the
// values it has, and neither the next file nor the end of the program waits for it.
class PreviewReader : public QObject {
    Q_OBJECT

public:
    explicit PreviewReader(QObject* parent);
    ~PreviewReader() override;

    void read(const PreviewRequest& request);
    void forget(); // nothing is wished for any more
    bool isBusy() const { return m_wanted.has_value() || m_running; }
    void setPatience(int milliseconds) { m_patience = milliseconds; }

Q_SIGNALS:
    void finished(const sodiem::FilePreview& preview);

private:
    void start();
    void end(int run, const FilePreview& preview);
    void giveUp();

    std::unique_ptr<QThreadPool> m_threads;
    QTimer* m_clock;
    std::optional<PreviewRequest> m_wanted; // as soon as what runs has ended
    int m_patience = 20'000;
    int m_run = 0; // counts what was started
    bool m_running = false;
    bool m_stale = false; // what runs is not wished for any more
};

} // namespace sodiem
