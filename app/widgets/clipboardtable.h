// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

namespace sodiem {

// A block of cells as spreadsheets put it on the clipboard: rows by line ends, cells by tabs; a cell that
// holds a tab, a line end or a quote stands in quotes, its quotes doubled.
using TextBlock = std::vector<QStringList>;

TextBlock blockFromText(const QString& text); // a last, empty line is no row
QString textFromBlock(const TextBlock& block);

} // namespace sodiem
