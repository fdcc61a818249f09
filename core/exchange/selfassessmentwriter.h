// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace sodiem {

// The words of the workbook: it is a paper, worded by the caller in the language of papers. %1, %2 … are
// filled in.
struct SelfAssessmentWords {
    QString title; // %1 the year
    QString unit; // %1 its name, %2 its code
    QString set; // %1 title, %2 id, %3 version, %4 the beginning of its digest
    QString stage; // of self-assessment
    QString guidance; // what the unit is to do, a line or two
    QString answersSheet; // names of sheets: at most 31 characters, none of []:*?/ and backslash
    QString factsSheet;
    QString ref; // heads of columns
    QString criterion;
    QString label;
    QString fact;
    QString measure;
    QString maximum;
    QString answer;
    QString note;
    QString choose; // before the options of a choice
    QString points; // what is asked where the points are given by hand
    QString noCase; // what is asked where a criterion may have had no case
    QString fromFigures; // beside a criterion that asks nothing itself
    QString yes;
    QString no;
    QString option; // of a choice, with its points: %1 label, %2 points
    QString refusedTitle; // of the sentence when a wrong value is typed: at most 32 characters
    QString wantsInteger; // the sentences: at most 255 characters
    QString wantsNumber;
    QString wantsDate;
    QString wantsChoice;
    QString page; // of the footer: "Trang &P/&N"
};

// What the workbook is written from and for.
struct SelfAssessmentSource {
    QString bookId;
    int year = 0;
    std::int64_t utcMilliseconds = 0; // of now
};

// Writes the workbook in which one unit assesses itself: what it fills in, with what the book has already,
// and on a hidden sheet what the workbook is for and what stood in it when it left. The path is replaced
// atomically. Errors: XlsxNotWritten, File….
Status writeSelfAssessment(const QString& path, const Campaign& campaign, std::size_t unit,
    const SelfAssessmentSource& source, const SelfAssessmentWords& words);

// "00001 Phường Phúc Xá.xlsx": what the file of a unit is called.
QString selfAssessmentFileName(const Unit& unit);

} // namespace sodiem
