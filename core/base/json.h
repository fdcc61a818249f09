// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <vector>

#include <QByteArray>

namespace sodiem {

// A JSON value that remembers its line. Read by our own strict reader because Qt's hides just what must be a
// fault here: duplicate keys (the last one wins there) and fractions (they become doubles there).
class Json {
public:
    enum class Type { Null, Flag, Integer, Text, List, Object };
    struct Member;

    Json();
    static Json null();
    static Json flag(bool value);
    static Json integer(std::int64_t value);
    static Json text(const QString& value);
    static Json list();
    static Json list(std::vector<Json> items);
    static Json object();

    Type type() const { return m_type; }
    int line() const { return m_line; }
    void setLine(int line) { m_line = line; }
    bool isNull() const { return m_type == Type::Null; }
    bool isText() const { return m_type == Type::Text; }
    bool isObject() const { return m_type == Type::Object; }
    bool isList() const { return m_type == Type::List; }

    bool toFlag() const { return m_integer != 0; }
    std::int64_t toInteger() const { return m_integer; }
    const QString& toText() const { return m_text; }
    const std::vector<Json>& items() const { return m_items; }
    void append(Json item);

    // Members keep the order of the file. find: nullptr when the key is missing.
    const std::vector<Member>& members() const { return m_members; }
    const Json* find(QStringView key) const;
    void set(const QString& key, Json value);
    void addMember(const QString& key, Json value); // the key must be new

    // Canonical bytes: UTF-8, keys sorted by code point, no blanks, one way to escape. Equal values give
    // equal bytes, whatever the order or layout of the file they came from.
    QByteArray canonical() const;

private:
    void write(QByteArray& out) const;

    Type m_type = Type::Null;
    int m_line = 0;
    std::int64_t m_integer = 0;
    QString m_text;
    std::vector<Json> m_items;
    std::vector<Member> m_members;
};

struct Json::Member {
    QString key;
    Json value;
};

// Here, where what a value holds is known whole.
inline Json::Json() = default;
inline Json Json::null() { return {}; }
inline void Json::append(Json item) { m_items.push_back(std::move(item)); }

// Appends a text as canonical JSON writes it, in its quotation marks.
void appendJsonText(QByteArray& out, const QString& text);

constexpr int mostJsonDepth = 32;
constexpr std::size_t mostJsonValues = 300000; // in one document: some 100 MB

// Reads one document. Errors carry the line: wrong syntax, a duplicate key, a number that is not an integer
// of 64 bits, more than mostJsonDepth levels or mostJsonValues values, bytes that are not UTF-8.
Result<Json> parseJson(const QByteArray& utf8);

} // namespace sodiem
