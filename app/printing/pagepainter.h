// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/fonts.h"
#include "app/printing/page.h"

#include <utility>
#include <vector>

#include <QColor>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QRawFont>

class QPainter;

namespace sodiem {

// Paints pages for the file, the preview and the printer. Every glyph goes where the layout measured it, on
// any device; a line of text is one run, so that a reader finds its words and spaces in order.
class PagePainter {
public:
    // The painter stays the caller's; dpi is dots per inch of its coordinates, 0,0 being the paper's corner.
    PagePainter(QPainter& painter, const PaperFonts& fonts, double dpi);

    void paint(const Page& page);

private:
    void paint(const PageText& text);
    void paint(const PageLine& line);
    void paint(const PageBox& box);
    void paint(const PageMark& mark);
    double dots(double millimetres) const { return millimetres * m_dotsPerMillimetre; }
    const QRawFont& rawFont(const TextStyle& style);
    void setPen(Rgb colour, double width);

    QPainter& m_painter;
    const PaperFonts& m_fonts;
    double m_dotsPerMillimetre;
    PageSize m_size;
    std::vector<std::pair<TextStyle, QRawFont>> m_rawFonts;
    QList<quint32> m_glyphs; // kept for their memory
    QList<QPointF> m_positions;
};

void paintPage(QPainter& painter, const PaperFonts& fonts, const Page& page, double dpi);

} // namespace sodiem
