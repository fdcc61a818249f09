// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/numberedit.h"

#include "core/base/decimal.h"

#include <QKeyEvent>

namespace sodiem {

NumberEdit::NumberEdit(bool integer, QWidget* parent) : QLineEdit(parent), m_integer(integer) {
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setAlignment(Qt::AlignRight);
    setMaxLength(30);
    const int digits = 13;
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 8);
    setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * (digits + 4));
}

Result<std::optional<QString>> NumberEdit::plain() const {
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return std::optional<QString>();
    const Result<QString> number = plainNumber(typed, m_integer);
    return number ? Result<std::optional<QString>>(*number) : Result<std::optional<QString>>(number.error());
}

void NumberEdit::setPlain(const std::optional<QString>& plain, const QString& shown) {
    m_shown = plain ? shown : QString();
    setText(m_shown);
    setModified(false);
}

void NumberEdit::typeOver(const QString& text) {
    setFocus(Qt::OtherFocusReason);
    setText(text);
    setModified(true);
    Q_EMIT textEdited(text);
}

void NumberEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isModified()) {
        setText(m_shown);
        setModified(false);
        Q_EMIT textEdited(m_shown);
        return;
    }
    QLineEdit::keyPressEvent(event); // commits on Enter
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT advanced(event->modifiers().testFlag(Qt::ShiftModifier));
}

void NumberEdit::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

} // namespace sodiem
