// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/textlayout.h"

#include <algorithm>
#include <cmath>

#include <QRegularExpression>

namespace sodiem {
namespace {

// What must not begin a line although a space stands before it: "85 %", "Kính gửi :".
bool clingsToSpaceBefore(QChar c) { return QStringView(u"%‰:;,.!?)]}").contains(c); }

// Where a word too long for a line is cut rather than anywhere.
bool allowsCutAfter(QChar c) { return QStringView(u"/-.,_@=+").contains(c); }

class LineBreaker {
public:
    LineBreaker(const PaperFonts& fonts, const QString& text, const TextStyle& style, double width)
        : m_fonts(fonts)
        , m_text(text)
        , m_style(style)
        , m_unit(style.points * millimetresPerPoint / fonts.unitsPerEm())
        , m_limit(int(std::floor(width / m_unit + 1e-6))) { }

    std::vector<TextLine> lines() {
        qsizetype begin = 0;
        while (true) {
            const qsizetype newline = m_text.indexOf(u'\n', begin);
            const qsizetype end = newline < 0 ? m_text.size() : newline;
            breakParagraph(begin, end);
            if (newline < 0)
                return std::move(m_lines);
            begin = newline + 1;
        }
    }

private:
    void breakParagraph(qsizetype begin, qsizetype end) {
        while (begin < end && m_text.at(begin) == u' ')
            ++begin;
        do
            begin = takeLine(begin, end);
        while (begin < end);
    }

    // Adds the line that begins here; returns where the next one begins.
    qsizetype takeLine(qsizetype begin, qsizetype end) {
        int units = 0;
        qsizetype lastSpace = -1; // the first of the last run of spaces at which the line may end
        qsizetype lastCut = -1;
        for (qsizetype i = begin; i < end; ++i) {
            const QChar c = m_text.at(i);
            if (c == u' ') {
                if (m_text.at(i - 1) != u' ' && mayEndAt(i, end))
                    lastSpace = i;
            } else if (units + m_fonts.advance(c, m_style) > m_limit && i > begin) {
                return lastSpace > begin ? endAtSpace(begin, lastSpace, end)
                                         : cut(begin, lastCut > begin ? lastCut : i);
            }
            units += m_fonts.advance(c, m_style);
            if (allowsCutAfter(c))
                lastCut = i + 1;
        }
        return endAtSpace(begin, end, end);
    }

    bool mayEndAt(qsizetype space, qsizetype end) const {
        const qsizetype next = afterSpaces(space, end);
        return next < end && !clingsToSpaceBefore(m_text.at(next));
    }

    qsizetype afterSpaces(qsizetype i, qsizetype end) const {
        while (i < end && m_text.at(i) == u' ')
            ++i;
        return i;
    }

    qsizetype endAtSpace(qsizetype begin, qsizetype space, qsizetype end) {
        qsizetype last = space;
        while (last > begin && m_text.at(last - 1) == u' ')
            --last;
        cut(begin, last);
        return afterSpaces(space, end);
    }

    qsizetype cut(qsizetype begin, qsizetype end) {
        // A text that needs no breaking is shared, not copied.
        QString line = begin == 0 && end == m_text.size() ? m_text : m_text.mid(begin, end - begin);
        const double width = m_fonts.width(line, m_style);
        m_lines.push_back({std::move(line), width});
        return end;
    }

    const PaperFonts& m_fonts;
    const QString& m_text;
    TextStyle m_style;
    double m_unit; // millimetres
    int m_limit; // units
    std::vector<TextLine> m_lines;
};

std::vector<TextLine> breakPrintable(
    const PaperFonts& fonts, const QString& text, const TextStyle& style, double width) {
    return LineBreaker(fonts, text, style, width).lines();
}

double startOf(const TextColumn& column, double width) {
    switch (column.align) {
    case Align::Left:
        break;
    case Align::Centre:
        return column.left + (column.width - width) / 2;
    case Align::Right:
        return column.left + column.width - width;
    }
    return column.left;
}

} // namespace

std::vector<TextLine> breakLines(
    const PaperFonts& fonts, const QString& text, const TextStyle& style, double width) {
    return breakPrintable(fonts, fonts.printable(text), style, width);
}

namespace {

double widestWord(const PaperFonts& fonts, const QString& printable, const TextStyle& style) {
    double widest = 0;
    for (const QString& word : printable.split(QRegularExpression(QStringLiteral("[ \n]")), Qt::SkipEmptyParts))
        widest = std::max(widest, fonts.width(word, style));
    return widest;
}

} // namespace

std::vector<TextLine> breakBalanced(
    const PaperFonts& fonts, const QString& text, const TextStyle& style, double width) {
    const QString printable = fonts.printable(text);
    std::vector<TextLine> best = breakPrintable(fonts, printable, style, width);
    const std::size_t count = best.size();
    if (count < 2)
        return best;
    // Narrower than its widest word a column breaks the word.
    double narrow = std::max(width / double(count + 1), widestWord(fonts, printable, style));
    double wide = width;
    while (wide - narrow > 0.5) {
        const double middle = (narrow + wide) / 2;
        std::vector<TextLine> lines = breakPrintable(fonts, printable, style, middle);
        if (lines.size() <= count) {
            best = std::move(lines);
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    return best;
}

double setLines(std::vector<PageItem>& items, const PaperFonts& fonts, const std::vector<TextLine>& lines,
    const TextStyle& style, const TextColumn& column, double y, double spacing) {
    const double height = fonts.lineHeight(style) * spacing;
    const double toBaseline = fonts.ascent(style) + (height - fonts.lineHeight(style)) / 2;
    for (const TextLine& line : lines) {
        if (!line.text.isEmpty())
            items.push_back(
                PageText{startOf(column, line.width), y + toBaseline, line.width, line.text, style, 0});
        y += height;
    }
    return y;
}

} // namespace sodiem
