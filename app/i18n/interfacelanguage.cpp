// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/interfacelanguage.h"

#include <QCoreApplication>
#include <QLocale>

namespace sodiem {
namespace {

// English with days before months, as everybody here writes them.
QLocale localeOf(Language::Code code) {
    return code == Language::Code::Vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

InterfaceLanguage::InterfaceLanguage(Language::Code code) : m_code(code) { install(); }

InterfaceLanguage::~InterfaceLanguage() { remove(); }

void InterfaceLanguage::use(Language::Code code) {
    if (code == m_code)
        return;
    remove();
    m_code = code;
    install();
}

// The locale first: installing a translator is what tells the widgets.
void InterfaceLanguage::install() {
    QLocale::setDefault(localeOf(m_code));
    if (m_code == Language::Code::English)
        return; // the source is English
    if (m_qts.load(QStringLiteral(":/i18n/qtbase_vi.qm")))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/i18n/sodiem_vi.qm")))
        QCoreApplication::installTranslator(&m_ours);
}

void InterfaceLanguage::remove() {
    if (QCoreApplication::instance() == nullptr)
        return; // it let go of its translators itself
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

} // namespace sodiem
