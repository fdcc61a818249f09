// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/buttonrow.h"

#include <algorithm>

#include <QAbstractButton>
#include <QEvent>

namespace sodiem {
namespace {

constexpr int between = 8;
constexpr int below = 4;

} // namespace

ButtonRow::ButtonRow(const QList<QAbstractButton*>& buttons, QWidget* parent)
    : QWidget(parent)
    , m_buttons(buttons) {
    for (QAbstractButton* button : m_buttons) {
        button->setParent(this);
        button->installEventFilter(this);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<QAbstractButton*> ButtonRow::shown() const {
    QList<QAbstractButton*> buttons;
    std::copy_if(m_buttons.begin(), m_buttons.end(), std::back_inserter(buttons),
        [](const QAbstractButton* button) { return !button->isHidden(); });
    return buttons;
}

// A hidden button leaves no gap.
bool ButtonRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        updateGeometry();
        place();
    }
    return QWidget::eventFilter(watched, event);
}

// A button that is named otherwise asks for other room.
bool ButtonRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

QSize ButtonRow::sizeHint() const {
    int width = -between, height = 0;
    for (const QAbstractButton* button : shown()) {
        width += button->sizeHint().width() + between;
        height = std::max(height, button->sizeHint().height());
    }
    return {std::max(0, width), height};
}

bool ButtonRow::fits(int width) const { return sizeHint().width() <= width; }

int ButtonRow::heightForWidth(int width) const {
    if (fits(width))
        return sizeHint().height();
    int height = -below;
    for (const QAbstractButton* button : shown())
        height += button->sizeHint().height() + below;
    return height;
}

QSize ButtonRow::minimumSizeHint() const {
    int width = 0;
    for (const QAbstractButton* button : shown())
        width = std::max(width, button->minimumSizeHint().width());
    return {width, sizeHint().height()};
}

void ButtonRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void ButtonRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    updateGeometry();
    place();
}

void ButtonRow::place() {
    const bool beside = fits(width());
    QPoint at;
    for (QAbstractButton* button : shown()) {
        const QSize size = button->sizeHint().boundedTo({width(), 1000});
        button->setGeometry(QRect(at, size));
        at += beside ? QPoint(size.width() + between, 0) : QPoint(0, size.height() + below);
    }
}

} // namespace sodiem
