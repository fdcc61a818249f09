// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/noteedit.h"

#include "core/base/text.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

namespace sodiem {

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit(parent), m_resting(new QTimer(this)) {
    m_resting->setSingleShot(true);
    m_resting->setInterval(restMilliseconds);
    connect(m_resting, &QTimer::timeout, this, &NoteEdit::rest);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (hasFocus() && isModified())
            m_resting->start();
    });
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NoteEdit::fit);
    fit();
}

void NoteEdit::fit() {
    constexpr int fewest = 3, most = 9;
    const int lines = qRound(document()->size().height()); // a plain text's layout counts in lines
    const int height = fontMetrics().lineSpacing() * std::clamp(lines, fewest, most) + 14;
    if (height != minimumHeight())
        setFixedHeight(height);
}

void NoteEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void NoteEdit::show(const QString& text) {
    // What was stored while the person rests comes back cleaned; the cursor is not to jump for a blank.
    if (hasFocus() && (isModified() || cleanedLines(toPlainText()) == text))
        return;
    m_shown = text;
    if (toPlainText() != text)
        setPlainText(text);
}

bool NoteEdit::isModified() const { return toPlainText() != m_shown; }

void NoteEdit::rest() {
    const bool composing = !textCursor().block().layout()->preeditAreaText().isEmpty();
    if (!hasFocus() || isReadOnly() || !isModified())
        return;
    if (composing)
        return m_resting->start(); // a word is not cut in two
    m_shown = toPlainText();
    Q_EMIT committed(m_shown);
}

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
