// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 of either generation: Debian 12 has the second, newer systems the third.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>

#include <QString>

namespace Catch {

// A failure shows the text, what does not print as its code point.
template <> struct StringMaker<QString> {
    static std::string convert(const QString& text) {
        std::string shown = "\"";
        for (const QChar c : text) {
            if (c.isPrint() && !c.isMark())
                shown += QString(c).toStdString();
            else
                shown += "\\u"
                    + QString::number(c.unicode(), 16).rightJustified(4, QLatin1Char('0')).toStdString();
        }
        return shown + '"';
    }
};

template <> struct StringMaker<QChar> {
    static std::string convert(QChar c) { return StringMaker<QString>::convert(QString(c)); }
};

} // namespace Catch
