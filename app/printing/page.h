// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/textstyle.h"

#include <optional>
#include <variant>
#include <vector>

#include <QString>

// A page is a plain value: what stands where, in millimetres from its upper left corner. One routine paints
// it (pagepainter.h), so that file, preview and printer cannot differ and tests can measure what is printed.
// The doubles here are places on paper, never scores.
namespace sodiem {

struct PageSize {
    double width = 210;
    double height = 297;

    bool operator==(const PageSize&) const = default;
    bool landscape() const { return width > height; }
};

inline constexpr PageSize a4Portrait{210, 297};
inline constexpr PageSize a4Landscape{297, 210};

// One line of text. All its characters can be printed (PaperFonts::printable).
struct PageText {
    double x = 0; // of the first character
    double y = 0; // of the baseline
    double width = 0; // as it will be painted
    QString text;
    TextStyle style;
    Rgb colour = 0;

    bool operator==(const PageText&) const = default;
};

struct PageLine {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double width = 0; // of the pen

    bool operator==(const PageLine&) const = default;
};

struct PageBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    std::optional<Rgb> fill;
    double outline = 0; // width of the black pen; 0: none

    bool operator==(const PageBox&) const = default;
};

// A word across the whole page, behind everything. It is painted as a shape: a reader that takes the text out
// of the file is not to find it between the lines.
struct PageMark {
    QString text;
    TextStyle style;
    double degrees = 0; // anticlockwise, around the middle of the page
    Rgb colour = 0;

    bool operator==(const PageMark&) const = default;
};

using PageItem = std::variant<PageText, PageLine, PageBox, PageMark>;

struct Page {
    PageSize size;
    std::vector<PageItem> items; // painted in this order, which is also the order of reading

    bool operator==(const Page&) const = default;
};

// The pages of one section: a document or an annex, with page numbers of its own.
using Pages = std::vector<Page>;

} // namespace sodiem
