// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/batch.h"

namespace sodiem::selfassessment {

// What the workbook of one unit asks: the cells the unit fills in, in the order of the paper. Both ways,
// writing and taking back, go through here.

struct Asked {
    enum class What { Field, NotApplicable, Points, Note };
    What what = What::Field;
    int leaf = -1; // into Frame::leaves; -1: a shared figure
    std::size_t field = 0; // of What::Field: into the leaf's fields, or into the set's facts

    bool operator==(const Asked&) const = default;
};

// Is the leaf one the unit itself scores?
bool isAsked(const Node& leaf);
std::vector<Asked> askedOfLeaf(const Frame& frame, std::size_t leaf); // its note last; nothing: no question
std::vector<Asked> askedFacts(const Frame& frame);

// How files name it: "1.1.2/hoan_thanh"; a shared figure has nothing before the stroke.
QString keyOf(const Frame& frame, const Asked& asked);
// What may stand in the cell, as a field: type, range, options.
Field fieldOf(const Frame& frame, const Asked& asked);
// What the book has there at the step of self-assessment, as files write it; empty: nothing.
QString valueInBook(const Campaign& campaign, std::size_t unit, const Asked& asked);

// What a choice is called in the workbook, by option; two of the same label are told apart by their ids.
std::vector<QString> choiceTexts(const Field& field);

// Words of the hidden sheet.
inline constexpr QStringView hiddenSheet = u"_sodiem";
inline constexpr QStringView listsSheet = u"_danhsach";
inline constexpr QStringView format = u"sodiem-selfassessment/1";
inline constexpr QStringView wordFormat = u"format", wordBook = u"book", wordSet = u"set",
                             wordVersion = u"version", wordDigest = u"digest", wordUnit = u"unit",
                             wordStage = u"stage", wordHead = u"head", wordAnswers = u"answers",
                             wordFacts = u"facts", wordYes = u"yes", wordNo = u"no", wordValue = u"value";

// The columns of both sheets; the first is hidden and holds the keys.
enum Column : int {
    KeyColumn,
    RefColumn,
    TitleColumn,
    LabelColumn,
    MeasureColumn,
    MaximumColumn,
    AnswerColumn,
    NoteColumn
};
constexpr int unitRow = 1; // where the head names the unit, in RefColumn

} // namespace sodiem::selfassessment
