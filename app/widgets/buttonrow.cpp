// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/buttonrow.h"

#include <algorithm>

#include <QAbstractButton>
#include <QBoxLayout>

namespace sodiem {
namespace {

constexpr int space = 8;

} // namespace

ButtonRow::ButtonRow(const QList<QAbstractButton*>& buttons, QWidget* parent)
    : QWidget(parent)
    , m_buttons(buttons)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    for (QAbstractButton* button : buttons)
        m_layout->addWidget(button);
    m_layout->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<QAbstractButton*> ButtonRow::shown() const {
    QList<QAbstractButton*> list;
    std::copy_if(m_buttons.begin(), m_buttons.end(), std::back_inserter(list),
        [](const QAbstractButton* button) { return !button->isHidden(); });
    return list;
}

bool ButtonRow::fits(int width) const {
    int wanted = -space;
    for (const QAbstractButton* button : shown())
        wanted += button->sizeHint().width() + space;
    return wanted <= width;
}

int ButtonRow::heightForWidth(int width) const {
    const bool beside = fits(width);
    int height = beside ? 0 : -space / 2;
    for (const QAbstractButton* button : shown())
        height = beside ? std::max(height, button->sizeHint().height())
                        : height + button->sizeHint().height() + space / 2;
    return std::max(0, height);
}

QSize ButtonRow::minimumSizeHint() const {
    int width = 0;
    for (const QAbstractButton* button : shown())
        width = std::max(width, button->minimumSizeHint().width());
    return {width, heightForWidth(std::max(width, this->width()))};
}

void ButtonRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = fits(width());
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(beside ? space : space / 2);
}

} // namespace sodiem
