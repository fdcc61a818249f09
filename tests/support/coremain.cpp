// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QCoreApplication>

// Qt Sql wants an application; nothing else of it is used.
int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
