// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/plan/progress.h"

#include <QChartView>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace sodiem {

// A quantity over its periods against the path to its goal. The lines are Qt Charts'; the words are drawn
// here: the message above, each figure at its point, the periods below. Where points stand so close that
// their figures would cover each other, the latest and the goal keep theirs; a screen reader hears all.
class PlanTrendView : public QChartView {
    Q_OBJECT

public:
    PlanTrendView(const Language& language, QWidget* parent = nullptr);

    void show(const Quantity& quantity, const QuantityProgress& progress, int planYear);
    using QChartView::show;
    QString message() const { return m_message; } // above the chart; a screen reader hears the figures too
    // What is written beside and below the points, and where in the viewport.
    struct Word {
        QRectF place;
        QString text;
    };
    std::vector<Word> words() const;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Point {
        double x = 0; // days
        double y = 0;
        QString figure;
        QString below; // the period
        bool milestone = false; // what is to be reached
    };
    void arrange();
    void keepRoom(); // for the message and the words, in letters of any size
    QString drawnMessage() const;
    void colour();
    QString messageOf(const Quantity& quantity, const QuantityProgress& progress) const;
    void setPath(const Quantity& quantity, const QuantityProgress& progress, int planYear);
    void setGoal(const Quantity& quantity, const QuantityProgress& progress);
    void setRanges(int planYear);
    int messageHeight(double width) const;
    QRectF beside(const QPointF& point, const QString& text, double top) const;
    void placeFigure(std::vector<Word>& placed, const Point& point) const;

    const Language m_language;
    QString m_message;
    std::vector<Point> m_points; // those of the value, then the milestones
    QLineSeries* m_values;
    QLineSeries* m_path;
    QScatterSeries* m_marks;
    QScatterSeries* m_goals;
    QValueAxis* m_days;
    QValueAxis* m_heights;
};

} // namespace sodiem
