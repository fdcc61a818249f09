// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/faultlabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace sodiem {

FaultLabel::FaultLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    colour();
    hide();
}

void FaultLabel::setText(const QString& sentence) {
    QLabel::setText(sentence.isEmpty() ? sentence : QStringLiteral("⚠ ") + sentence);
    setVisible(!sentence.isEmpty());
}

// Dark enough on light, light enough on dark: more than 4.5 to 1 on both.
void FaultLabel::colour() {
    const QPalette base = QGuiApplication::palette();
    const bool dark = base.color(QPalette::Window).lightness() < 128;
    QPalette own = base;
    own.setColor(QPalette::WindowText, dark ? QColor(0xff, 0xa0, 0x60) : QColor(0xa3, 0x3b, 0x00));
    setPalette(own);
}

void FaultLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

} // namespace sodiem
