// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/headings.h"

#include <QApplication>
#include <QEvent>

namespace sodiem {

Heading::Heading(Level level, QWidget* parent) : QLabel(parent), m_level(level) {
    setWordWrap(true);
    adaptFont();
}

void Heading::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        adaptFont();
    QLabel::changeEvent(event);
}

void Heading::adaptFont() {
    QFont font = QApplication::font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * (m_level == Level::Title ? 1.8 : 1.2));
    setFont(font);
}

} // namespace sodiem
