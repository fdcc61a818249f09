// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wrappingbutton.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace sodiem {
namespace {

constexpr int wrapFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

WrappingButton::WrappingButton(Kind kind, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind) {
    setText(text);
    setCheckable(true);
    setAutoExclusive(kind == Kind::OneOf);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
    connect(this, &QAbstractButton::clicked, this, &WrappingButton::chosen);
}

void WrappingButton::choose() {
    if (isEnabled())
        click();
}

void WrappingButton::setHinted(bool hinted) {
    m_hinted = hinted;
    setAccessibleName(shownText());
    updateGeometry();
    update();
}

void WrappingButton::nextCheckState() { setChecked(m_kind == Kind::OneOf || !isChecked()); }

QString WrappingButton::shownText() const {
    return m_hinted ? text() + QStringLiteral(" ← ") + tr("claimed") : text();
}

int WrappingButton::indicatorWidth() const {
    return style()->pixelMetric(
               m_kind == Kind::OneOf ? QStyle::PM_ExclusiveIndicatorWidth : QStyle::PM_IndicatorWidth,
               nullptr, this)
        + 8;
}

int WrappingButton::heightForWidth(int width) const {
    const int room = std::max(40, width - indicatorWidth() - 2 * margin());
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, room, 10000), wrapFlags, shownText());
    return std::max(text.height(), indicatorWidth() - 8) + 2 * margin();
}

QSize WrappingButton::sizeHint() const {
    const int width = 260;
    return {width, heightForWidth(width)};
}

QSize WrappingButton::minimumSizeHint() const { return {120, fontMetrics().height() + 2 * margin()}; }

bool WrappingButton::event(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void WrappingButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    if (isDown())
        option.state |= QStyle::State_Sunken;
    const int side = indicatorWidth() - 8;
    const int lineHeight = fontMetrics().height();
    option.rect = QRect(margin(), margin() + std::max(0, (lineHeight - side) / 2), side, side);
    style()->drawPrimitive(
        m_kind == Kind::OneOf ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option,
        &painter, this);
    const QRect area = rect().adjusted(indicatorWidth() + margin(), margin(), -margin(), -margin());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(area, wrapFlags, shownText());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = rect();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

} // namespace sodiem
