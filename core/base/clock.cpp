// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <memory>

#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>

namespace sodiem {

Clock Clock::system() {
    const auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return {[] { return QDateTime::currentMSecsSinceEpoch(); }, [timer] { return timer->elapsed(); }};
}

Clock Clock::fixed(std::int64_t utcMilliseconds) {
    const auto calls = std::make_shared<std::int64_t>(0);
    return {[=] { return utcMilliseconds + ++*calls; }, [=] { return *calls; }};
}

QString randomId() {
    QString id;
    for (int i = 0; i < 4; ++i)
        id += QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, QLatin1Char('0'));
    return id;
}

} // namespace sodiem
