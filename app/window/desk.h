// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "app/jobs/job.h"
#include "app/pages/start/newbook.h"
#include "app/session/lastyearchoice.h"
#include "app/session/session.h"

#include <memory>

#include <QObject>
#include <QPointer>

namespace sodiem {

// What lies on the desk: at most one open book, and the ways to put another there. An error leaves the book
// that is open as it is.
class Desk : public QObject {
    Q_OBJECT

public:
    Desk(Settings& settings, QString device, Clock clock, QObject* parent = nullptr);
    ~Desk() override;

    Session* session() const { return m_session.get(); } // nullptr: no book is open
    Commands& commands() const { return *m_commands; } // only with a book
    LastYearChoice& lastYear() const { return *m_lastYear; } // likewise
    const Clock& clock() const { return m_clock; }
    bool isBusy() const { return m_job != nullptr; } // the sample is being made

    Status open(const QString& path);
    Status reopen(const QString& setId); // the open book, through this set of it
    Status create(const NewBook& wanted); // makes and opens it
    void openSample(const QString& path); // makes it in a job where it is not there yet, then opens it
    void cancelSample();
    void close();
    Status restore(const QString& backupPath); // of the open book

Q_SIGNALS:
    void aboutToChange(); // pages on the present book must go now
    void changed(); // another book, or none
    void sampleProgressed(int done, int of);
    void failed(const sodiem::Error& error);

private:
    Status open(const QString& path, const QString& setId);
    void endSample(const QString& path, const Status& made);
    void keepPlace();
    void takeUpPlace();

    Settings& m_settings;
    QString m_device;
    Clock m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<LastYearChoice> m_lastYear;
    QPointer<Job> m_job;
};

} // namespace sodiem
