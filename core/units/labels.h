// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/unit.h"

namespace sodiem {

// Names of a unit as Decree 30/2020 writes them (annex II): the type word is small inside a sentence, unless
// the proper name is a number, a person or an event.

// "phường", "thành phố".
QString typeWord(const Unit& unit);

// As lists of units and units files write it: "Phường Phúc Xá".
QString officialName(const Unit& unit);

// At the start of a line, a cell or a sentence: "Phường Phúc Xá".
QString labelAtLineStart(const Unit& unit);

// Where there is little room and the kind must still be seen: "P. Phúc Xá", "X. Sơn Đà", "TT. Tây Đằng",
// "Phường 12".
QString labelShort(const Unit& unit);

// Inside a sentence: "phường Phúc Xá", "Phường Lê Đại Hành".
QString labelInText(const Unit& unit);

// In a heading: "PHƯỜNG PHÚC XÁ".
QString labelUpper(const Unit& unit);

// Its committee, anywhere: "UBND phường Phúc Xá", "UBND Phường Lê Đại Hành".
QString labelAfterCommittee(const Unit& unit);

// The place in "Phúc Xá, ngày 05 tháng 3 năm 2026"; a number, person or event keeps its type word.
QString placeName(const Unit& unit);

} // namespace sodiem
