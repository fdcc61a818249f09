// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QString>

namespace sodiem::test {

// A model tester only warns: outside QTest its failures are not heard. While one of these lives, a warning is
// counted, and the test asks for none.
inline int warnings = 0;
inline void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg || message.contains(QStringLiteral("propagateSizeHints")))
        return;
    ++warnings;
    UNSCOPED_INFO(message.toStdString());
}

class Watch {
public:
    Watch() : m_before(qInstallMessageHandler(countWarnings)) { warnings = 0; }
    ~Watch() { qInstallMessageHandler(m_before); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace sodiem::test
