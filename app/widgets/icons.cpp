// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace sodiem {
namespace {

// A shape on a field of 16 × 16: moves, lines, arcs and dots in a small notation of our own. M x y begins,
// L x y draws on, Z closes, O x y r is a circle, D x y r a filled one, H x y r the right half of one.
const char* shapeOf(Icon shape) {
    switch (shape) {
    case Icon::Overview:
        return "M 2 2 L 7 2 L 7 7 L 2 7 Z M 9 2 L 14 2 L 14 7 L 9 7 Z M 2 9 L 7 9 L 7 14 L 2 14 Z M 9 11.5 L "
               "11 13.5 "
               "L 14 9.5";
    case Icon::Score:
        return "M 3 2 L 13 2 L 13 14 L 3 14 Z M 5 5.5 L 6 6.5 L 8 4.5 M 9.5 5.5 L 11.5 5.5 M 5 10 L 6 11 L 8 "
               "9 M 9.5 "
               "10 L 11.5 10";
    case Icon::Ranking:
        return "M 2 14 L 14 14 M 3.5 14 L 3.5 8.5 L 6 8.5 L 6 14 M 6 14 L 6 3 L 9.5 3 L 9.5 14 M 9.5 6.5 L "
               "12.5 6.5 L "
               "12.5 14";
    case Icon::Plan: // a flag to be reached
        return "M 4 14.5 L 4 2 L 12.5 2 L 10.5 5 L 12.5 8 L 4 8 M 2 14.5 L 6 14.5";
    case Icon::Criteria: // a tree with its lines
        return "M 3 2 L 3 12.5 L 6 12.5 M 3 4 L 6 4 M 3 8.2 L 6 8.2 M 8 4 L 14 4 M 8 8.2 L 14 8.2 M 8 12.5 L 14 12.5";
    case Icon::Calendar:
        return "M 2.5 4 L 13.5 4 L 13.5 13.5 L 2.5 13.5 Z M 2.5 7 L 13.5 7 M 5 2 L 5 5 M 11 2 L 11 5";
    case Icon::Open:
        return "M 2 13 L 2 3.5 L 6.5 3.5 L 8 5.5 L 14 5.5 L 14 13 Z";
    case Icon::New:
        return "M 3.5 1.5 L 9.5 1.5 L 12.5 4.5 L 12.5 14.5 L 3.5 14.5 Z M 8 6.5 L 8 11.5 M 5.5 9 L 10.5 9";
    case Icon::Undo:
        return "M 6 3 L 2.5 6.5 L 6 10 M 2.5 6.5 L 10.5 6.5 L 13 8.5 L 13 11 L 11 13 L 6.5 13";
    case Icon::Redo:
        return "M 10 3 L 13.5 6.5 L 10 10 M 13.5 6.5 L 5.5 6.5 L 3 8.5 L 3 11 L 5 13 L 9.5 13";
    case Icon::Accept:
        return "M 2.5 8.5 L 6.5 12.5 L 13.5 3.5";
    case Icon::Attach:
        return "M 12.5 7 L 7 12.5 L 4.5 12.5 L 3 11 L 3 9 L 9 3 L 11 3 L 12 4 L 12 5.5 L 7 10.5 L 6 10.5 L "
               "5.5 9.5 L "
               "10 5";
    case Icon::Note:
        return "M 3 2.5 L 13 2.5 L 13 10 L 9.5 13.5 L 3 13.5 Z M 5.5 5.5 L 10.5 5.5 M 5.5 8 L 10.5 8 M 9.5 "
               "13.5 L 9.5 "
               "10 L 13 10";
    case Icon::Print:
        return "M 4.5 6 L 4.5 2 L 11.5 2 L 11.5 6 M 4.5 11.5 L 2.5 11.5 L 2.5 6 L 13.5 6 L 13.5 11.5 L 11.5 "
               "11.5 M 4.5 "
               "9.5 L 11.5 9.5 L 11.5 14 L 4.5 14 Z";
    case Icon::Export:
        return "M 8 10 L 8 2 M 5 5 L 8 2 L 11 5 M 3 9 L 3 13.5 L 13 13.5 L 13 9";
    case Icon::Search:
        return "O 7 7 4.3 M 10.2 10.2 L 14 14";
    case Icon::Close:
        return "M 3 3 L 13 13 M 13 3 L 3 13";
    case Icon::Problem:
        return "M 8 2 L 14.5 13.5 L 1.5 13.5 Z M 8 6 L 8 9.5 D 8 11.6 0.7";
    case Icon::Notice:
        return "O 8 8 6 M 8 7.5 L 8 11.2 D 8 5 0.7";
    case Icon::Settings:
        return "M 2 4.5 L 14 4.5 M 2 8 L 14 8 M 2 11.5 L 14 11.5 D 5 4.5 1.6 D 10.5 8 1.6 D 6.5 11.5 1.6";
    case Icon::Restore:
        return "M 3 3 L 3 6.5 L 6.5 6.5 M 3 6.5 L 5.2 4 L 8.5 3 L 12 5 L 13 8.5 L 11.5 11.8 L 8.5 13 L 5 12 "
               "M 8.5 5.5 "
               "L 8.5 8.5 L 10.5 9.5";
    case Icon::Empty:
        return "O 8 8 5.5";
    case Icon::Half:
        return "O 8 8 5.5 H 8 8 5.5";
    case Icon::Full:
        return "D 8 8 5.8";
    case Icon::Differs:
        return "M 4 14 L 4 2 L 12.5 2 L 10.5 5 L 12.5 8 L 4 8";
    case Icon::Survey:
        return "O 5.5 5 2.3 O 11 6 1.8 M 1.5 13.5 L 2.5 9.5 L 8.5 9.5 L 9.5 13.5 M 10 9.5 L 13.5 9.5 L 14.5 "
               "13.5";
    case Icon::Previous:
        return "M 10 3 L 5 8 L 10 13";
    case Icon::Next:
        return "M 6 3 L 11 8 L 6 13";
    case Icon::ZoomIn:
        return "O 7 7 4.3 M 10.2 10.2 L 14 14 M 7 5 L 7 9 M 5 7 L 9 7";
    case Icon::ZoomOut:
        return "O 7 7 4.3 M 10.2 10.2 L 14 14 M 5 7 L 9 7";
    case Icon::FitWidth:
        return "M 1.5 3 L 1.5 13 M 14.5 3 L 14.5 13 M 3.5 8 L 12.5 8 M 5.5 6 L 3.5 8 L 5.5 10 M 10.5 6 L "
               "12.5 8 "
               "L 10.5 10";
    case Icon::FitPage:
        return "M 3 1.5 L 13 1.5 L 13 14.5 L 3 14.5 Z M 8 3.5 L 8 12.5 M 6 5.5 L 8 3.5 L 10 5.5 M 6 10.5 L 8 "
               "12.5 L 10 10.5";
    case Icon::Document:
        break;
    }
    return "M 3.5 1.5 L 9.5 1.5 L 12.5 4.5 L 12.5 14.5 L 3.5 14.5 Z M 6 7.5 L 10 7.5 M 6 10 L 10 10";
}

class Pencil {
public:
    Pencil(QPainter& painter, const QColor& colour) : m_painter(painter), m_colour(colour) { }

    void draw(const QString& notation) {
        const QStringList words = notation.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto number = [&](qsizetype ahead) { return words.value(i + ahead).toDouble(); };
            if (words[i] == u"M")
                m_path.moveTo(number(1), number(2));
            else if (words[i] == u"L")
                m_path.lineTo(number(1), number(2));
            else if (words[i] == u"Z")
                m_path.closeSubpath();
            else if (words[i] == u"O")
                m_path.addEllipse(QPointF(number(1), number(2)), number(3), number(3));
            else if (words[i] == u"D")
                fill([&](QPainterPath& path) {
                    path.addEllipse(QPointF(number(1), number(2)), number(3), number(3));
                });
            else if (words[i] == u"H")
                fill([&](QPainterPath& path) {
                    const QRectF area(
                        number(1) - number(3), number(2) - number(3), 2 * number(3), 2 * number(3));
                    path.moveTo(area.center());
                    path.arcTo(area, 90, -180);
                });
        }
        m_painter.strokePath(m_path, QPen(m_colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

private:
    template <class Make> void fill(Make make) {
        QPainterPath path;
        make(path);
        m_painter.fillPath(path, m_colour);
    }

    QPainter& m_painter;
    QColor m_colour;
    QPainterPath m_path;
};

class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(Icon shape) : m_shape(shape) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Selected
            ? palette.color(QPalette::HighlightedText)
            : palette.color(
                mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height());
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 16, side / 16);
        Pencil(*painter, colour).draw(QString::fromLatin1(shapeOf(m_shape)));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_shape); }

private:
    Icon m_shape;
};

} // namespace

QIcon icon(Icon shape) { return QIcon(new LineIconEngine(shape)); }

} // namespace sodiem
