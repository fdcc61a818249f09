// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/runningtext.h"

#include <QEvent>

namespace sodiem {

RunningText::RunningText(QWidget* parent) : RunningText(QString(), parent) {}

RunningText::RunningText(const QString& text, QWidget* parent) : QLabel(text, parent) { setWordWrap(true); }

int RunningText::heightForWidth(int width) const {
    constexpr std::size_t mostWidths = 16; // a window drawn larger asks for ever new ones
    if (m_measured != text() || m_heights.size() >= mostWidths) {
        m_measured = text();
        m_heights.clear();
    }
    const auto [height, isNew] = m_heights.try_emplace(width, 0);
    if (isNew)
        height->second = QLabel::heightForWidth(width);
    return height->second;
}

void RunningText::enterEvent(QEnterEvent* event) {
    if (m_selectable)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void RunningText::leaveEvent(QEvent* event) {
    if (m_selectable && !hasSelectedText())
        setTextInteractionFlags(Qt::NoTextInteraction);
    QLabel::leaveEvent(event);
}

void RunningText::changeEvent(QEvent* event) {
    m_heights.clear(); // font and style among others
    QLabel::changeEvent(event);
}

} // namespace sodiem
