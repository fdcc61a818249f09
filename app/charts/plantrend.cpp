// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/plantrend.h"

#include "app/charts/okabeito.h"
#include "app/i18n/plantext.h"

#include <algorithm>

#include <QChart>
#include <QEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

namespace sodiem {
namespace {

constexpr double margin = 8;
constexpr double markSize = 8;
constexpr int decimalsDrawn = 4; // of a value, to place its point

// Where a point stands; what is read is the exact figure beside it.
double placeOf(const Rational& value) { return value.toDecimal(decimalsDrawn).toDouble(); }

double dayOf(const QDate& date) { return static_cast<double>(date.toJulianDay()); }

} // namespace

PlanTrendView::PlanTrendView(const Language& language, QWidget* parent)
    : QChartView(parent)
    , m_language(language)
    , m_values(new QLineSeries)
    , m_path(new QLineSeries)
    , m_marks(new QScatterSeries)
    , m_goals(new QScatterSeries)
    , m_days(new QValueAxis)
    , m_heights(new QValueAxis) {
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_heights, Qt::AlignLeft);
    for (QXYSeries* series : std::initializer_list<QXYSeries*>{m_path, m_values, m_marks, m_goals}) {
        chart()->addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_heights);
    }
    m_marks->setMarkerSize(markSize);
    m_goals->setMarkerSize(markSize);
    m_goals->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    m_days->setVisible(false);
    m_heights->setVisible(false);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    colour();
}

QString PlanTrendView::messageOf(const Quantity& quantity, const QuantityProgress& progress) const {
    const TrendPoint& last = progress.trend.back();
    if (!last.value)
        return tr("No figures yet.");
    const QString value = valueText(quantity, *last.value, m_language);
    const QString period = periodText(last.period, m_language);
    const QString goal = goalText(quantity, progress.milestone, m_language);
    if (!last.expected)
        return tr("%1 in %2; the goal is %3").arg(value, period, goal);
    return tr("%1 in %2; on the way to %3 it should be %4")
        .arg(value, period, goal, valueText(quantity, *last.expected, m_language));
}

void PlanTrendView::show(const Quantity& quantity, const QuantityProgress& progress, int planYear) {
    m_points.clear();
    for (QXYSeries* series : std::initializer_list<QXYSeries*>{m_path, m_values, m_marks, m_goals})
        series->clear();
    if (progress.trend.empty())
        return;
    m_message = messageOf(quantity, progress);
    QStringList spoken{m_message};
    double highest = 0;
    for (const TrendPoint& point : progress.trend) {
        const double day = dayOf(point.day);
        if (point.expected) {
            m_path->append(day, placeOf(*point.expected));
            highest = std::max(highest, placeOf(*point.expected));
        }
        if (!point.value)
            continue;
        const double value = placeOf(*point.value);
        const QString figure = valueText(quantity, *point.value, m_language);
        const QString period = periodText(point.period, m_language);
        m_values->append(day, value);
        m_marks->append(day, value);
        m_points.push_back({day, value, figure, period, false});
        spoken << period + QStringLiteral(": ") + figure;
        highest = std::max(highest, value);
    }
    double last = dayOf(progress.trend.back().day);
    if (progress.milestone.comparator != Comparator::FallingAgainst) {
        const double goal = placeOf(progress.milestone.goal), end = dayOf(QDate(progress.milestone.year, 12, 31));
        m_path->append(end, goal);
        m_goals->append(end, goal);
        m_points.push_back({end, goal, goalText(quantity, progress.milestone, m_language),
            QString::number(progress.milestone.year), true});
        highest = std::max(highest, goal);
        last = std::max(last, end);
    }
    m_days->setRange(dayOf(QDate(planYear, 1, 1)), last);
    m_heights->setRange(0, highest > 0 ? highest * 1.05 : 1);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    arrange();
    updateGeometry();
    viewport()->update();
}

int PlanTrendView::messageHeight(double width) const {
    return fontMetrics()
        .boundingRect(QRectF(0, 0, width - 2 * margin, 10000).toRect(), Qt::TextWordWrap, m_message)
        .height();
}

int PlanTrendView::heightForWidth(int width) const {
    constexpr int lines = 9; // of the plot itself
    return messageHeight(width) + fontMetrics().height() * lines + static_cast<int>(2 * margin);
}

QSize PlanTrendView::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(width)};
}

// Words stand beside the first and the last point, and above the highest.
void PlanTrendView::arrange() {
    const double line = fontMetrics().height(), above = messageHeight(viewport()->width()) + margin + line * 1.5;
    const double side = fontMetrics().averageCharWidth() * 6;
    const double wide = viewport()->width() - 2 * side, high = viewport()->height() - above - line * 2;
    chart()->setPlotArea({side, above, std::max(1.0, wide), std::max(1.0, high)});
}

void PlanTrendView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    arrange();
    if (const int wanted = heightForWidth(width()); minimumHeight() != wanted)
        setMinimumHeight(wanted);
}

void PlanTrendView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::FontChange) {
        arrange();
        updateGeometry();
    }
}

void PlanTrendView::colour() {
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    const QColor values = dark ? okabeito::sky : okabeito::blue, goal = dark ? okabeito::orange : okabeito::red;
    m_values->setPen(QPen(values, 2));
    m_path->setPen(QPen(goal, 1.5, Qt::DashLine));
    m_marks->setColor(values);
    m_marks->setBorderColor(values);
    m_goals->setColor(goal);
    m_goals->setBorderColor(goal);
    setBackgroundBrush(palette().color(QPalette::Base));
}

// The figure above its point and the period below the plot, both kept inside; a period whose room is taken is left
// out.
void PlanTrendView::drawPoint(QPainter& painter, const Point& point, double& freeFrom) const {
    const QPointF at = chart()->mapToPosition({point.x, point.y}, m_values);
    const QFontMetrics metrics = fontMetrics();
    const auto placed = [&](const QString& text, double y) {
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(at.x() - width / 2, 2.0, std::max(2.0, viewport()->width() - width - 2));
        return QRectF(left, y, width + 1, metrics.height());
    };
    painter.drawText(
        placed(point.figure, at.y() - metrics.height() - markSize / 2 - 2), Qt::AlignCenter, point.figure);
    const QRectF below = placed(point.below, chart()->plotArea().bottom() + 4);
    if (below.left() < freeFrom)
        return;
    painter.drawText(below, Qt::AlignCenter, point.below);
    freeFrom = below.right() + metrics.averageCharWidth();
}

void PlanTrendView::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    painter->resetTransform();
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::Text));
    const double width = viewport()->width();
    painter->drawText(QRectF(margin, 2, width - 2 * margin, messageHeight(width)),
        static_cast<int>(Qt::TextWordWrap | Qt::AlignLeft), m_message);
    const QRectF plot = chart()->plotArea();
    QColor ground = palette().color(QPalette::Text);
    ground.setAlpha(90);
    painter->setPen(ground);
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    painter->setPen(palette().color(QPalette::Text));
    double freeFrom = 0;
    for (const Point& point : m_points)
        drawPoint(*painter, point, freeFrom);
    painter->restore();
}

} // namespace sodiem
