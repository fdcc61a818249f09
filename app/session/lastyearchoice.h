// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/lastyear.h"

#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>

namespace sodiem {

class Job;
class Session;
class Settings;

// Which book is last year's of the open one. The choice is remembered for the user; the book is read in a job
// when it is chosen, and again after the open one was opened, and what it suggests is the session's from then
// on.
class LastYearChoice : public QObject {
    Q_OBJECT

public:
    LastYearChoice(Session& session, Settings& settings, QObject* parent = nullptr);
    ~LastYearChoice() override;

    const QString& path() const { return m_path; } // empty: none is chosen
    const std::optional<Error>& fault() const {
        return m_fault;
    } // why the one chosen could not be read again
    bool isReading() const { return m_job != nullptr; }

    // What was chosen before stays when this one cannot be read.
    void choose(const QString& path);
    void cancel();
    void forget(); // no suggestions any more

Q_SIGNALS:
    void progressed(int done, int all);
    void ended(const Status& status); // a reading
    void lost(const sodiem::Error& error); // the remembered one cannot be read any more

private:
    void readRemembered();
    void read(const QString& path, bool remembered);
    void end(const QString& path, bool remembered, const Status& status);
    void stop();

    Session& m_session;
    Settings& m_settings;
    QString m_path;
    std::optional<Error> m_fault;
    QMetaObject::Connection m_waiting; // for the open book to be read and checked
    QPointer<Job> m_job;
    std::shared_ptr<std::shared_ptr<const LastYear>> m_read; // what the job reads into
};

} // namespace sodiem
