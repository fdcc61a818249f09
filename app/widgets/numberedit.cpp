// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/numberedit.h"

#include "core/base/decimal.h"

namespace sodiem {

NumberEdit::NumberEdit(bool integer, QWidget* parent) : TypedLine(parent), m_integer(integer) {
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
    if (typed == stored() && m_plain)
        return m_plain;
    const Result<QString> number = plainNumber(typed, m_integer);
    return number ? Result<std::optional<QString>>(*number) : Result<std::optional<QString>>(number.error());
}

void NumberEdit::setPlain(const std::optional<QString>& plain, const QString& shown, const QString* waiting) {
    m_plain = plain;
    showStored(plain ? shown : QString(), waiting);
}

} // namespace sodiem
