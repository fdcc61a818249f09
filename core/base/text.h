// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>

#include <QString>

namespace sodiem {

// What every text goes through on its way in, typed, pasted or read: one Unicode shape (NFC, which also joins
// the loose tones of Unikey), the one Vietnamese Đ, plain spaces, none twice and none at the ends, nothing
// invisible. Two texts that look the same are then the same.
QString cleaned(const QString& text);

// The same for notes of several lines: line breaks of every system become \n, empty lines stay between
// others.
QString cleanedLines(const QString& text);

// For search: cleaned, without diacritics, đ as d, lower case. Different names may fold to one ("Tân Hòa",
// "Tân Hóa"): a folded match is a suggestion, never an answer.
QString folded(const QString& text);

// For matching keys only, never to be shown: "hòa" and "hoà", "khỏe" and "khoẻ", "thủy" and "thuỷ" become the
// latter of each. The tone goes to the last vowel because that is right after "qu" too, where only "quý"
// exists.
QString withOneToneStyle(const QString& text);

// A place in Vietnamese dictionary order, the same on every system: first the letters of the whole text
// (aăâbcdđeê…, with f j w z where Latin has them), then the tones (ngang huyền hỏi ngã sắc nặng), then small
// before capital. A run of digits is a number. Spaces come first, then signs, numbers, letters. Keys are
// equal only for texts that are equal once cleaned, so an order by them leaves nothing to chance.
struct SortKey {
    std::u32string weights;

    auto operator<=>(const SortKey&) const = default;
};

SortKey sortKey(const QString& text);

} // namespace sodiem
