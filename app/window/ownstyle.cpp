// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ownstyle.h"

#include <algorithm>

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace sodiem {
namespace {

constexpr int buttonPadding = 12; // at each side of a button's words

bool isTick(QStyle::PrimitiveElement element) {
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton;
}

// Fusion makes outlines darker than the ground: on a dark one they are not seen. The colour of secondary text
// has a contrast of at least 3:1 with the ground and with the fields.
void drawOutline(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter) {
    QColor colour = option.palette.color(QPalette::PlaceholderText);
    if (!option.state.testFlag(QStyle::State_Enabled))
        colour.setAlphaF(colour.alphaF() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    const QRectF area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == QStyle::PE_IndicatorCheckBox) {
        painter.drawRect(area);
    } else {
        const double side = std::min(area.width(), area.height());
        painter.drawEllipse(area.center(), side / 2, side / 2);
    }
    painter.restore();
}

} // namespace

OwnStyle::OwnStyle(const QString& name)
    : QProxyStyle(QStyleFactory::create(name))
    , m_fusion(baseStyle()->inherits("QFusionStyle")) {
    setObjectName(name); // what asks for the style's name means the one that is mended
}

QSize OwnStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size.setWidth(std::max(size.width(), contents.width() + 2 * buttonPadding));
    return size;
}

int OwnStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    constexpr int cellPadding = 3; // beside the words of a cell, on top of the style's own
    const int base = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_FocusFrameHMargin ? base + cellPadding : base;
}

void OwnStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || combo == nullptr || combo->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    constexpr int inset = 8; // what the styles keep free on both sides of the words
    QStyleOptionComboBox fitting(*combo);
    int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - inset;
    if (!combo->currentIcon.isNull())
        room -= combo->iconSize.width() + inset;
    fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &fitting, painter, widget);
}

void OwnStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool down = element == PE_PanelButtonTool || element == PE_PanelButtonCommand;
    if (m_fusion && down && option->state.testFlag(State_On)) {
        QColor accent = option->palette.color(QPalette::Highlight);
        accent.setAlpha(90);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), accent);
    }
    // A ticked one keeps its outline, or the two would seem to differ in size.
    if (m_fusion && isTick(element) && option->palette.color(QPalette::Window).lightness() < 128)
        drawOutline(element, *option, *painter);
}

} // namespace sodiem
