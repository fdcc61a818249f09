// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/jobs/job.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace sodiem {

class Settings;

// Work that writes a file or a folder of files, and how to speak of it.
struct FileTask {
    QString counted; // "%1/%2 scorecards"
    QString path; // of the file or the folder
    bool isFolder = false;
    Job::Work work;
};

// A slim bar at the foot of a page: how far the work is, with a way to stop it; then where the file is, with
// buttons that open it, or what went wrong. Nothing waits for it. Hidden while there is nothing to say.
class JobBar : public QFrame {
    Q_OBJECT

public:
    JobBar(const Settings& settings, QWidget* parent);

    void run(FileTask task); // only while not busy
    // Work that goes on elsewhere and is told by showProgress(), until tell() or fail() says how it ended.
    void follow(const QString& counted, std::function<void()> cancelled);
    void showProgress(int done, int all);
    bool isBusy() const { return m_job != nullptr || m_cancelled; }
    void tell(const QString& sentence); // of something that needed no job
    void fail(const Error& error);
    void cancel();
    QString text() const;

Q_SIGNALS:
    void busyChanged();
    void ended(const Status& status);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void end(const Status& status);
    void setButtons(bool running, bool written);

    const Settings& m_settings;
    Language m_language;
    FileTask m_task;
    QPointer<Job> m_job;
    std::function<void()> m_cancelled; // of work elsewhere; none: there is no such work
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_openFile;
    QPushButton* m_openFolder;
    QToolButton* m_dismiss;
};

} // namespace sodiem
