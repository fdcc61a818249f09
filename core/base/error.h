// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sodiem {

// What went wrong, as a value. The app words each code in one place (app/i18n/errortext.cpp): what is wrong,
// where, and what to do. The comment of a code names its arguments in order.
enum class ErrorCode {
    // Files
    FileNotFound, // -
    FileNotReadable, // system's reason
    FileTooLarge, // limit in MiB
    FileNotWritable, // system's reason
    FileExists, // -
    FolderNotWritable, // system's reason
    NotUtf8, // -
    // Numbers and text typed by a person or read from a file
    NumberEmpty, // -
    NumberInvalid, // text
    NumberAmbiguous, // text
    NumberTooLong, // text, most digits
    NumberNotInteger, // text
    NumberTooManyDecimals, // text, most decimals
    NumberBelow, // text, least
    NumberAbove, // text, most
    DateInvalid, // text
    DateNoSuchDay, // text
    FlagInvalid, // text
    // CSV
    CsvQuote, // -
    CsvColumns, // expected, found
    CsvHeader, // expected columns
    CsvEmpty, // -
    // JSON
    JsonSyntax, // what was expected
    JsonDuplicateKey, // key
    JsonFraction, // literal
    JsonTooDeep, // limit
    JsonTooMany, // most values
    // Units
    UnitCodeInvalid, // code
    UnitDuplicate, // code
    UnitKindUnknown, // kind
    UnitParentUnknown, // parent code
    UnitNameEmpty, // code
    UnitNone, // -
    // Criteria sets; place.node names the node
    CriteriaFormat, // format found
    CriteriaKeyMissing, // key
    CriteriaKeyType, // key, wanted type
    CriteriaValueUnknown, // key, value
    CriteriaIdInvalid, // key, value
    CriteriaDuplicate, // what, id
    CriteriaParentUnknown, // parent
    CriteriaParentIsLater, // parent
    CriteriaNoNodes, // -
    CriteriaLeafWithoutRule, // -
    CriteriaInnerWithRule, // -
    CriteriaLeafWithoutPart, // -
    CriteriaPartUnknown, // part
    CriteriaSum, // sum of the children, own maximum
    CriteriaPartSum, // part, sum of the leaves, own maximum
    CriteriaRuleReach, // most the rule can give, maximum
    CriteriaFloorNegative, // least the rule can give
    CriteriaCapUnreached, // sum of the children, own maximum
    CriteriaBandGap, // lowest limit
    CriteriaNotMonotonic, // what must rise or fall throughout
    CriteriaReferenceNone, // -
    CriteriaAppliesOutside, // kind of unit
    CriteriaNotADate, // input
    CriteriaClassUnknown, // class
    CriteriaVersionSame, // id, version
    CriteriaVersionOlder, // version of the file, version in the book
    CriteriaOtherSet, // id of the file, id in the book
    CriteriaOtherUnits, // kind of unit
    CriteriaOrder, // what must be ordered
    CriteriaExpression, // expression, what is wrong, column
    CriteriaNameUnknown, // expression, name
    CriteriaInputUnused, // input
    CriteriaExampleInput, // input
    CriteriaExampleWrong, // example number, expected, computed
    CriteriaDecimals, // key, value, decimals
    CriteriaTooMany, // what, limit
    CriteriaCircular, // name
    // A book and its campaign
    BookNotABook, // -
    BookDamaged, // what does not hold
    BookNewer, // version of the book, newest version known
    BookLocked, // program, host
    BookBusy, // -
    BookDiskFull, // -
    BookStorage, // the database's own message
    BookReadOnly, // -
    BookOpening, // -
    BookStoring, // -
    BookNotEmpty, // -
    // Entries
    EntryUnitUnknown, // code
    EntryUnitNotScored, // code
    EntryNodeUnknown, // ref
    EntryNodeNotLeaf, // ref
    EntryNodeNotForUnit, // ref, unit code
    EntryNodeIsSurvey, // ref
    EntryNodeNotSurvey, // ref
    EntryInputUnknown, // input
    EntryFactUnknown, // fact
    EntryOptionUnknown, // option
    EntryGroupUnknown, // group
    EntryTwice, // unit, node, input
    EntryNotApplicableForbidden, // ref
    EntryNoteMissing, // input
    EntryPointsStep, // points, step
    EntryCheckFailed, // the check's own text, Vietnamese; English
    EntryTooLarge, // ref
    EntryStageUnknown, // stage
    EntryPersonMissing, // -
    EntryNothing, // -
    EntryDifference, // cell
    ReferenceUnknown, // name
    UndoSuperseded, // what was to be undone
    UndoSettled, // what was to be undone
    // Ranking
    RankGroupUnknown, // group
    RankSetUnknown, // set, known sets
    RankSetNeeded, // known sets
    RankSetsOverlap, // kind of unit, set, the other set
    RankStageEmpty, // -
    // Papers
    PaperFontMissing, // family
    PaperFormatUnknown, // ending
    SampleCount, // text, most
    BuiltinUnknown, // name, known names
    BackupForeign, // -
    SetNotForUnits, // -
    // Evidence
    TextTooLong, // how the text begins, most characters
    FileChanged, // -
    EvidenceKindForbidden, // ending, with its dot
    EvidenceContentWrong, // ending, with its dot
    EvidenceMacros, // -
    EvidenceEncrypted, // -
    EvidenceEmpty, // -
    EvidenceFolderMissing, // -
    EvidenceFolderForeign, // -
    EvidenceFolderInUse, // name of the book beside it
    EvidenceMissing, // name of the document, else its digest
    EvidenceDamaged, // name of the document, else its digest
    // Explanations and cases drawn
    TextEmpty, // -
    RecordSigned, // the day it was signed, ISO
    RecordUnscored, // how many items, ref of the first
    RecordUnexplained, // how many items, ref of the first
    RecordReasonMissing, // -
    RecordTimeOrder, // the time it ended, the earlier one it began; YYYY-MM-DDThh:mm
    SampleDateOrder, // the date that is too early, the day the dossier came in; ISO
    SampleTooMany, // most cases
    SampleUnassigned, // ref
    // Workbooks (XLSX); place.sheet and place.cell name the cell
    XlsxNotWorkbook, // -
    XlsxOldFormat, // -
    XlsxEncrypted, // -
    XlsxMacros, // -
    XlsxDamaged, // part
    XlsxEntities, // part
    XlsxTooMany, // what, limit
    XlsxTooLarge, // limit in MiB once unpacked
    XlsxNotWritten, // the library's reason
    WorkbookForeign, // -
    WorkbookNewer, // format found
    WorkbookOtherBook, // -
    WorkbookOtherSet, // id and version in the workbook, id and version in the book
    WorkbookIdentity, // what the sheet says, what the hidden sheet says
    WorkbookTwice, // the other file
    WorkbookRowMissing, // criterion or fact, what is asked
    WorkbookRowTwice, // criterion or fact, what is asked
    WorkbookFormula, // -
    WorkbookCellError, // what the cell shows
    WorkbookCellKind, // what the cell holds, what is asked for
    WorkbookBothGiven, // -
    WorkbookBookChanged, // value in the workbook, value in the book
    WorkbookNone, // -
    // Tables of figures from other offices; the place names the cell
    ImportUnitEmpty, // -
    ImportUnitUnknown, // text
    ImportUnitSeveral, // text
    ImportUnitTwice, // text, the other rows
    ImportItemHeld, // ref, the cell at fault
    // Last year's book
    LastYearSame, // -
    LastYearNotEarlier, // year of that book, year of this one
    LastYearNothing, // year of that book
    // Plans; place.node names the target
    PlanFormat, // format found
    PlanNone, // -
    PlanNameUnknown, // expression, name
    PlanNothingDecides, // -
    PlanCatalogueSummed, // quantity
    PlanCountedTwice, // quantity, kind of unit
    PlanTargetUnknown, // target
    PlanFigureUnknown, // figure
    PlanUnitUnknown, // code
    PlanUnitNotAsked, // code
    PlanNotEntered, // figure
    PlanPeriodInvalid, // text
    PlanPeriodOutside, // period, first year, last year
    PlanPeriodOverlaps, // period, the other period
    PlanRatioAbove, // quantity, the part, the whole
    PlanDenominatorZero, // quantity, figures
    PlanFigureTwice, // figure, line of the other row
    PlanSheetMissing, // sheet
    PlanRowForeign, // column, what it names
    // Criteria sets written as workbooks; the place names the cell
    CriteriaSheetMissing, // sheet
    CriteriaSheetUnknown, // sheet
    CriteriaColumnUnknown, // column
    CriteriaHeadMissing, // -
    CriteriaGivenTwice, // key
    CriteriaPairInvalid, // line
    // Work
    Cancelled, // -
};

// Where it went wrong; what does not apply stays empty or 0.
struct Place {
    QString file;
    int line = 0; // from 1
    QString node; // a criterion's ref, a unit's code
    QString sheet = {}; // of a workbook
    QString cell = {}; // of the sheet: "F12"

    bool operator==(const Place&) const = default;
};

struct Error {
    ErrorCode code;
    QStringList args;
    Place place;

    bool operator==(const Error&) const = default;

    Error in(const QString& file) const; // the same error, its file named unless it has one
    Error at(int line) const;
    Error ofNode(const QString& node) const;
    Error atCell(const QString& sheet, const QString& cell) const;
};

} // namespace sodiem
