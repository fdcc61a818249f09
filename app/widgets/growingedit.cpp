// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/growingedit.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

namespace sodiem {
namespace {

constexpr int fewestLines = 3, mostLines = 12;

} // namespace

GrowingEdit::GrowingEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &GrowingEdit::grow);
    grow();
}

QString GrowingEdit::text() const {
    if (hasFocus())
        QGuiApplication::inputMethod()->commit();
    return toPlainText();
}

// A plain text's document counts its height in lines.
void GrowingEdit::grow() {
    const int needed = static_cast<int>(document()->documentLayout()->documentSize().height());
    const int lines = std::clamp(needed, fewestLines, mostLines);
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin())) + 2;
    const int height = fontMetrics().lineSpacing() * lines + margins;
    if (minimumHeight() != height)
        setFixedHeight(height);
}

void GrowingEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

void GrowingEdit::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !event->modifiers().testFlag(Qt::ControlModifier))
        return QPlainTextEdit::keyPressEvent(event);
    QGuiApplication::inputMethod()->commit();
    Q_EMIT meant();
}

void GrowingEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace sodiem
