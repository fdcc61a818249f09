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

// Digits after a decimal point are not grouped.
QString Language::grouped(const QString& plain) const {
    const bool vietnamese = m_code == Code::Vietnamese;
    QString shown;
    shown.reserve(plain.size() + 8);
    bool fraction = false;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar c = plain[at];
        const bool digit = c.isDigit();
        if (digit && !fraction && at > 0 && plain[at - 1].isDigit()) {
            qsizetype after = at;
            while (after < plain.size() && plain[after].isDigit())
                ++after;
            if ((after - at) % 3 == 0)
                shown += vietnamese ? u'.' : u',';
        }
        const bool point = c == u'.' && at > 0 && plain[at - 1].isDigit();
        fraction = point || (fraction && digit);
        shown += vietnamese && c == u'.' ? QChar(u',') : c;
    }
    return shown;
}

QString Language::measure(const Rational& value) const {
    const QString text = value.toShortDecimal(4);
    const Result<Points> shown = Points::parse(text);
    const bool exact = shown && shown->toRational() == value;
    return exact ? grouped(text) : grouped(text) + u'…';
}

} // namespace sodiem
