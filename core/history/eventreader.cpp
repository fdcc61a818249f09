// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/event.h"

#include <algorithm>
#include <cstring>

namespace sodiem {
namespace {

// Reads the one canonical form, key by key in its order. It takes no other spelling of anything, so what it
// accepts is what canonicalBytes writes.
class CanonicalReader {
public:
    explicit CanonicalReader(QByteArrayView bytes) : m_rest(bytes) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.isEmpty(); }

    void expect(const char* literal) {
        const auto size = static_cast<qsizetype>(std::strlen(literal));
        if (m_rest.startsWith(QByteArrayView(literal, size)))
            m_rest = m_rest.sliced(size);
        else
            m_ok = false;
    }

    QString text() {
        expect("\"");
        qsizetype end = 0;
        bool escaped = false;
        while (m_ok && end < m_rest.size() && m_rest[end] != '"') {
            m_ok = static_cast<unsigned char>(m_rest[end]) >= 0x20;
            escaped = escaped || m_rest[end] == '\\';
            end += m_rest[end] == '\\' ? 2 : 1;
        }
        if (!m_ok || end >= m_rest.size() || !m_rest.first(end).isValidUtf8()) {
            m_ok = false;
            return {};
        }
        const QByteArrayView raw = m_rest.first(end);
        m_rest = m_rest.sliced(end + 1);
        const QString text = escaped ? QString::fromUtf8(unescaped(raw)) : QString::fromUtf8(raw);
        // fromUtf8 would swallow a byte order mark.
        m_ok = m_ok && text == canonicalText(text) && !raw.startsWith(QByteArrayView("\xEF\xBB\xBF"));
        return text;
    }

    std::int64_t integer() {
        qsizetype length = 0;
        while (length < m_rest.size() && (m_rest[length] == '-' || (m_rest[length] >= '0' && m_rest[length] <= '9')))
            ++length;
        const QByteArray digits = m_rest.first(length).toByteArray();
        bool number = false;
        const qlonglong value = digits.toLongLong(&number);
        m_ok = m_ok && number && QByteArray::number(value) == digits;
        m_rest = m_rest.sliced(length);
        return value;
    }

    EventId id() {
        const QString base64 = text();
        const auto id = eventIdFromBase64(base64);
        m_ok = m_ok && id && toBase64(*id) == base64.toLatin1();
        return id.value_or(EventId{});
    }

    std::vector<EventId> ids() {
        std::vector<EventId> ids;
        expect("[");
        while (m_ok && !m_rest.startsWith(']')) {
            if (!ids.empty())
                expect(",");
            ids.push_back(id());
        }
        expect("]");
        m_ok = m_ok && std::is_sorted(ids.begin(), ids.end());
        return ids;
    }

    CellValue value() {
        if (m_rest.startsWith('"'))
            return text();
        if (!m_rest.startsWith('n'))
            return integer();
        expect("null");
        return {};
    }

private:
    QByteArray unescaped(QByteArrayView raw) {
        QByteArray bytes;
        for (qsizetype i = 0; m_ok && i < raw.size(); ++i) {
            if (raw[i] != '\\') {
                bytes += raw[i];
                continue;
            }
            const char sign = ++i < raw.size() ? raw[i] : ' ';
            if (sign == '"' || sign == '\\') {
                bytes += sign;
            } else if (sign == 'n' || sign == 't') {
                bytes += sign == 'n' ? '\n' : '\t';
            } else {
                bytes += controlCharacter(raw.sliced(i));
                i += 4;
            }
        }
        return bytes;
    }

    // "u00" and two small hexadecimal digits of a character that has no shorter form.
    char controlCharacter(QByteArrayView code) {
        const QByteArray hex = code.size() >= 5 ? code.sliced(3, 2).toByteArray() : QByteArray();
        const QByteArray byte = QByteArray::fromHex(hex);
        m_ok = m_ok && code.startsWith("u00") && byte.size() == 1 && byte.toHex() == hex && byte[0] > 0
            && byte[0] < 0x20 && byte[0] != '\n' && byte[0] != '\t';
        return m_ok ? byte[0] : ' ';
    }

    QByteArrayView m_rest;
    bool m_ok = true;
};

} // namespace

std::optional<Event> parseEvent(const QByteArray& bytes) {
    CanonicalReader reader(bytes);
    Event event;
    reader.expect("{\"cell\":");
    event.cell = reader.text();
    reader.expect(",\"device\":");
    event.device = reader.text();
    reader.expect(",\"elapsed\":");
    event.elapsedMilliseconds = reader.integer();
    reader.expect(",\"parents\":");
    event.parents = reader.ids();
    reader.expect(",\"person\":");
    event.person = reader.text();
    reader.expect(",\"prev\":");
    event.prev = reader.id();
    reader.expect(",\"reason\":");
    event.reason = reader.text();
    reader.expect(",\"role\":");
    event.role = reader.text();
    reader.expect(",\"seq\":");
    event.seq = reader.integer();
    reader.expect(",\"time\":");
    event.utcMilliseconds = reader.integer();
    reader.expect(",\"value\":");
    event.value = reader.value();
    reader.expect("}");
    if (!reader.ok() || !reader.atEnd())
        return std::nullopt;
    event.id = sha256(bytes);
    return event;
}

} // namespace sodiem
