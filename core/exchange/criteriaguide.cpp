// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/criteriaguide.h"

#include "core/base/files.h"
#include "core/base/json.h"

namespace sodiem::criteriasheets {
namespace {

const Json& guide() {
    static const Json read = [] {
        constexpr std::int64_t mostBytes = 1 << 20;
        const Result<QByteArray> bytes = readFile(QStringLiteral(":/exchange/criteriaguide.json"), mostBytes);
        Result<Json> json = bytes ? parseJson(*bytes) : Result<Json>(bytes.error());
        return json ? std::move(*json) : Json::object();
    }();
    return read;
}

QString textIn(QStringView part, const QString& key) {
    const Json* found = guide().find(part);
    found = found != nullptr ? found->find(key) : nullptr;
    return found != nullptr ? found->toText() : QString();
}

} // namespace

QStringList guideIntroduction() {
    QStringList lines;
    if (const Json* list = guide().find(u"introduction"))
        for (const Json& line : list->items())
            lines << line.toText();
    return lines;
}

QString guideOf(const QString& sheet) { return textIn(u"sheets", sheet); }

QString guideOf(const QString& sheet, const QString& key) {
    const QString own = textIn(u"columns", sheet + u'/' + key);
    return own.isEmpty() ? textIn(u"columns", key) : own;
}

} // namespace sodiem::criteriasheets
