// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/areabarsview.h"

#include "app/charts/okabeito.h"

#include <algorithm>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QValueAxis>

namespace sodiem {
namespace {

constexpr double margin = 8;
constexpr double meanHeight = 4;
constexpr double gapBetween = 8; // between an area and the next
constexpr int gridStep = 25; // percent
constexpr int gridAlpha = 50;

} // namespace

AreaBarsView::AreaBarsView(QWidget* parent)
    : QChartView(parent)
    , m_values(new QBarSet(QString()))
    , m_series(new QHorizontalBarSeries)
    , m_areas(new QBarCategoryAxis)
    , m_percent(new QValueAxis) {
    m_series->append(m_values);
    chart()->addSeries(m_series);
    chart()->addAxis(m_areas, Qt::AlignLeft);
    chart()->addAxis(m_percent, Qt::AlignBottom);
    m_series->attachAxis(m_areas);
    m_series->attachAxis(m_percent);
    m_percent->setRange(0, 100);
    // The scale is drawn here: an axis' lines strike through the words above the bars.
    m_percent->setVisible(false);
    m_areas->setVisible(false);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    colour();
}

void AreaBarsView::setBars(const std::vector<AreaBarsData::Bar>& bars) {
    m_bars = bars;
    m_values->remove(0, m_values->count());
    QStringList names;
    // Qt Charts begins at the bottom, and an axis told to turn round forgets it with the next categories.
    for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar) {
        *m_values << bar->share;
        names << bar->label;
    }
    m_areas->setCategories(names);
    arrange();
    updateGeometry();
}

double AreaBarsView::barHeight() const { return fontMetrics().height() + 4; }

double AreaBarsView::labelHeight(double width) const {
    double highest = fontMetrics().height();
    for (const AreaBarsData::Bar& bar : m_bars)
        highest = std::max(highest,
            fontMetrics()
                    .boundingRect(
                        QRectF(0, 0, width - 2 * margin, 10000).toRect(), Qt::TextWordWrap, bar.label)
                    .height()
                * 1.0);
    return highest;
}

double AreaBarsView::bandHeight(double width) const {
    return labelHeight(width) + barHeight() + meanHeight + gapBetween;
}

int AreaBarsView::heightForWidth(int width) const {
    return qRound(bandHeight(width) * double(m_bars.size()) + fontMetrics().height() * 1.5);
}

QSize AreaBarsView::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(width)};
}

// A bar stands in the middle of its band; the plot is moved down so that the first label has its room above.
void AreaBarsView::arrange() {
    const double width = viewport()->width();
    const double height = bandHeight(width);
    const double above = (labelHeight(width) - meanHeight - gapBetween) / 2;
    m_series->setBarWidth(barHeight() / height);
    chart()->setPlotArea({margin, std::max(0.0, above), std::max(1.0, width - 2 * margin),
        std::max(1.0, height * double(m_bars.size()))});
}

void AreaBarsView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    arrange();
    if (const int wanted = heightForWidth(width()); minimumHeight() != wanted)
        setMinimumHeight(wanted);
}

void AreaBarsView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::FontChange)
        setBars(std::vector(m_bars));
}

bool AreaBarsView::isDark() const { return palette().color(QPalette::Base).lightness() < 128; }
QColor AreaBarsView::barColour() const { return isDark() ? okabeito::sky : okabeito::blue; }

void AreaBarsView::colour() {
    m_values->setColor(barColour());
    m_values->setBorderColor(Qt::transparent);
    setBackgroundBrush(palette().color(QPalette::Base));
}

QRectF AreaBarsView::barRect(int place, double share) const {
    const QRectF plot = chart()->plotArea();
    const double band = plot.height() / double(m_bars.size());
    return {plot.left(), plot.top() + band * (place + 0.5) - barHeight() / 2, plot.width() * share / 100,
        barHeight()};
}

QString AreaBarsView::figureOf(const AreaBarsData::Bar& bar) const {
    const QString figure = bar.points + u'/' + bar.maximum;
    return bar.missing == 0 ? figure : tr("%1 so far, %2 lacking").arg(figure).arg(bar.missing);
}

void AreaBarsView::drawBar(QPainter& painter, int place) const {
    const AreaBarsData::Bar& bar = m_bars[static_cast<std::size_t>(place)];
    const QRectF own = barRect(place, bar.share);
    const double wide = chart()->plotArea().width();
    const double labels = labelHeight(viewport()->width());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(own.left(), own.top() - labels, wide, labels),
        Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignBottom, bar.label);
    const QString figure = figureOf(bar);
    const double textWidth = painter.fontMetrics().horizontalAdvance(figure) + 8;
    const bool inside = own.width() > textWidth;
    if (inside)
        painter.setPen(isDark() ? Qt::black : Qt::white);
    else // the lines of the scale stop where the figure stands
        painter.fillRect(
            QRectF(own.right() + 1, own.top(), textWidth, own.height()), palette().color(QPalette::Base));
    painter.drawText(QRectF(inside ? own.left() + 4 : own.right() + 4, own.top(), wide, own.height()),
        Qt::AlignLeft | Qt::AlignVCenter, figure);
    if (bar.groupShare >= 0)
        painter.fillRect(QRectF(own.left(), own.bottom() + 1, wide * bar.groupShare / 100, meanHeight - 1),
            okabeito::orange);
}

// A line at each step of the scale behind each bar, none behind its words.
void AreaBarsView::drawBackground(QPainter* painter, const QRectF& area) {
    QChartView::drawBackground(painter, area);
    QColor grid = palette().color(QPalette::Text);
    grid.setAlpha(gridAlpha);
    const double wide = chart()->plotArea().width();
    for (int place = 0; place < int(m_bars.size()); ++place)
        for (int percent = 0; percent <= 100; percent += gridStep) {
            const QRectF bar = barRect(place, percent);
            painter->fillRect(
                QRectF(std::min(bar.right(), bar.left() + wide - 1), bar.top(), 1, bar.height() + meanHeight),
                grid);
        }
}

// 0 % to 100 % below the bars.
void AreaBarsView::drawScale(QPainter& painter) const {
    const QRectF plot = chart()->plotArea();
    painter.setPen(palette().color(QPalette::Text));
    const double y = std::max(plot.bottom(), barRect(int(m_bars.size()) - 1, 0).bottom() + meanHeight) + 2;
    for (int percent = 0; percent <= 100; percent += gridStep) {
        const QString text = QStringLiteral("%1%").arg(percent);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        const double x = plot.left() + plot.width() * percent / 100 - width / 2;
        painter.drawText(
            QPointF(std::clamp(x, plot.left(), plot.right() - width), y + painter.fontMetrics().ascent()),
            text);
    }
}

void AreaBarsView::drawForeground(QPainter* painter, const QRectF&) {
    if (m_bars.empty())
        return;
    painter->setFont(font());
    for (int place = 0; place < int(m_bars.size()); ++place)
        drawBar(*painter, place);
    drawScale(*painter);
}

} // namespace sodiem
