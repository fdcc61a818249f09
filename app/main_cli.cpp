// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include <cstdio>

#include <QGuiApplication>

namespace {

// Without a desktop session Qt complains about a folder that nothing here uses; all else is shown.
void showMessage(QtMsgType, const QMessageLogContext&, const QString& message) {
    if (!message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

} // namespace

// The command line program. Papers need Qt Gui for its fonts, but never a display: the offscreen platform
// serves.
int main(int argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    qInstallMessageHandler(showMessage);
    // Set before Qt looks: reproducible hashes, and no window system.
    qputenv("QT_HASH_SEED", "0");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (sodiem::cli::needsFonts(words)) {
        const QGuiApplication application(argc, argv);
        return sodiem::cli::runCommandLine(words);
    }
    const QCoreApplication application(argc, argv);
    return sodiem::cli::runCommandLine(words);
}
