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

// A quantity over its periods against the path to its goal. The lines are Qt Charts'; the words are drawn here: the
// message above, each figure at its point, the periods below.
class PlanTrendView : public QChartView {
    Q_OBJECT

public:
    PlanTrendView(const Language& language, QWidget* parent = nullptr);

    void show(const Quantity& quantity, const QuantityProgress& progress, int planYear);
    using QChartView::show;
    QString message() const { return m_message; } // above the chart; a screen reader hears the figures too
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
    void colour();
    QString messageOf(const Quantity& quantity, const QuantityProgress& progress) const;
    int messageHeight(double width) const;
    void drawPoint(QPainter& painter, const Point& point, double& freeFrom) const;

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
