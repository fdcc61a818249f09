// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include <QGuiApplication>

// The command line program. Papers need Qt Gui for its fonts, but never a display: the offscreen platform serves.
int main(int argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
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
