// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/exchange/workbook.h"
#include "core/history/author.h"

namespace sodiem {

// What came of one workbook that a unit sent back. The changes hold together and are checked as any entry is;
// a criterion with a faulty cell is left out whole, so that no entry is half the unit's and half the book's.
struct TakenWorkbook {
    QString file; // as it was asked for; empty for a workbook that came from none
    int unit = -1; // index into Frame::units; -1: not known
    std::optional<Error> refused; // the whole workbook: nothing is taken from it
    std::vector<Change> changes;
    int values = 0; // cells taken over; those that came back as they left change nothing
    std::vector<Error> faults; // each names its sheet and cell
};

// Reads what is asked in the workbook that writeSelfAssessment() made. A cell that came back as it left
// changes nothing, an emptied one takes its value away; one whose value was changed in the book meanwhile is
// a fault. Refused whole: WorkbookForeign, WorkbookNewer, WorkbookOtherSet, WorkbookOtherBook, EntryUnit…,
// WorkbookIdentity.
TakenWorkbook takeSelfAssessment(const Workbook& workbook, const Campaign& campaign, const QString& bookId);

// Many files, one a step, each on the entries as they were at the start. Of two files of one unit neither is
// taken, unless they say the same.
class SelfAssessmentIntake {
public:
    SelfAssessmentIntake(Campaign campaign, QString bookId);

    void take(const QString& path);
    const std::vector<TakenWorkbook>& taken() const { return m_taken; }

private:
    void keepOneOfEachUnit(TakenWorkbook& latest);

    Campaign m_campaign;
    QString m_bookId;
    std::vector<TakenWorkbook> m_taken;
};

// The spreadsheets in a folder and below, of every format, so that the wrong ones are told rather than passed
// over; not those that another program has open. WorkbookNone when there is none.
Result<QStringList> workbooksIn(const QString& folder);

} // namespace sodiem
