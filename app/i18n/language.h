// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"
#include "core/criteria/localtext.h"

#include <memory>

class QTranslator;

namespace sodiem {

// The language something is worded in. A value handed to whatever words a thing, so that papers can be
// Vietnamese while the interface is English. Source strings are English; Vietnamese comes from
// translations/sodiem_vi.ts.
class Language {
public:
    enum class Code { Vietnamese, English };
    explicit Language(Code code);

    Code code() const { return m_code; }
    // lupdate knows this call; see app/CMakeLists.txt.
    QString say(const char* context, const char* source) const;
    const QString& of(const LocalText& text) const { return m_code == Code::Vietnamese ? text.vi : text.en; }

    QString number(QString plain) const; // "2.88" → "2,88" in Vietnamese; no thousands separators
    // For reading only, never to be typed over: "39128.5" → "39.128,5"; the numbers of a longer text too.
    QString grouped(const QString& plain) const;
    QString count(std::int64_t count) const { return grouped(QString::number(count)); }
    QString points(Points points, int decimals) const { return number(points.toText(decimals)); }
    QString measure(const Rational& value) const; // at most four decimals, "…" after what had more

private:
    Code m_code;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace sodiem
