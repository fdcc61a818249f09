// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QApplication>
#include <QStandardPaths>
#include <QStyleFactory>

// Without a display, whatever the machine has: a binary that aborted for want of one would pass for "no
// tests". The user's own folders are never touched.
int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    return Catch::Session().run(argc, argv);
}
