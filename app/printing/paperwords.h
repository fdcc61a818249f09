// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/printing/blocks.h"
#include "app/printing/papers.h"

namespace sodiem {

// Papers are Vietnamese whatever the interface speaks, so their words stand in the code as they are printed
// and go through no translator. What several papers say stands here.
namespace paperwords {

const Language& vietnamese();

QString points(const std::optional<Points>& points, int decimals); // "–" when there are none
QString signedText(Points difference, int decimals); // "+0,25", "−0,25", "0,00"
// The head of a paper that a unit's appraiser signs: its district where there is one, else the province's
// department of home affairs.
NationalHead appraiserHead(const Frame& frame, const Unit& unit);
QString index(const Rational& index, int decimals); // "86,25"
// The step whose points a paper shows: the latest one up to the view that has any entry.
Stage shownStage(const Campaign& campaign, StageView view);
QString dateText(const QString& iso); // "05/01/2018"; "" for none
QString stageColumn(Stage stage); // head of the column of appraised points
QString className(const CriteriaSet& set, int rankClass); // "" for none

QString roundingNote(const CriteriaSet& set);
QString tieNote(const CriteriaSet& set);
QString setNote(const CriteriaSet& set);
QString leftOutNote(const CriteriaSet& set, const std::vector<int>& parts); // "" when none was
inline QString inventedNote() {
    return QStringLiteral("Số liệu giả định để minh họa, không phải kết quả chấm điểm của đơn vị nào.");
}

// "năm 2018", "quận Ba Đình"; the unit above a commune and what it is called in running text.
QString kindsInText(const Frame& frame); // "các xã, phường, thị trấn"
QString footer(const PaperContext& context, const QString& name);

} // namespace paperwords
} // namespace sodiem
