// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/areabarsdata.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace sodiem {

// The bars are Qt Charts'; the grid and all words are drawn here, the words above the bar they belong to,
// because Qt Charts 6.4 shortens the labels of an axis to "..." when they are long.
class AreaBarsView : public QChartView {
    Q_OBJECT

public:
    explicit AreaBarsView(QWidget* parent);

    void setBars(const std::vector<AreaBarsData::Bar>& bars);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void drawBackground(QPainter* painter, const QRectF& area) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void colour();
    bool isDark() const;
    QColor barColour() const;
    double bandHeight(double width) const;
    double labelHeight(double width) const;
    double barHeight() const;
    QString figureOf(const AreaBarsData::Bar& bar) const;
    QRectF barRect(int place, double share) const;
    void drawBar(QPainter& painter, int place) const;
    void drawScale(QPainter& painter) const;

    std::vector<AreaBarsData::Bar> m_bars;
    QBarSet* m_values;
    QHorizontalBarSeries* m_series;
    QBarCategoryAxis* m_areas;
    QValueAxis* m_percent;
};

} // namespace sodiem
