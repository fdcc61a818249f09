// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagepainter.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

namespace sodiem {

PagePainter::PagePainter(QPainter& painter, const PaperFonts& fonts, double dpi)
    : m_painter(painter)
    , m_fonts(fonts)
    , m_dotsPerMillimetre(dpi / 25.4) { }

void PagePainter::paint(const Page& page) {
    m_size = page.size;
    for (const PageItem& item : page.items)
        std::visit([this](const auto& shape) { paint(shape); }, item);
}

void PagePainter::setPen(Rgb colour, double width) {
    const QColor opaque(static_cast<QRgb>(colour | 0xff000000U));
    m_painter.setPen(QPen(opaque, dots(width), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
}

const QRawFont& PagePainter::rawFont(const TextStyle& style) {
    for (const auto& [known, raw] : m_rawFonts)
        if (known == style)
            return raw;
    m_rawFonts.emplace_back(style, PaperFonts::rawFont(style, dots(style.points * millimetresPerPoint)));
    return m_rawFonts.back().second;
}

void PagePainter::paint(const PageText& text) {
    const QRawFont& raw = rawFont(text.style);
    const double perUnit = raw.pixelSize() / m_fonts.unitsPerEm();
    m_glyphs.clear();
    m_positions.clear();
    int units = 0;
    for (const QChar c : text.text) {
        m_glyphs.push_back(m_fonts.glyph(c, text.style));
        m_positions.push_back({units * perUnit, 0});
        units += m_fonts.advance(c, text.style);
    }
    QGlyphRun run;
    run.setRawFont(raw);
    run.setRawData(m_glyphs.constData(), m_positions.constData(), int(m_glyphs.size()));
    setPen(text.colour, 0);
    m_painter.drawGlyphRun({dots(text.x), dots(text.y)}, run);
}

void PagePainter::paint(const PageLine& line) {
    setPen(0, line.width);
    m_painter.drawLine(QPointF(dots(line.x1), dots(line.y1)), QPointF(dots(line.x2), dots(line.y2)));
}

void PagePainter::paint(const PageBox& box) {
    const QRectF area(dots(box.x), dots(box.y), dots(box.width), dots(box.height));
    if (box.fill)
        m_painter.fillRect(area, QColor(static_cast<QRgb>(*box.fill | 0xff000000U)));
    if (box.outline <= 0)
        return;
    setPen(0, box.outline);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(area);
}

void PagePainter::paint(const PageMark& mark) {
    const QRawFont& raw = rawFont(mark.style);
    const double perUnit = raw.pixelSize() / m_fonts.unitsPerEm();
    QPainterPath path;
    double x = 0;
    for (const QChar c : mark.text) {
        path.addPath(raw.pathForGlyph(m_fonts.glyph(c, mark.style)).translated(x, 0));
        x += m_fonts.advance(c, mark.style) * perUnit;
    }
    path.setFillRule(Qt::WindingFill);
    QTransform place;
    place.translate(dots(m_size.width / 2), dots(m_size.height / 2));
    place.rotate(-mark.degrees);
    place.translate(-path.boundingRect().center().x(), -path.boundingRect().center().y());
    m_painter.fillPath(place.map(path), QColor(static_cast<QRgb>(mark.colour | 0xff000000U)));
}

void paintPage(QPainter& painter, const PaperFonts& fonts, const Page& page, double dpi) {
    PagePainter(painter, fonts, dpi).paint(page);
}

} // namespace sodiem
