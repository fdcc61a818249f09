// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/faultlabel.h"

#include "app/widgets/runningtext.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QVBoxLayout>

namespace sodiem {

FaultLabel::FaultLabel(QWidget* parent) : RunningText(parent) {
    setTextFormat(Qt::PlainText); // it may quote a file
    setSelectable();
    colour();
    hide();
}

void FaultLabel::setText(const QString& sentence) {
    QString shown = sentence;
    if (!shown.isEmpty())
        shown = QStringLiteral("⚠ ") + shown.left(1).toUpper() + shown.mid(1);
    if (shown == text() && isHidden() == shown.isEmpty())
        return;
    QLabel::setText(shown);
    setVisible(!shown.isEmpty());
    if (shown.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
    RunningText::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

QLayout* withFault(QWidget* field, FaultLabel* fault) {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(field);
    column->addWidget(fault);
    return column;
}

} // namespace sodiem
