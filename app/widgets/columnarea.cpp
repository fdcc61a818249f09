// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/columnarea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QStyle>

namespace sodiem {

ColumnArea::ColumnArea(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* focused) { followFocus(focused); });
}

void ColumnArea::followFocus(QWidget* focused) {
    constexpr int around = 24; // what stands right above and below is part of it
    if (focused != nullptr && widget() != nullptr && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, around);
}

void ColumnArea::setContent(QWidget* content) {
    content->installEventFilter(this);
    setWidget(content);
    fit();
}

bool ColumnArea::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void ColumnArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void ColumnArea::fit() {
    QLayout* layout = widget() != nullptr ? widget()->layout() : nullptr;
    if (layout == nullptr)
        return;
    // Less would cut what cannot wrap any further: there is no way to scroll sideways.
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    setMinimumWidth(layout->totalMinimumSize().width() + scrollBar);
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width())
                                                   : layout->totalSizeHint().height();
    if (widget()->minimumHeight() != height)
        widget()->setMinimumHeight(height);
}

} // namespace sodiem
