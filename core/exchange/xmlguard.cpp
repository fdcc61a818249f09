// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlguard.h"

#include <cstring>

namespace sodiem {
namespace {

constexpr int deepest = 64;
constexpr int mostAttributes = 100;

class XmlGuard {
public:
    XmlGuard(QByteArrayView xml, const QString& part) : m_xml(xml), m_part(part) { }

    Status check() {
        if (m_xml.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        if (!isUtf8())
            return damaged();
        while (findNext('<')) {
            const Status passed = passMarkup();
            if (!passed)
                return passed;
        }
        return Done{};
    }

private:
    Error damaged() const { return {ErrorCode::XlsxDamaged, {m_part}, {}}; }
    Error entities() const { return {ErrorCode::XlsxEntities, {m_part}, {}}; }

    // By the first bytes and the declaration; a zero byte betrays the wider encodings.
    bool isUtf8() const {
        const QByteArrayView head = m_xml.sliced(m_at, std::min<qsizetype>(m_xml.size() - m_at, 200));
        if (head.startsWith("\xFE\xFF") || head.startsWith("\xFF\xFE") || head.indexOf('\0') >= 0)
            return false;
        if (!head.startsWith("<?xml"))
            return true;
        const QByteArray declaration
            = head.first(std::max<qsizetype>(head.indexOf("?>"), 0)).toByteArray().toLower();
        if (declaration.isEmpty())
            return false;
        const qsizetype encoding = declaration.indexOf("encoding");
        return encoding < 0 || declaration.indexOf("utf-8", encoding) > 0
            || declaration.indexOf("us-ascii", encoding) > 0;
    }

    bool findNext(char wanted) {
        if (m_at >= m_xml.size())
            return false;
        const void* found
            = std::memchr(m_xml.data() + m_at, wanted, static_cast<std::size_t>(m_xml.size() - m_at));
        if (found == nullptr)
            return false;
        m_at = static_cast<const char*>(found) - m_xml.data();
        return true;
    }

    bool startsHere(QByteArrayView text) const { return m_xml.sliced(m_at).startsWith(text); }

    Status passUntil(QByteArrayView end) {
        const qsizetype found = m_xml.indexOf(end, m_at);
        if (found < 0)
            return damaged();
        m_at = found + end.size();
        return Done{};
    }

    Status passMarkup() {
        if (startsHere("<!--"))
            return passUntil("-->");
        if (startsHere("<![CDATA["))
            return passUntil("]]>");
        if (startsHere("<!"))
            return entities();
        if (startsHere("<?"))
            return passUntil("?>");
        if (startsHere("</")) {
            --m_depth;
            return passUntil(">");
        }
        return passStartTag();
    }

    Status passStartTag() {
        int attributes = 0;
        char quote = '\0';
        for (++m_at; m_at < m_xml.size(); ++m_at) {
            const char c = m_xml[m_at];
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
                continue;
            }
            if (c == '"' || c == '\'')
                quote = c;
            else if (c == '=' && ++attributes > mostAttributes)
                return damaged();
            else if (c == '>')
                break;
        }
        if (m_at >= m_xml.size())
            return damaged();
        if (m_xml[m_at - 1] != '/' && ++m_depth > deepest)
            return damaged();
        return Done{};
    }

    QByteArrayView m_xml;
    QString m_part;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Status guardXml(QByteArrayView xml, const QString& part) { return XmlGuard(xml, part).check(); }

} // namespace sodiem
