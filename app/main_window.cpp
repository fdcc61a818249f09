// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/device.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QSettings>

// The window. A book named on the command line is opened at once.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sodiem"));
    QApplication::setApplicationVersion(QStringLiteral(SODIEM_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("vn.sodiem.Sodiem"));
    sodiem::Settings settings(sodiem::Settings::userStore());
    sodiem::Desk desk(settings, sodiem::deviceId(), sodiem::Clock::system());
    sodiem::MainWindow window(settings, desk);
    window.present();
    if (const QStringList words = QApplication::arguments(); words.size() > 1)
        window.openBook(words.at(1));
    return QApplication::exec();
}
