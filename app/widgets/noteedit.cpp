// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/noteedit.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

namespace sodiem {

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    const int lines = 3;
    setFixedHeight(fontMetrics().lineSpacing() * lines + 14);
}

void NoteEdit::show(const QString& text) {
    if (isModified() && hasFocus())
        return;
    m_shown = text;
    if (toPlainText() != text)
        setPlainText(text);
}

bool NoteEdit::isModified() const { return toPlainText() != m_shown; }

void NoteEdit::commit() {
    if (hasFocus())
        QGuiApplication::inputMethod()->commit();
    if (!isModified())
        return;
    m_shown = toPlainText();
    Q_EMIT committed(m_shown);
}

void NoteEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

void NoteEdit::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !event->modifiers().testFlag(Qt::ControlModifier))
        return QPlainTextEdit::keyPressEvent(event);
    commit();
    Q_EMIT finished();
}

} // namespace sodiem
