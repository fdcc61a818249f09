// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <string_view>

namespace sodiem {
namespace {

constexpr std::u32string_view tones = U"\u0300\u0309\u0303\u0301\u0323"; // huyền hỏi ngã sắc nặng
constexpr std::u32string_view alphabet = U"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

enum class Breaks { Keep, Drop };

bool isBreak(char32_t c) { return (c >= U'\n' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool isMark(char32_t c) { return QChar::category(c) == QChar::Mark_NonSpacing; }

// Controls, zero-width and bidi characters, and what only chooses a glyph.
bool isInvisible(char32_t c) {
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || c == 0x034F
        || (c >= 0xFE00 && c <= 0xFE0F);
}

char32_t withVietnameseD(char32_t c) {
    if (c == 0x00D0 || c == 0x0189)
        return U'Đ';
    return c == 0x00F0 || c == 0x0256 ? U'đ' : c;
}

// Half a surrogate pair comes out of toStdU32String() as U+FFFD, so it does not get in either.
QString visible(const QString& text, Breaks breaks) {
    std::u32string kept;
    const std::u32string points = text.toStdU32String();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (c == U'\r' && i + 1 < points.size() && points[i + 1] == U'\n')
            continue;
        if (isBreak(c))
            kept += breaks == Breaks::Keep ? U'\n' : U' ';
        else if (QChar::isSpace(c))
            kept += U' ';
        else if (!isInvisible(c))
            kept += withVietnameseD(c);
    }
    // Only now: what stood between a letter and its tone is gone.
    return QString::fromStdU32String(kept).normalized(QString::NormalizationForm_C);
}

QString squeezed(const QString& text) {
    const QChar space = QLatin1Char(' '), newline = QLatin1Char('\n');
    QString result;
    for (const QChar c : text) {
        const bool atStart = result.isEmpty() || result.back() == newline;
        if (c == space && (atStart || result.back() == space))
            continue;
        if (c == newline && !atStart && result.back() == space)
            result.chop(1);
        if (c != newline || !result.isEmpty())
            result += c;
    }
    while (result.endsWith(space) || result.endsWith(newline))
        result.chop(1);
    return result;
}

// The tone of a letter such as ò or ụ; null of one that has none or that is more than letter and tone.
QChar toneOf(const QString& decomposed) {
    if (decomposed.size() != 2 || tones.find(decomposed[1].unicode()) == tones.npos)
        return {};
    return decomposed[1];
}

bool isLoosePair(QChar first, QChar second) {
    const QChar a = first.toLower(), b = second.toLower();
    return a == QLatin1Char('o') ? b == QLatin1Char('a') || b == QLatin1Char('e')
                                 : a == QLatin1Char('u') && b == QLatin1Char('y');
}

// ---- Sort keys ----

// What a weight is worth before its own value counts.
enum class Rank : char32_t { Space = 1, Sign, Number, Letter, OtherLetter };

constexpr char32_t weight(Rank rank, std::size_t value) {
    return (static_cast<char32_t>(rank) << 24) | static_cast<char32_t>(value); // no code point reaches bit 24
}

char32_t weightOf(char32_t lower) {
    if (lower == U' ')
        return weight(Rank::Space, 0);
    if (const std::size_t place = alphabet.find(lower); place != alphabet.npos)
        return weight(Rank::Letter, place);
    return weight(QChar::isLetter(lower) ? Rank::OtherLetter : Rank::Sign, lower);
}

// The letter a mark makes out of another: a with a breve is ă. The letter itself when the mark makes none.
char32_t shaped(char32_t letter, char32_t mark) {
    struct Shape {
        char32_t letter, mark, result;
    };
    static constexpr Shape shapes[] = {{U'a', 0x306, U'ă'}, {U'a', 0x302, U'â'}, {U'e', 0x302, U'ê'},
        {U'o', 0x302, U'ô'}, {U'o', 0x31B, U'ơ'}, {U'u', 0x31B, U'ư'}};
    for (const Shape& shape : shapes)
        if (shape.letter == letter && shape.mark == mark)
            return shape.result;
    return letter;
}

constexpr char32_t noMark = 1; // starts each letter's marks, below every mark

char32_t markWeight(char32_t mark) {
    const std::size_t tone = tones.find(mark);
    return tone == tones.npos ? weight(Rank::Sign, mark) : noMark + 1 + static_cast<char32_t>(tone);
}

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

// Reads decomposed text into the levels of a key, one letter or number at a time.
struct Levels {
    std::u32string letters, marks, cases;

    std::u32string_view takeNumber(std::u32string_view rest) {
        const auto end = std::find_if_not(rest.begin(), rest.end(), isDigit);
        const auto first = std::find_if_not(rest.begin(), end, [](char32_t c) { return c == U'0'; });
        letters += weight(Rank::Number, static_cast<std::size_t>(end - first)); // the longer is the greater
        letters.append(first, end);
        return rest.substr(static_cast<std::size_t>(end - rest.begin()));
    }

    std::u32string_view takeLetter(std::u32string_view rest) {
        char32_t letter = QChar::toLower(rest.front());
        cases += letter == rest.front() ? U'\1' : U'\2';
        marks += noMark;
        for (rest.remove_prefix(1); !rest.empty() && isMark(rest.front()); rest.remove_prefix(1)) {
            const char32_t before = letter;
            letter = shaped(letter, rest.front());
            if (letter == before)
                marks += markWeight(rest.front());
        }
        letters += weightOf(letter);
        return rest;
    }
};

} // namespace

QString cleaned(const QString& text) { return squeezed(visible(text, Breaks::Drop)); }

QString cleanedLines(const QString& text) { return squeezed(visible(text, Breaks::Keep)); }

QString folded(const QString& text) {
    std::u32string kept;
    for (const char32_t c : cleaned(text).normalized(QString::NormalizationForm_D).toStdU32String())
        if (!isMark(c))
            kept += c == U'đ' || c == U'Đ' ? U'd' : c;
    return squeezed(QString::fromStdU32String(kept).toLower().normalized(QString::NormalizationForm_C));
}

QString withOneToneStyle(const QString& text) {
    QString result = text.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i + 1 < result.size(); ++i) {
        const QString first = result[i].decomposition();
        const QChar tone = toneOf(first);
        const bool atEnd = i + 2 == result.size() || !(result[i + 2].isLetter() || result[i + 2].isMark());
        if (tone.isNull() || !atEnd || !isLoosePair(first[0], result[i + 1]))
            continue;
        result.replace(
            i, 2, first[0] + (QString(result[i + 1]) + tone).normalized(QString::NormalizationForm_C));
    }
    return result;
}

SortKey sortKey(const QString& text) {
    const QString clean = cleaned(text);
    const std::u32string points = clean.normalized(QString::NormalizationForm_D).toStdU32String();
    Levels levels;
    for (std::u32string_view rest = points; !rest.empty();)
        rest = isDigit(rest.front()) ? levels.takeNumber(rest) : levels.takeLetter(rest);
    // No weight is 0, so the shorter of two levels ends first.
    const std::u32string end(1, U'\0');
    return {levels.letters + end + levels.marks + end + levels.cases + end + clean.toStdU32String()};
}

} // namespace sodiem
