// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <algorithm>

namespace sodiem {
namespace {

// UTF-16 puts surrogates before U+E000 … U+FFFF, the order of code points after them.
bool byCodePoint(const QString& a, const QString& b) {
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (x == a.end() || y == b.end())
        return x == a.end() && y != b.end();
    return x->isSurrogate() == y->isSurrogate() ? *x < *y : y->isSurrogate();
}

} // namespace

void appendJsonText(QByteArray& out, const QString& text) {
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    const auto plain = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; };
    if (std::all_of(utf8.begin(), utf8.end(), plain)) {
        out += utf8;
    } else {
        for (const char c : utf8) {
            if (plain(c))
                out += c;
            else if (c == '"' || c == '\\')
                (out += '\\') += c;
            else if (c == '\n' || c == '\t')
                (out += '\\') += c == '\n' ? 'n' : 't';
            else
                out += "\\u00" + QByteArray(1, c).toHex();
        }
    }
    out += '"';
}

Json Json::flag(bool value) {
    Json json;
    json.m_type = Type::Flag;
    json.m_integer = value ? 1 : 0;
    return json;
}

Json Json::integer(std::int64_t value) {
    Json json;
    json.m_type = Type::Integer;
    json.m_integer = value;
    return json;
}

Json Json::text(const QString& value) {
    Json json;
    json.m_type = Type::Text;
    json.m_text = value;
    return json;
}

Json Json::list() { return list(std::vector<Json>()); }

Json Json::list(std::vector<Json> items) {
    Json json;
    json.m_type = Type::List;
    json.m_items = std::move(items);
    return json;
}

Json Json::object() {
    Json json;
    json.m_type = Type::Object;
    return json;
}

const Json* Json::find(QStringView key) const {
    const auto found = std::find_if(
        m_members.begin(), m_members.end(), [&](const Member& member) { return member.key == key; });
    return found == m_members.end() ? nullptr : &found->value;
}

void Json::set(const QString& key, Json value) {
    const auto found = std::find_if(
        m_members.begin(), m_members.end(), [&](const Member& member) { return member.key == key; });
    if (found == m_members.end())
        m_members.push_back({key, std::move(value)});
    else
        found->value = std::move(value);
}

void Json::addMember(const QString& key, Json value) { m_members.push_back({key, std::move(value)}); }

QByteArray Json::canonical() const {
    QByteArray out;
    write(out);
    return out;
}

void Json::write(QByteArray& out) const {
    switch (m_type) {
    case Type::Null:
        out += "null";
        return;
    case Type::Flag:
        out += m_integer != 0 ? "true" : "false";
        return;
    case Type::Integer:
        out += QByteArray::number(static_cast<qlonglong>(m_integer));
        return;
    case Type::Text:
        appendJsonText(out, m_text);
        return;
    case Type::List:
        out += '[';
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (i > 0)
                out += ',';
            m_items[i].write(out);
        }
        out += ']';
        return;
    case Type::Object:
        break;
    }
    std::vector<const Member*> sorted;
    for (const Member& member : m_members)
        sorted.push_back(&member);
    std::sort(sorted.begin(), sorted.end(),
        [](const Member* a, const Member* b) { return byCodePoint(a->key, b->key); });
    out += '{';
    for (const Member* member : sorted) {
        if (member != sorted.front())
            out += ',';
        appendJsonText(out, member->key);
        out += ':';
        member->value.write(out);
    }
    out += '}';
}

} // namespace sodiem
