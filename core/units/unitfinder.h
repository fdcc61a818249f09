// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/catalogue.h"

#include <map>

namespace sodiem {

// Finds units by what tables of other offices call them: a code (also one that lost its leading zeros in a
// spreadsheet), or a name with or without the word of its kind, in either style of tones; its district may stand
// behind it ("Phúc Xá, Ba Đình", "Xã Liên Hà (huyện Đông Anh)"). A name without any diacritics is taken when
// exactly one unit is called so; one with other diacritics never is, since "Tân Hòa" is not "Tân Hóa".
class UnitFinder {
public:
    struct Found {
        enum class Match { One, None, Several };
        Match match = Match::None;
        std::size_t unit = 0; // index into the units given, when One

        bool operator==(const Found&) const = default;
    };

    // Both must outlive the finder.
    UnitFinder(const Catalogue& catalogue, const std::vector<const Unit*>& units);

    // `district` as another column of the same line gives it; "" when there is none.
    Found find(const QString& text, const QString& district = {}) const;

private:
    void add(const QString& name, std::size_t unit);
    Found among(const std::vector<std::size_t>& units, const QString& district) const;

    const Catalogue& m_catalogue;
    const std::vector<const Unit*>& m_units;
    std::map<QString, std::size_t> m_codes; // without leading zeros
    std::map<QString, std::vector<std::size_t>> m_names; // as written, small letters, one style of tones
    std::map<QString, std::vector<std::size_t>> m_plainNames; // without diacritics
};

} // namespace sodiem
