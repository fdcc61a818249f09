// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace sodiem {

class Session;

// Saved is said, doubt is said: the time of the last durable write, who works here and at which step, and why
// nothing can be written where that is so.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(Session& session, const Language& language, QWidget* parent);
    void showWaiting(std::size_t count); // typed, but not fit to be stored

Q_SIGNALS:
    void waitingWanted(); // to see what is not stored

private:
    void showSaved(qint64 utcMilliseconds, qint64 tookMilliseconds);
    void showState();

    Session& m_session;
    const Language& m_language;
    QToolButton* m_waiting;
    QLabel* m_saved;
    QLabel* m_who;
};

} // namespace sodiem
