// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sodiem::cli {

// The whole command line program but the application object; `words` without the program's name. The exit
// code.
int runCommandLine(const QStringList& words);

// Papers need fonts and so an application of Qt Gui; all else does not.
bool needsFonts(const QStringList& words);

} // namespace sodiem::cli
