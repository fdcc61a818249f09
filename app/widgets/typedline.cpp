// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/typedline.h"

#include <utility>

#include <QKeyEvent>

namespace sodiem {

TypedLine::TypedLine(QWidget* parent) : QLineEdit(parent) { }

void TypedLine::showStored(const QString& stored, const QString* waiting) {
    m_stored = stored;
    const QString& wanted = waiting != nullptr ? *waiting : stored;
    if (text() != wanted)
        setText(wanted);
    setModified(false);
}

void TypedLine::typeOver(const QString& text) {
    setFocus(Qt::OtherFocusReason);
    setText(text);
    setModified(true);
    Q_EMIT textEdited(text);
}

void TypedLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && text() != m_stored) {
        showStored(m_stored);
        selectAll(); // what is typed next takes its place
        return Q_EMIT restored();
    }
    QLineEdit::keyPressEvent(event); // commits on Enter
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT advanced(event->modifiers().testFlag(Qt::ShiftModifier));
}

void TypedLine::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
    m_entered = event->reason() == Qt::MouseFocusReason;
}

// The click that enters takes the whole value, to be typed over; the next one sets the cursor.
void TypedLine::mouseReleaseEvent(QMouseEvent* event) {
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_entered, false) && !hasSelectedText())
        selectAll();
}

} // namespace sodiem
