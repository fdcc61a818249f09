// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/intake.h"

#include "app/session/session.h"

#include <utility>

#include <QPointer>

namespace sodiem {

Intake::Intake(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::backedUp, this, [this] {
        if (m_awaitsCopy)
            begin();
    });
    connect(&session, &Session::backupFailed, this, [this](const Error& error) {
        if (m_awaitsCopy)
            end(error);
    });
}

void Intake::start(Store store) {
    m_store = std::move(store);
    m_running = true;
    m_cancelled = false;
    m_session.backUp();
    m_awaitsCopy = m_session.isBackingUp();
    if (!m_awaitsCopy)
        begin();
}

void Intake::cancel() {
    m_cancelled = true;
    m_session.cancelStoring();
}

void Intake::begin() {
    m_awaitsCopy = false;
    if (m_cancelled)
        return end(Error{ErrorCode::Cancelled, {}, {}});
    const Status begun = std::exchange(m_store, {})([self = QPointer(this)](const Status& status) {
        if (self)
            self->end(status);
    });
    if (!begun)
        end(begun);
}

void Intake::end(const Status& status) {
    m_running = m_awaitsCopy = false;
    Q_EMIT ended(status);
}

} // namespace sodiem
