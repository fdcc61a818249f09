// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/language.h"

#include <QTranslator>

namespace sodiem {

Language::Language(Code code) : m_code(code) {
    if (code == Code::English)
        return;
    m_translator = std::make_shared<QTranslator>();
    if (!m_translator->load(QStringLiteral(":/i18n/sodiem_vi.qm")))
        m_translator.reset();
}

QString Language::say(const char* context, const char* source) const {
    const QString translated = m_translator ? m_translator->translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Language::number(QString plain) const {
    return m_code == Code::Vietnamese ? plain.replace(u'.', u',') : plain;
}

QString Language::measure(const Rational& value) const {
    const QString text = value.toShortDecimal(4);
    const Result<Points> shown = Points::parse(text);
    const bool exact = shown && shown->toRational() == value;
    return exact ? number(text) : number(text) + u'…';
}

} // namespace sodiem
