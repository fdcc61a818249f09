// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

class QItemSelectionModel;

namespace sodiem {

// A block of cells as spreadsheets put it on the clipboard: rows by line ends, cells by tabs; a cell that
// holds a tab, a line end or a quote stands in quotes, its quotes doubled.
using TextBlock = std::vector<QStringList>;

TextBlock blockFromText(const QString& text); // a last, empty line is no row
QString textFromBlock(const TextBlock& block);

// Puts the selected lines of a table on the clipboard, whole and in the order they stand in.
void copyLines(const QItemSelectionModel& selected);

} // namespace sodiem
