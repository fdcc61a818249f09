// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/pageview.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace sodiem {

// The paper itself.
class PageSheet : public QWidget {
public:
    using QWidget::QWidget;
    QImage image;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), Qt::white);
        painter.drawImage(rect(), image);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

namespace {

constexpr int margin = 4;
constexpr int anyHeight = 100'000;
constexpr int settling = 150; // ms

} // namespace

PageView::PageView(QWidget* parent) : QScrollArea(parent), m_sheet(new PageSheet), m_clock(new QTimer(this)) {
    setWidget(m_sheet);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Mid);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width would change with the height
    m_clock->setSingleShot(true);
    m_clock->setInterval(settling);
    connect(m_clock, &QTimer::timeout, this, &PageView::roomChanged);
}

const QImage& PageView::image() const { return m_sheet->image; }

void PageView::show(const QImage& image, QSize natural) {
    m_sheet->image = image;
    m_natural = natural;
    place();
}

void PageView::clear() { show({}, {}); }

void PageView::turnTo(bool end) { verticalScrollBar()->setValue(end ? verticalScrollBar()->maximum() : 0); }

QSize PageView::room() const {
    // Not the viewport: that is not in its place before the first page is shown.
    const int viewWidth = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const int across = std::max(40, (viewWidth - 2 * margin) * m_zoom / 100);
    return QSize(across, anyHeight) * devicePixelRatioF();
}

void PageView::setZoomPercent(int percent) {
    if (percent == std::exchange(m_zoom, percent))
        return;
    place();
    m_clock->start();
}

void PageView::place() {
    const QImage& image = m_sheet->image;
    m_sheet->setVisible(!image.isNull());
    if (image.isNull())
        return;
    QSize room = this->room() / devicePixelRatioF();
    if (!m_natural.isEmpty())
        room = room.boundedTo(m_natural * m_zoom / 100 / devicePixelRatioF()).expandedTo({1, 1});
    m_sheet->resize(image.size().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    m_sheet->update();
}

void PageView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    place();
    m_clock->start();
}

bool PageView::leave(int step) {
    const QScrollBar& bar = *verticalScrollBar();
    if (bar.value() != (step > 0 ? bar.maximum() : bar.minimum()))
        return false;
    Q_EMIT pageWanted(step);
    return true;
}

void PageView::wheelEvent(QWheelEvent* event) {
    const int turned = event->angleDelta().y();
    if (turned == 0 || !leave(turned < 0 ? 1 : -1))
        QScrollArea::wheelEvent(event);
    event->accept(); // what is around it stays where it is
}

void PageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
        if (!leave(1))
            verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        if (!leave(-1))
            verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace sodiem
