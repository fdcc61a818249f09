// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/plantrend.h"

#include "app/charts/okabeito.h"
#include "app/i18n/plantext.h"

#include <algorithm>
#include <set>

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

// From the first day of the plan to the goal; straight between the ends of years, so that those and the
// periods are all it needs.
void PlanTrendView::setPath(const Quantity& quantity, const QuantityProgress& progress, int planYear) {
    std::set<QDate> days{QDate(planYear, 1, 1)};
    for (const TrendPoint& point : progress.trend)
        days.insert(point.day);
    for (int year = planYear; year <= progress.milestone.year; ++year)
        days.insert(QDate(year, 12, 31));
    for (const QDate& day : days)
        if (const auto expected = expectedOn(quantity, planYear, progress.base, day))
            m_path->append(dayOf(day), placeOf(*expected));
}

void PlanTrendView::setGoal(const Quantity& quantity, const QuantityProgress& progress) {
    if (progress.milestone.comparator == Comparator::FallingAgainst)
        return;
    const double goal = placeOf(progress.milestone.goal), end = dayOf(QDate(progress.milestone.year, 12, 31));
    m_goals->append(end, goal);
    m_points.push_back({end, goal, goalText(quantity, progress.milestone, m_language),
        QString::number(progress.milestone.year), true});
}

void PlanTrendView::setRanges(int planYear) {
    double highest = 0, last = dayOf(QDate(planYear, 1, 2));
    for (const QXYSeries* series : std::initializer_list<const QXYSeries*>{m_path, m_values, m_goals})
        for (const QPointF& point : series->points()) {
            highest = std::max(highest, point.y());
            last = std::max(last, point.x());
        }
    m_days->setRange(dayOf(QDate(planYear, 1, 1)), last);
    m_heights->setRange(0, highest > 0 ? highest * 1.05 : 1);
}

void PlanTrendView::show(const Quantity& quantity, const QuantityProgress& progress, int planYear) {
    m_points.clear();
    for (QXYSeries* series : std::initializer_list<QXYSeries*>{m_path, m_values, m_marks, m_goals})
        series->clear();
    m_message = progress.trend.empty() ? tr("No figures yet.") : messageOf(quantity, progress);
    QStringList spoken{m_message};
    for (const TrendPoint& point : progress.trend) {
        if (!point.value)
            continue;
        const double day = dayOf(point.day), value = placeOf(*point.value);
        const QString figure = valueText(quantity, *point.value, m_language);
        const QString period = periodText(point.period, m_language);
        m_values->append(day, value);
        m_marks->append(day, value);
        m_points.push_back({day, value, figure, period, false});
        spoken << period + QStringLiteral(": ") + figure;
    }
    setPath(quantity, progress, planYear);
    setGoal(quantity, progress);
    setRanges(planYear);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    keepRoom();
    viewport()->update();
}

// A number is not parted from its sign.
QString PlanTrendView::drawnMessage() const {
    QString drawn = m_message;
    drawn.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
    for (const QChar sign : QStringLiteral("≥≤=<>"))
        drawn.replace(sign + QStringLiteral(" "), sign + QStringLiteral("\u00a0"));
    return drawn;
}

int PlanTrendView::messageHeight(double width) const {
    return fontMetrics()
        .boundingRect(QRectF(0, 0, width - 2 * margin, 10000).toRect(), Qt::TextWordWrap, drawnMessage())
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
    const double line = fontMetrics().height(),
                 above = messageHeight(viewport()->width()) + margin + line * 1.5;
    const double side = fontMetrics().averageCharWidth() * 6;
    const double wide = viewport()->width() - 2 * side, high = viewport()->height() - above - line * 2;
    chart()->setPlotArea({side, above, std::max(1.0, wide), std::max(1.0, high)});
}

// Asked for once the event is over: of a size that changes within a resizing Qt Charts is not told, and what
// it draws would stand beside its words.
void PlanTrendView::keepRoom() {
    arrange();
    updateGeometry();
    if (minimumHeight() != heightForWidth(width()))
        QMetaObject::invokeMethod(
            this, [this] { setMinimumHeight(heightForWidth(width())); }, Qt::QueuedConnection);
}

void PlanTrendView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    keepRoom();
}

void PlanTrendView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::FontChange)
        keepRoom();
}

void PlanTrendView::colour() {
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    const QColor values = dark ? okabeito::sky : okabeito::blue,
                 goal = dark ? okabeito::orange : okabeito::red;
    m_values->setPen(QPen(values, 2));
    m_path->setPen(QPen(goal, 1.5, Qt::DashLine));
    m_marks->setColor(values);
    m_marks->setBorderColor(values);
    m_goals->setColor(goal);
    m_goals->setBorderColor(goal);
    setBackgroundBrush(palette().color(QPalette::Base));
}

// Above or below a point in its middle, but never beyond the edges.
QRectF PlanTrendView::beside(const QPointF& point, const QString& text, double top) const {
    const double width = fontMetrics().horizontalAdvance(text) + 1;
    const double left
        = std::clamp(point.x() - width / 2, 2.0, std::max(2.0, viewport()->width() - width - 2));
    return {left, top, width, double(fontMetrics().height())};
}

// Above its point, or below it where another figure stands above; left out where both are taken.
void PlanTrendView::placeFigure(std::vector<Word>& placed, const Point& point) const {
    const QPointF at = chart()->mapToPosition({point.x, point.y}, m_values);
    const double height = fontMetrics().height(), away = markSize / 2 + 2;
    for (const double top : {at.y() - height - away, at.y() + away}) {
        const QRectF place = beside(at, point.figure, top);
        const bool taken = std::any_of(placed.begin(), placed.end(),
            [&](const Word& word) { return word.place.adjusted(-away, 0, away, 0).intersects(place); });
        if (taken || place.bottom() > chart()->plotArea().bottom())
            continue;
        placed.push_back({place, point.figure});
        return;
    }
}

std::vector<PlanTrendView::Word> PlanTrendView::words() const {
    std::vector<Word> placed;
    for (auto point = m_points.rbegin(); point != m_points.rend(); ++point) // the goal, then the latest first
        placeFigure(placed, *point);
    double freeUpTo = viewport()->width();
    for (auto point = m_points.rbegin(); point != m_points.rend(); ++point) {
        const double top = chart()->plotArea().bottom() + 4;
        const QRectF below
            = beside(chart()->mapToPosition({point->x, point->y}, m_values), point->below, top);
        if (below.right() > freeUpTo)
            continue;
        placed.push_back({below, point->below});
        freeUpTo = below.left() - fontMetrics().averageCharWidth();
    }
    return placed;
}

void PlanTrendView::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    painter->resetTransform();
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::Text));
    const double width = viewport()->width();
    painter->drawText(QRectF(margin, 2, width - 2 * margin, messageHeight(width)),
        static_cast<int>(Qt::TextWordWrap | Qt::AlignLeft), drawnMessage());
    QColor ground = palette().color(QPalette::Text);
    ground.setAlpha(90);
    painter->setPen(ground);
    painter->drawLine(chart()->plotArea().bottomLeft(), chart()->plotArea().bottomRight());
    painter->setPen(palette().color(QPalette::Text));
    for (const Word& word : words()) {
        painter->fillRect(word.place, palette().color(QPalette::Base)); // no line strikes it through
        painter->drawText(word.place, Qt::AlignCenter, word.text);
    }
    painter->restore();
}

} // namespace sodiem
