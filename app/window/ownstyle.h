// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sodiem {

// A style of Qt with some things mended: the words of a button keep their distance from its edges whatever their
// size, and those of a cell from its neighbours'; on a dark ground Fusion's ticks and radio buttons have an outline
// that is seen, and a button that stays down bears the accent; what does not fit into a combo box ends with "…".
class OwnStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit OwnStyle(const QString& name); // of the style to mend, as QStyleFactory knows it

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    bool m_fusion;
};

} // namespace sodiem
