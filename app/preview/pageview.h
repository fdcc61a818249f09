// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

class QTimer;

namespace sodiem {

class PageSheet;

// One page, as wide as there is room or larger. Whoever fills it is asked for a sharper picture when the room
// changes; until then the one at hand is stretched. Past its ends it asks for the next or previous page.
class PageView : public QScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent);

    // `natural` is how large it is meant to be at most, in device pixels; empty: any size, as a page of a
    // PDF.
    void show(const QImage& image, QSize natural);
    using QWidget::show;
    void clear();
    const QImage& image() const;
    void turnTo(bool end); // the top of the page, or its end
    QSize room() const; // device pixels: what image to give

    int zoomPercent() const { return m_zoom; } // 100: as wide as the room
    void setZoomPercent(int percent);

Q_SIGNALS:
    void roomChanged(); // some time after the last change
    void pageWanted(int step); // -1 or 1

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    bool leave(int step); // asks for another page when there is nothing left of this one

    PageSheet* m_sheet;
    QTimer* m_clock;
    QSize m_natural;
    int m_zoom = 100;
};

} // namespace sodiem
