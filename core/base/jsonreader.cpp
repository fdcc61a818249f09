// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <algorithm>
#include <set>

#include <QStringDecoder>

namespace sodiem {
namespace {

bool isHexadecimal(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

// Recursive descent over the decoded text; its own depth is bounded, so a hostile file cannot exhaust the
// stack.
class JsonReader {
public:
    explicit JsonReader(QStringView text) : m_text(text) { }

    Result<Json> document() {
        Result<Json> value = element(0);
        if (!value)
            return value;
        skipBlanks();
        if (m_at < m_text.size())
            return syntax(u"end");
        return value;
    }

private:
    Error error(ErrorCode code, const QString& argument) const {
        return {code, {argument}, {{}, m_line, {}}};
    }
    Error syntax(QStringView wanted) const { return error(ErrorCode::JsonSyntax, wanted.toString()); }
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipBlanks() {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_line;
            else if (c != u' ' && c != u'\t' && c != u'\r')
                return;
        }
    }

    bool take(QChar wanted) {
        skipBlanks();
        if (peek() != wanted || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(QStringView word) {
        if (!m_text.mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    Result<Json> element(int depth) {
        skipBlanks();
        const int line = m_line;
        if (++m_values > mostJsonValues)
            return error(ErrorCode::JsonTooMany, QString::number(mostJsonValues));
        Result<Json> value = unplaced(depth);
        if (value)
            value->setLine(line);
        return value;
    }

    Result<Json> unplaced(int depth) {
        const QChar c = peek();
        if (c == u'{' || c == u'[') {
            if (depth >= mostJsonDepth)
                return error(ErrorCode::JsonTooDeep, QString::number(mostJsonDepth));
            return c == u'{' ? object(depth) : list(depth);
        }
        if (c == u'"') {
            const Result<QString> text = string();
            return text ? Result<Json>(Json::text(*text)) : Result<Json>(text.error());
        }
        if (c == u'-' || c.isDigit())
            return number();
        if (takeWord(u"true"))
            return Json::flag(true);
        if (takeWord(u"false"))
            return Json::flag(false);
        if (takeWord(u"null"))
            return Json::null();
        return syntax(u"value");
    }

    Result<Json> object(int depth) {
        ++m_at;
        Json json = Json::object();
        std::set<QString> keys;
        if (take(u'}'))
            return json;
        while (true) {
            skipBlanks();
            if (peek() != u'"')
                return syntax(u"key");
            const Result<QString> key = string();
            if (!key)
                return key.error();
            if (!keys.insert(*key).second)
                return error(ErrorCode::JsonDuplicateKey, key->left(60));
            if (!take(u':'))
                return syntax(u":");
            Result<Json> value = element(depth + 1);
            if (!value)
                return value;
            json.addMember(*key, std::move(*value));
            if (take(u'}'))
                return json;
            if (!take(u','))
                return syntax(u"} ,");
        }
    }

    Result<Json> list(int depth) {
        ++m_at;
        Json json = Json::list();
        if (take(u']'))
            return json;
        while (true) {
            Result<Json> value = element(depth + 1);
            if (!value)
                return value;
            json.append(std::move(*value));
            if (take(u']'))
                return json;
            if (!take(u','))
                return syntax(u"] ,");
        }
    }

    Result<Json> number() {
        const qsizetype start = m_at;
        static constexpr QStringView characters = u"0123456789+-.eE";
        while (m_at < m_text.size() && characters.contains(m_text[m_at]))
            ++m_at;
        const QString literal = m_text.mid(start, m_at - start).toString();
        bool ok = false;
        const qlonglong value = literal.toLongLong(&ok);
        const bool canonical = ok && QString::number(value) == literal;
        if (!canonical)
            return error(ErrorCode::JsonFraction, literal.left(40));
        return Json::integer(value);
    }

    Result<QString> string() {
        ++m_at;
        QString text;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"')
                return text.isValidUtf16() ? Result<QString>(text) : Result<QString>(syntax(u"\\u"));
            if (c < u' ')
                return syntax(u"\"");
            if (c != u'\\') {
                text += c;
            } else if (!escape(text)) {
                return syntax(u"\\");
            }
        }
        return syntax(u"\"");
    }

    bool escape(QString& text) {
        static constexpr QStringView letters = u"\"\\/bfnrt", meanings = u"\"\\/\b\f\n\r\t";
        const QChar c = peek();
        ++m_at;
        if (const qsizetype i = letters.indexOf(c); i >= 0) {
            text += meanings[i];
            return true;
        }
        if (c != u'u' || m_at + 4 > m_text.size())
            return false;
        const QStringView digits = m_text.mid(m_at, 4);
        m_at += 4;
        if (!std::all_of(
                digits.begin(), digits.end(), isHexadecimal)) // toUShort would also take "+1 " and "0x1"
            return false;
        const ushort code = digits.toUShort(nullptr, 16);
        text += QChar(code);
        return code != 0;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    std::size_t m_values = 0;
};

} // namespace

Result<Json> parseJson(const QByteArray& utf8) {
    if (!QUtf8StringView(utf8).isValidUtf8()) // QStringDecoder forgives a sequence cut off at the end
        return Error{ErrorCode::NotUtf8, {}, {}};
    QStringDecoder decode(QStringDecoder::Utf8); // skips a byte order mark
    const QString text = decode(utf8);
    return JsonReader(text).document();
}

} // namespace sodiem
