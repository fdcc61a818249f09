// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace sodiem {

// The rows of a text by RFC 4180, whatever separates their cells. The text must outlive it.
class CsvRows {
public:
    CsvRows(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; } // of the next row, from 1
    qsizetype position() const { return m_at; } // in the text

    // The cells of the next row, moved past its end of line. Error: CsvQuote.
    Result<std::vector<QString>> row();

private:
    Error quoteError() const { return {ErrorCode::CsvQuote, {}, {{}, m_rowLine, {}}}; }
    QString plain();
    Result<QString> quoted();
    bool endOfLine();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
};

} // namespace sodiem
