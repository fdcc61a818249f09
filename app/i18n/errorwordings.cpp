// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/errorwordings.h"

#include "app/i18n/readingwordings.h"

namespace sodiem {
namespace {

using Wording = ErrorWording;

// After readingWordings, in the order of ErrorCode, one line each; the compiler checks that none is missing.
constexpr std::array wordings = {
    Wording{ErrorCode::BookNotABook,
        QT_TRANSLATE_NOOP("Error", "this is not a scoring book; choose a file that ends in .sodiem")},
    Wording{ErrorCode::BookDamaged,
        QT_TRANSLATE_NOOP("Error",
            "the book is damaged (%1) and was left untouched; open the newest copy in its backup folder")},
    Wording{ErrorCode::BookNewer,
        QT_TRANSLATE_NOOP("Error",
            "the book was written by a newer version of the program (%1, this one knows %2); update the "
            "program")},
    Wording{ErrorCode::BookLocked,
        QT_TRANSLATE_NOOP("Error", "the book is open in another program (%1 on %2); close it there first")},
    Wording{ErrorCode::BookBusy,
        QT_TRANSLATE_NOOP("Error", "another program is writing to the book; wait a moment and try again")},
    Wording{ErrorCode::BookDiskFull,
        QT_TRANSLATE_NOOP("Error", "the disk is full, nothing was changed; free some space and try again")},
    Wording{ErrorCode::BookStorage,
        QT_TRANSLATE_NOOP("Error", "the book cannot be read or written (%1); check the disk and try again")},
    Wording{ErrorCode::BookReadOnly,
        QT_TRANSLATE_NOOP("Error", "the book may only be read; copy it to a folder you may write to")},
    Wording{ErrorCode::BookOpening,
        QT_TRANSLATE_NOOP("Error", "the book is still being read and checked; wait a moment and try again")},
    Wording{ErrorCode::BookStoring,
        QT_TRANSLATE_NOOP("Error", "many values are just being stored; wait a moment and try again")},
    Wording{ErrorCode::BookNotEmpty,
        QT_TRANSLATE_NOOP(
            "Error", "the book has entries already; invented figures go only into an empty book")},
    Wording{ErrorCode::EntryUnitUnknown,
        QT_TRANSLATE_NOOP("Error", "there is no unit with the code “%1” in this book; correct the code")},
    Wording{ErrorCode::EntryUnitNotScored,
        QT_TRANSLATE_NOOP(
            "Error", "the unit %1 is not scored by this criteria set; enter commune-level units")},
    Wording{ErrorCode::EntryNodeUnknown,
        QT_TRANSLATE_NOOP("Error", "there is no criterion “%1” in the set; correct the reference")},
    Wording{ErrorCode::EntryNodeNotLeaf,
        QT_TRANSLATE_NOOP("Error", "“%1” is not scored itself, its parts are; enter the parts")},
    Wording{ErrorCode::EntryNodeNotForUnit,
        QT_TRANSLATE_NOOP("Error", "“%1” does not apply to the unit %2; remove the row")},
    Wording{ErrorCode::EntryNodeIsSurvey,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” is scored by the survey, never by the commune itself; remove the row")},
    Wording{ErrorCode::EntryNodeNotSurvey,
        QT_TRANSLATE_NOOP("Error", "“%1” is not scored by the survey; use the verb enter")},
    Wording{ErrorCode::EntryInputUnknown,
        QT_TRANSLATE_NOOP("Error", "there is no input “%1” here; correct the name")},
    Wording{ErrorCode::EntryFactUnknown,
        QT_TRANSLATE_NOOP("Error", "there is no shared fact “%1”; correct the name")},
    Wording{ErrorCode::EntryOptionUnknown,
        QT_TRANSLATE_NOOP("Error", "there is no option “%1” here; correct the name")},
    Wording{ErrorCode::EntryGroupUnknown,
        QT_TRANSLATE_NOOP("Error", "there is no group of respondents “%1” here; correct the name")},
    Wording{ErrorCode::EntryTwice,
        QT_TRANSLATE_NOOP("Error", "“%3” of %1 %2 stands twice with this file; keep one row")},
    Wording{ErrorCode::EntryNotApplicableForbidden,
        QT_TRANSLATE_NOOP("Error", "“no case arose” is not allowed for “%1”; enter its figures")},
    Wording{ErrorCode::EntryNoteMissing,
        QT_TRANSLATE_NOOP("Error", "“%1” needs a reason; write it in the column note")},
    Wording{ErrorCode::EntryPointsStep,
        QT_TRANSLATE_NOOP("Error", "%1 is not a multiple of the step %2; correct the points")},
    Wording{ErrorCode::EntryCheckFailed, QT_TRANSLATE_NOOP("Error", "%1; correct the figures")},
    Wording{ErrorCode::EntryTooLarge,
        QT_TRANSLATE_NOOP("Error", "the figures of “%1” are too large to compute with; check them")},
    Wording{ErrorCode::EntryStageUnknown,
        QT_TRANSLATE_NOOP("Error", "“%1” is not a stage; use self, appraised, reappraised or council")},
    Wording{ErrorCode::EntryPersonMissing,
        QT_TRANSLATE_NOOP("Error", "the name of the person who enters is missing; give it with --person")},
    Wording{
        ErrorCode::EntryNothing, QT_TRANSLATE_NOOP("Error", "the file holds no rows; nothing was entered")},
    Wording{ErrorCode::EntryDifference,
        QT_TRANSLATE_NOOP("Error", "two values differ for %1; settle the difference first")},
    Wording{ErrorCode::ReferenceUnknown,
        QT_TRANSLATE_NOOP("Error",
            "“%1” is no result of last year that this book knows; use index, total, a part, a criterion, or "
            "a "
            "name that the set reads as reference.…")},
    Wording{ErrorCode::UndoSuperseded,
        QT_TRANSLATE_NOOP("Error", "somebody has changed it since, so “%1” cannot be undone; enter it anew")},
    Wording{ErrorCode::UndoSettled,
        QT_TRANSLATE_NOOP("Error",
            "“%1” settled a difference between two computers and cannot be undone; the two values stand in "
            "the "
            "history of the item, enter the one that is to hold")},
    Wording{ErrorCode::RankGroupUnknown,
        QT_TRANSLATE_NOOP("Error", "“%1” is not a ranking group; use district, kind or all")},
    Wording{ErrorCode::RankSetUnknown,
        QT_TRANSLATE_NOOP("Error", "the book has no criteria set “%1”; it has: %2")},
    Wording{ErrorCode::RankSetNeeded,
        QT_TRANSLATE_NOOP("Error", "the book has several criteria sets; choose one by --set: %1")},
    Wording{ErrorCode::RankSetsOverlap,
        QT_TRANSLATE_NOOP("Error",
            "both “%2” and “%3” score the kind of unit “%1”; give each kind one set by “appliesTo”")},
    Wording{
        ErrorCode::RankStageEmpty, QT_TRANSLATE_NOOP("Error", "nothing has been entered at this stage yet")},
    Wording{ErrorCode::PaperFontMissing,
        QT_TRANSLATE_NOOP("Error", "the font %1 is missing; install the program again")},
    Wording{ErrorCode::PaperFormatUnknown,
        QT_TRANSLATE_NOOP(
            "Error", "files that end in “%1” cannot be written; use .csv, .json, .xlsx or .pdf")},
    Wording{ErrorCode::SampleCount, QT_TRANSLATE_NOOP("Error", "“%1” is not a number of units from 1 to %2")},
    Wording{ErrorCode::BuiltinUnknown,
        QT_TRANSLATE_NOOP("Error", "there is nothing built in with the name “%1”; known are: %2")},
    Wording{ErrorCode::BackupForeign,
        QT_TRANSLATE_NOOP("Error", "this is a copy of another book; choose a copy of this book")},
    Wording{ErrorCode::SetNotForUnits,
        QT_TRANSLATE_NOOP(
            "Error", "the criteria set is for none of the kinds of units in the list; choose another")},
    Wording{
        ErrorCode::TextTooLong, QT_TRANSLATE_NOOP("Error", "“%1…” is longer than %2 characters; shorten it")},
    Wording{ErrorCode::FileChanged,
        QT_TRANSLATE_NOOP(
            "Error", "the file changed while it was read; close the program that writes it and try again")},
    Wording{ErrorCode::EvidenceKindForbidden,
        QT_TRANSLATE_NOOP("Error",
            "files that end in “%1” are not taken as evidence; use PDF, a photo, or a Word, Excel, "
            "PowerPoint, OpenDocument, text or ZIP file")},
    Wording{ErrorCode::EvidenceContentWrong,
        QT_TRANSLATE_NOOP("Error",
            "the content is not that of a “%1” file; open the file in its own program and save it again")},
    Wording{ErrorCode::EvidenceMacros,
        QT_TRANSLATE_NOOP("Error",
            "the document holds macros, which could run on another computer; save it as PDF, or without "
            "macros "
            "(.docx, .xlsx), and attach that")},
    Wording{ErrorCode::EvidenceEncrypted,
        QT_TRANSLATE_NOOP("Error",
            "the file is locked with a password, so nobody could check it later; attach one without a "
            "password")},
    Wording{ErrorCode::EvidenceEmpty, QT_TRANSLATE_NOOP("Error", "the file is empty; choose another one")},
    Wording{ErrorCode::EvidenceFolderMissing,
        QT_TRANSLATE_NOOP("Error",
            "the evidence folder of this book is missing; put it back beside the book, under this name")},
    Wording{ErrorCode::EvidenceFolderForeign,
        QT_TRANSLATE_NOOP("Error",
            "the evidence folder belongs to another book; move it away and put the right one in its place")},
    Wording{ErrorCode::EvidenceFolderInUse,
        QT_TRANSLATE_NOOP(
            "Error", "the evidence folder is used by the book “%1” beside it; copy it and choose the copy")},
    Wording{ErrorCode::EvidenceMissing,
        QT_TRANSLATE_NOOP(
            "Error", "the evidence “%1” is missing from the evidence folder; add the file again")},
    Wording{ErrorCode::EvidenceDamaged,
        QT_TRANSLATE_NOOP(
            "Error", "the evidence “%1” is damaged in the evidence folder; add the file again")},
    Wording{ErrorCode::TextEmpty, QT_TRANSLATE_NOOP("Error", "there is no text; write what is to be said")},
    Wording{ErrorCode::RecordSigned,
        QT_TRANSLATE_NOOP("Error",
            "the points were fixed by the record signed on %1; make the change at a later step, or open the "
            "record again with a reason")},
    Wording{ErrorCode::RecordUnscored,
        QT_TRANSLATE_NOOP("Error",
            "items without appraised points: %1, the first is %2; score them before the record is signed")},
    Wording{ErrorCode::RecordUnexplained,
        QT_TRANSLATE_NOOP("Error",
            "items that differ from the self-assessment without a reason: %1, the first is %2; give the "
            "reasons before the record is signed")},
    Wording{ErrorCode::RecordReasonMissing,
        QT_TRANSLATE_NOOP("Error", "the reason is missing; say why the signed record is opened again")},
    Wording{ErrorCode::RecordTimeOrder,
        QT_TRANSLATE_NOOP(
            "Error", "the visit ends (%1) before it begins (%2); correct one of the two times")},
    Wording{ErrorCode::SampleDateOrder,
        QT_TRANSLATE_NOOP(
            "Error", "%1 is before %2, the day the dossier was received; correct one of the two dates")},
    Wording{ErrorCode::SampleTooMany,
        QT_TRANSLATE_NOOP("Error", "the list takes at most %1 cases; leave some out")},
    Wording{ErrorCode::SampleUnassigned,
        QT_TRANSLATE_NOOP("Error", "no count fills a figure of %1 yet; choose below which one does")},
    Wording{ErrorCode::XlsxNotWorkbook,
        QT_TRANSLATE_NOOP(
            "Error", "this is not an Excel workbook; save it as “Excel workbook (.xlsx)” and try again")},
    Wording{ErrorCode::XlsxOldFormat,
        QT_TRANSLATE_NOOP("Error",
            "this is a workbook of the old format .xls; save it as “Excel workbook (.xlsx)” and try "
            "again")},
    Wording{ErrorCode::XlsxEncrypted,
        QT_TRANSLATE_NOOP("Error",
            "the workbook is locked with a password; take the password away, save it and try again")},
    Wording{ErrorCode::XlsxMacros,
        QT_TRANSLATE_NOOP("Error",
            "the workbook holds macros and was not read; save it as “Excel workbook (.xlsx)” without "
            "macros")},
    Wording{ErrorCode::XlsxDamaged,
        QT_TRANSLATE_NOOP(
            "Error", "the workbook is damaged (%1); open it in Excel, save it anew and try again")},
    Wording{ErrorCode::XlsxEntities,
        QT_TRANSLATE_NOOP("Error",
            "the workbook holds declarations that no workbook needs (%1) and was not read; ask the "
            "sender for a file saved by Excel or LibreOffice")},
    Wording{ErrorCode::XlsxTooMany,
        QT_TRANSLATE_NOOP(
            "Error", "the workbook has more than %2 “%1”; delete what is not needed, save it and try again")},
    Wording{ErrorCode::XlsxTooLarge,
        QT_TRANSLATE_NOOP("Error",
            "the workbook is larger than %1 MiB once unpacked and was not read; check that it is the "
            "right file")},
    Wording{ErrorCode::XlsxNotWritten,
        QT_TRANSLATE_NOOP("Error", "the workbook could not be written (%1); check the disk and try again")},
    Wording{ErrorCode::WorkbookForeign,
        QT_TRANSLATE_NOOP("Error",
            "this is not a self-assessment workbook of this program; choose a file that the office "
            "sent out")},
    Wording{ErrorCode::WorkbookNewer,
        QT_TRANSLATE_NOOP(
            "Error", "the workbook was written by a newer version of the program (%1); update the program")},
    Wording{ErrorCode::WorkbookOtherBook,
        QT_TRANSLATE_NOOP(
            "Error", "the workbook belongs to another book; open that book and take it in there")},
    Wording{ErrorCode::WorkbookOtherSet,
        QT_TRANSLATE_NOOP("Error",
            "the workbook was written for the criteria set %1, this book scores by %2; send the unit "
            "a new workbook")},
    Wording{ErrorCode::WorkbookIdentity,
        QT_TRANSLATE_NOOP("Error",
            "the workbook names “%1” in its head, but was written for “%2”; ask the unit which of "
            "them it filled in")},
    Wording{ErrorCode::WorkbookTwice,
        QT_TRANSLATE_NOOP("Error", "the same unit was read from “%1” already; keep one of the two files")},
    Wording{ErrorCode::WorkbookRowMissing,
        QT_TRANSLATE_NOOP(
            "Error", "the row “%1 %2” is missing; ask the unit for the workbook with all its rows")},
    Wording{ErrorCode::WorkbookRowTwice,
        QT_TRANSLATE_NOOP("Error", "the row “%1 %2” stands there twice; keep one of them")},
    Wording{ErrorCode::WorkbookFormula,
        QT_TRANSLATE_NOOP(
            "Error", "the cell holds a formula, whose result is not taken over; type the value itself")},
    Wording{ErrorCode::WorkbookCellError, QT_TRANSLATE_NOOP("Error", "the cell shows “%1”; type the value")},
    Wording{ErrorCode::WorkbookCellKind,
        QT_TRANSLATE_NOOP("Error", "the cell holds “%1”, asked for is: %2; correct the cell")},
    Wording{ErrorCode::WorkbookBothGiven,
        QT_TRANSLATE_NOOP(
            "Error", "“no case arose” stands beside figures of the same criterion; empty one of them")},
    Wording{ErrorCode::WorkbookBookChanged,
        QT_TRANSLATE_NOOP("Error",
            "the workbook says “%1”, but meanwhile “%2” was entered in the book; the book keeps its "
            "value, enter the right one there")},
    Wording{ErrorCode::WorkbookNone,
        QT_TRANSLATE_NOOP("Error",
            "there is no workbook (.xlsx) in the folder; choose the folder that holds the files sent "
            "back")},
    Wording{ErrorCode::ImportUnitEmpty,
        QT_TRANSLATE_NOOP("Error", "the row does not say whose figures these are; write the unit there")},
    Wording{ErrorCode::ImportUnitUnknown,
        QT_TRANSLATE_NOOP(
            "Error", "no unit of this book is called “%1”; write its code or its name as the book has it")},
    Wording{ErrorCode::ImportUnitSeveral,
        QT_TRANSLATE_NOOP("Error",
            "several units are called “%1”; say which column names the district, or write the code")},
    Wording{ErrorCode::ImportUnitTwice,
        QT_TRANSLATE_NOOP("Error", "“%1” stands in other rows too (%2); keep one of them")},
    Wording{ErrorCode::ImportItemHeld,
        QT_TRANSLATE_NOOP("Error",
            "the cell %2 of the same item %1 is not accepted, and an item is taken whole; mend that cell")},
    Wording{ErrorCode::LastYearSame,
        QT_TRANSLATE_NOOP(
            "Error", "this is the open book itself, or a copy of it; choose the book of an earlier year")},
    Wording{ErrorCode::LastYearNotEarlier,
        QT_TRANSLATE_NOOP("Error",
            "the book is of the year %1, and the open one of %2; choose the book of an earlier year")},
    Wording{ErrorCode::LastYearNothing,
        QT_TRANSLATE_NOOP("Error",
            "the book of %1 holds no answer that fits the units and criteria of this one; choose another "
            "book")},
    Wording{ErrorCode::PlanFormat,
        QT_TRANSLATE_NOOP(
            "Error", "this is not a plan of format sodiem-plan/1 (found: “%1”); choose a plan file")},
    Wording{ErrorCode::PlanNone,
        QT_TRANSLATE_NOOP("Error", "this book has no plan; make the book with a plan to follow its targets")},
    Wording{ErrorCode::PlanNameUnknown,
        QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is no figure of this target; correct the name")},
    Wording{ErrorCode::PlanNothingDecides,
        QT_TRANSLATE_NOOP(
            "Error", "none of the quantities decides whether the target is met; let at least one decide")},
    Wording{ErrorCode::PlanCatalogueSummed,
        QT_TRANSLATE_NOOP("Error",
            "“%1” counts one catalogue of the whole city, which must not be added up over units; let only "
            "the whole report it")},
    Wording{ErrorCode::PlanCountedTwice,
        QT_TRANSLATE_NOOP("Error",
            "“%1” is drawn from what communes are scored by and would be reported by “%2” again; take that "
            "kind out")},
    Wording{ErrorCode::PlanTargetUnknown,
        QT_TRANSLATE_NOOP("Error", "the plan has no target “%1”; correct the number")},
    Wording{ErrorCode::PlanFigureUnknown,
        QT_TRANSLATE_NOOP("Error", "the target has no figure “%1”; correct the name")},
    Wording{ErrorCode::PlanUnitUnknown,
        QT_TRANSLATE_NOOP("Error",
            "there is no unit with the code “%1”; write its code, or whole for the city’s own figures")},
    Wording{ErrorCode::PlanUnitNotAsked,
        QT_TRANSLATE_NOOP("Error",
            "the unit %1 does not report this figure; enter it for a unit that the plan asks, or leave it "
            "out")},
    Wording{ErrorCode::PlanNotEntered,
        QT_TRANSLATE_NOOP("Error",
            "the program counts this target itself, so nothing is entered for “%1”; remove the row")},
    Wording{ErrorCode::PlanPeriodInvalid,
        QT_TRANSLATE_NOOP("Error", "“%1” is neither a quarter nor a date; write 2018-Q3 or 2018-09-30")},
    Wording{ErrorCode::PlanPeriodOutside,
        QT_TRANSLATE_NOOP("Error", "%1 lies outside the years of the plan, %2 to %3; correct the period")},
    Wording{ErrorCode::PlanPeriodOverlaps,
        QT_TRANSLATE_NOOP("Error", "%1 counts days that %2 has counted already; take one of the two away")},
    Wording{ErrorCode::PlanRatioAbove,
        QT_TRANSLATE_NOOP("Error", "“%1”: %2 is more than %3, of which it is a part; correct the figures")},
    Wording{ErrorCode::PlanDenominatorZero,
        QT_TRANSLATE_NOOP("Error",
            "“%1” would be divided by zero (%2); correct the figure, or leave it empty where nothing arose")},
    Wording{ErrorCode::PlanFigureTwice,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” stands twice for the same unit and period, also in line %2; keep one row")},
    Wording{ErrorCode::PlanSheetMissing,
        QT_TRANSLATE_NOOP("Error", "the workbook has no sheet “%1”; a plan needs it, add it")},
    Wording{ErrorCode::PlanRowForeign,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” names “%2”, which stands in no row of its own sheet; correct the cell")},
    Wording{ErrorCode::CriteriaSheetMissing,
        QT_TRANSLATE_NOOP("Error",
            "the workbook has no sheet “%1”; a criteria set needs it, begin from the empty template")},
    Wording{ErrorCode::CriteriaSheetUnknown,
        QT_TRANSLATE_NOOP("Error",
            "the sheet “%1” is none of a criteria set; correct its name, or let it begin with # when it "
            "only holds notes")},
    Wording{ErrorCode::CriteriaColumnUnknown,
        QT_TRANSLATE_NOOP("Error",
            "“%1” is no column or key of this sheet; correct it, or let it begin with # when it only "
            "holds notes")},
    Wording{ErrorCode::CriteriaHeadMissing,
        QT_TRANSLATE_NOOP("Error",
            "the cell stands in a column without a head; name the column in the first row, or clear the "
            "cell")},
    Wording{ErrorCode::CriteriaGivenTwice,
        QT_TRANSLATE_NOOP("Error", "“%1” is given in two places of the workbook; keep one of them")},
    Wording{ErrorCode::CriteriaPairInvalid,
        QT_TRANSLATE_NOOP("Error", "“%1” is not of the form name = value; write one of these to a line")},
    Wording{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "the work was cancelled; nothing was changed")},
};

constexpr std::size_t wordingCount = readingWordings.size() + wordings.size();

constexpr const ErrorWording& wordingAt(std::size_t index) {
    return index < readingWordings.size() ? readingWordings[index] : wordings[index - readingWordings.size()];
}

constexpr bool everyCodeIsWorded() {
    for (std::size_t i = 0; i < wordingCount; ++i)
        if (wordingAt(i).code != static_cast<ErrorCode>(i))
            return false;
    return wordingCount == static_cast<std::size_t>(ErrorCode::Cancelled) + 1;
}
static_assert(everyCodeIsWorded());

} // namespace

const char* errorWording(ErrorCode code) { return wordingAt(static_cast<std::size_t>(code)).text; }

} // namespace sodiem
