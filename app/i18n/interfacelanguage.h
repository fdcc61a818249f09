// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"

#include <QTranslator>

namespace sodiem {

// The language of the interface, ours and Qt's own words together, with the dates that go with it. Lives as
// long as the application object; every widget hears of a change by QEvent::LanguageChange.
class InterfaceLanguage {
public:
    explicit InterfaceLanguage(Language::Code code);
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage&) = delete;
    InterfaceLanguage& operator=(const InterfaceLanguage&) = delete;

    Language::Code code() const { return m_code; }
    void use(Language::Code code);

private:
    void install();
    void remove();

    Language::Code m_code;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace sodiem
