// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

#include <QObject>

namespace sodiem {

class Session;

// Many values come into the book: it is kept first as it was before, by a verified copy, without which
// nothing comes in.
class Intake : public QObject {
    Q_OBJECT

public:
    // Begins the storing itself, as Commands::takeIn does; `ended` is called unless it is refused at once.
    using Store = std::function<Status(std::function<void(const Status&)> ended)>;

    explicit Intake(Session& session, QObject* parent = nullptr);

    void start(Store store); // only while it is not running
    void cancel(); // ended() still comes
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void ended(const sodiem::Status& status);

private:
    void begin();
    void end(const Status& status);

    Session& m_session;
    Store m_store;
    bool m_running = false;
    bool m_awaitsCopy = false;
    bool m_cancelled = false; // before the storing itself began
};

} // namespace sodiem
