// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/clipboardtable.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>

namespace sodiem {
namespace {

class BlockReader {
public:
    explicit BlockReader(const QString& text) : m_text(text) { }

    TextBlock read() {
        while (m_at < m_text.size()) {
            QStringList row{cell()};
            while (take(u'\t'))
                row << cell();
            m_block.push_back(std::move(row));
            take(u'\r');
            take(u'\n');
        }
        return std::move(m_block);
    }

private:
    bool take(char16_t wanted) {
        const bool there = m_at < m_text.size() && m_text[m_at] == QChar(wanted);
        m_at += there ? 1 : 0;
        return there;
    }
    bool atEnd() const { return m_at == m_text.size() || QStringLiteral("\t\r\n").contains(m_text[m_at]); }

    QString cell() {
        const qsizetype start = m_at;
        QString text;
        if (take(u'"') && quoted(text) && atEnd())
            return text;
        m_at = start; // a quote that means itself
        while (!atEnd())
            ++m_at;
        return m_text.mid(start, m_at - start);
    }
    // The rest of a cell in quotes; false: they are never closed.
    bool quoted(QString& text) {
        for (; m_at < m_text.size(); ++m_at) {
            if (!take(u'"')) {
                text += m_text[m_at];
                continue;
            }
            if (m_at == m_text.size() || m_text[m_at] != u'"')
                return true;
            text += u'"';
        }
        return false;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    TextBlock m_block;
};

QString quotedCell(const QString& text) {
    const bool plain = std::none_of(
        text.begin(), text.end(), [](QChar c) { return QStringLiteral("\t\r\n\"").contains(c); });
    return plain ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

TextBlock blockFromText(const QString& text) { return BlockReader(text).read(); }

QString textFromBlock(const TextBlock& block) {
    QString text;
    for (const QStringList& row : block) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quotedCell(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void copyLines(const QItemSelectionModel& selected) {
    QModelIndexList lines = selected.selectedRows();
    std::sort(lines.begin(), lines.end());
    TextBlock block;
    for (const QModelIndex& line : lines) {
        QStringList cells;
        for (int column = 0; column < line.model()->columnCount(); ++column)
            cells << line.siblingAtColumn(column).data().toString();
        block.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(textFromBlock(block));
}

} // namespace sodiem
