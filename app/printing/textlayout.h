// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/fonts.h"
#include "app/printing/page.h"

#include <vector>

namespace sodiem {

struct TextLine {
    QString text;
    double width = 0; // millimetres

    bool operator==(const TextLine&) const = default;
};

// Breaks a text into lines no wider than the width. Lines end at spaces only, so that document numbers such
// as 30/2020/NĐ-CP stay whole, and never before a lone % or closing sign; a no-break space holds. A word that
// is wider than the width is cut, after one of / - . , _ @ = + where it can be. \n always ends a line. Qt's
// own breaker cuts after / and - and cannot be told otherwise. There is at least one line, perhaps an empty
// one.
std::vector<TextLine> breakLines(
    const PaperFonts& fonts, const QString& text, const TextStyle& style, double width);

// The same number of lines, as equally long as they can be: for centred titles, where a single last word
// looks lost.
std::vector<TextLine> breakBalanced(
    const PaperFonts& fonts, const QString& text, const TextStyle& style, double width);

// A column in which lines are set.
struct TextColumn {
    double left = 0;
    double width = 0;
    Align align = Align::Left;

    bool operator==(const TextColumn&) const = default;
};

// Sets lines from y, the upper edge of the first one, downwards; appends them to the items and returns the
// lower edge of the last one. Empty lines take their room and leave no item.
double setLines(std::vector<PageItem>& items, const PaperFonts& fonts, const std::vector<TextLine>& lines,
    const TextStyle& style, const TextColumn& column, double y, double spacing = 1);

} // namespace sodiem
