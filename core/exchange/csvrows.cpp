// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvrows.h"

namespace sodiem {

Result<std::vector<QString>> CsvRows::row() {
    m_rowLine = m_line;
    std::vector<QString> cells;
    while (true) {
        Result<QString> cell = !atEnd() && m_text[m_at] == u'"' ? quoted() : Result<QString>(plain());
        if (!cell)
            return cell.error();
        cells.push_back(std::move(*cell));
        if (atEnd())
            return cells;
        if (m_text[m_at] == m_separator) {
            ++m_at;
            continue;
        }
        if (!endOfLine())
            return quoteError();
        return cells;
    }
}

QString CsvRows::plain() {
    const qsizetype start = m_at;
    while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
        ++m_at;
    return m_text.mid(start, m_at - start).toString();
}

Result<QString> CsvRows::quoted() {
    QString cell;
    for (++m_at; !atEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'\n')
            ++m_line;
        if (c != u'"') {
            cell += c;
            continue;
        }
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
            ++m_at;
            return cell;
        }
        cell += c;
        ++m_at;
    }
    return quoteError();
}

bool CsvRows::endOfLine() {
    if (m_text[m_at] == u'\r')
        ++m_at;
    if (atEnd() || m_text[m_at] != u'\n')
        return false;
    ++m_at;
    ++m_line;
    return true;
}

} // namespace sodiem
