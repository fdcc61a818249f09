// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/event.h"

#include "core/base/json.h"

#include <algorithm>
#include <cstring>

namespace sodiem {
namespace {

void appendId(QByteArray& out, const EventId& id) { out += '"' + toBase64(id) + '"'; }

void appendInteger(QByteArray& out, std::int64_t value) { out += QByteArray::number(static_cast<qlonglong>(value)); }

void appendValue(QByteArray& out, const CellValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        appendInteger(out, *integer);
    else if (const auto* text = std::get_if<QString>(&value))
        appendJsonText(out, canonicalText(*text));
    else
        out += "null";
}

} // namespace

QString canonicalText(const QString& text) {
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c > u'\0' && c < u'\x80'; });
    if (ascii)
        return text;
    // By way of UTF-8, which replaces a lone half of a surrogate pair as the stored bytes would.
    QString canonical = QString::fromUtf8(text.toUtf8());
    canonical.remove(QChar(u'\0')).remove(QChar(QChar::ByteOrderMark)); // before the marks around them are joined
    return canonical.normalized(QString::NormalizationForm_C, QChar::Unicode_13_0);
}

std::optional<EventId> eventIdFromBase64(const QString& text) {
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    EventId id;
    if (bytes.size() != static_cast<qsizetype>(id.size()))
        return std::nullopt;
    std::memcpy(id.data(), bytes.constData(), id.size());
    return id;
}

// Written out rather than through Json: a book has hundreds of thousands of events. The keys stand sorted.
QByteArray canonicalBytes(const Event& event) {
    QByteArray out;
    out.reserve(512);
    appendJsonText(out += "{\"cell\":", canonicalText(event.cell));
    appendJsonText(out += ",\"device\":", canonicalText(event.device));
    appendInteger(out += ",\"elapsed\":", event.elapsedMilliseconds);
    out += ",\"parents\":[";
    for (std::size_t i = 0; i < event.parents.size(); ++i) {
        if (i > 0)
            out += ',';
        appendId(out, event.parents[i]);
    }
    appendJsonText(out += "],\"person\":", canonicalText(event.person));
    appendId(out += ",\"prev\":", event.prev);
    appendJsonText(out += ",\"reason\":", canonicalText(event.reason));
    appendJsonText(out += ",\"role\":", canonicalText(event.role));
    appendInteger(out += ",\"seq\":", event.seq);
    appendInteger(out += ",\"time\":", event.utcMilliseconds);
    appendValue(out += ",\"value\":", event.value);
    return out += '}';
}

QByteArray sealEvent(Event& event) {
    for (QString* text : {&event.device, &event.cell, &event.person, &event.role, &event.reason})
        *text = canonicalText(*text);
    if (auto* text = std::get_if<QString>(&event.value))
        *text = canonicalText(*text);
    std::sort(event.parents.begin(), event.parents.end());
    QByteArray bytes = canonicalBytes(event);
    event.id = sha256(bytes);
    return bytes;
}

} // namespace sodiem
