// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <array>

#include <QtGlobal>

namespace sodiem {

struct ErrorWording {
    ErrorCode code;
    const char* text;
};

// What can be wrong with a file, a number, a list of units or a criteria set: the first error codes, in their
// order. For errorwordings.cpp alone, which has the rest.
inline constexpr std::array readingWordings = {
    ErrorWording{ErrorCode::FileNotFound,
        QT_TRANSLATE_NOOP("Error", "the file does not exist; check the name and the folder")},
    ErrorWording{ErrorCode::FileNotReadable,
        QT_TRANSLATE_NOOP("Error", "the file cannot be read (%1); check that you may open it")},
    ErrorWording{ErrorCode::FileTooLarge,
        QT_TRANSLATE_NOOP("Error", "the file is larger than %1 MiB; check that it is the right file")},
    ErrorWording{ErrorCode::FileNotWritable,
        QT_TRANSLATE_NOOP("Error", "the file cannot be written (%1); choose another place")},
    ErrorWording{
        ErrorCode::FileExists, QT_TRANSLATE_NOOP("Error", "the file exists already; choose another name")},
    ErrorWording{ErrorCode::FolderNotWritable,
        QT_TRANSLATE_NOOP("Error", "the folder cannot be written (%1); choose another place")},
    ErrorWording{ErrorCode::NotUtf8,
        QT_TRANSLATE_NOOP("Error", "the text is not UTF-8; save the file as UTF-8 and try again")},
    ErrorWording{ErrorCode::NumberEmpty, QT_TRANSLATE_NOOP("Error", "a number is missing; enter it")},
    ErrorWording{ErrorCode::NumberInvalid,
        QT_TRANSLATE_NOOP("Error", "“%1” is not a number; write it in digits, for example 12 or 8.5")},
    ErrorWording{ErrorCode::NumberAmbiguous,
        QT_TRANSLATE_NOOP("Error",
            "“%1” can be read in two ways; write the decimals with one mark and no thousands separator")},
    ErrorWording{ErrorCode::NumberTooLong,
        QT_TRANSLATE_NOOP("Error", "“%1” has more than %2 digits; check the figure")},
    ErrorWording{ErrorCode::NumberNotInteger,
        QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number; enter it without decimals")},
    ErrorWording{ErrorCode::NumberTooManyDecimals,
        QT_TRANSLATE_NOOP("Error", "“%1” has more than %2 decimals; round it as the set prescribes")},
    ErrorWording{ErrorCode::NumberBelow,
        QT_TRANSLATE_NOOP("Error", "%1 is less than the least allowed, %2; correct the figure")},
    ErrorWording{ErrorCode::NumberAbove,
        QT_TRANSLATE_NOOP("Error", "%1 is more than the most allowed, %2; correct the figure")},
    ErrorWording{ErrorCode::DateInvalid,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” is not a date; write day, month and year: 5/11/2018, in files 2018-11-05")},
    ErrorWording{ErrorCode::DateNoSuchDay,
        QT_TRANSLATE_NOOP("Error", "the calendar has no day “%1”; check day and month")},
    ErrorWording{ErrorCode::FlagInvalid,
        QT_TRANSLATE_NOOP("Error", "“%1” is neither 1 nor 0; write 1 for yes, 0 for no")},
    ErrorWording{
        ErrorCode::CsvQuote, QT_TRANSLATE_NOOP("Error", "the quotation marks do not match; check this row")},
    ErrorWording{ErrorCode::CsvColumns,
        QT_TRANSLATE_NOOP("Error", "the row has %2 cells instead of %1; check the commas")},
    ErrorWording{ErrorCode::CsvHeader,
        QT_TRANSLATE_NOOP("Error", "the first row must name the columns %1; correct the header")},
    ErrorWording{ErrorCode::CsvEmpty,
        QT_TRANSLATE_NOOP("Error", "the file is empty; the first row must name the columns")},
    ErrorWording{ErrorCode::JsonSyntax,
        QT_TRANSLATE_NOOP("Error", "the text is not valid JSON, expected here: %1; correct the file")},
    ErrorWording{ErrorCode::JsonDuplicateKey,
        QT_TRANSLATE_NOOP("Error", "the key “%1” stands twice in one object; remove one")},
    ErrorWording{ErrorCode::JsonFraction,
        QT_TRANSLATE_NOOP("Error", "%1 must be a whole number or a text in quotation marks; write \"%1\"")},
    ErrorWording{ErrorCode::JsonTooDeep,
        QT_TRANSLATE_NOOP("Error", "the data is nested more than %1 levels deep; simplify the file")},
    ErrorWording{ErrorCode::JsonTooMany,
        QT_TRANSLATE_NOOP("Error", "the data has more than %1 values; split or simplify the file")},
    ErrorWording{ErrorCode::UnitCodeInvalid,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” is not a unit code; use letters, digits, point, hyphen or underscore")},
    ErrorWording{
        ErrorCode::UnitDuplicate, QT_TRANSLATE_NOOP("Error", "the unit code %1 stands twice; keep one row")},
    ErrorWording{ErrorCode::UnitKindUnknown,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” is not a kind of unit; use ward, commune, township, special_zone and the like")},
    ErrorWording{ErrorCode::UnitParentUnknown,
        QT_TRANSLATE_NOOP(
            "Error", "the parent unit %1 does not stand before this row; add it or correct the code")},
    ErrorWording{ErrorCode::UnitNameEmpty, QT_TRANSLATE_NOOP("Error", "the unit %1 has no name; enter it")},
    ErrorWording{ErrorCode::UnitNone,
        QT_TRANSLATE_NOOP(
            "Error", "there is no commune-level unit in the list; add wards, communes or townships")},
    ErrorWording{ErrorCode::CriteriaFormat,
        QT_TRANSLATE_NOOP("Error",
            "this is not a criteria set of format sodiem-criteria/1 (found: “%1”); choose a criteria file")},
    ErrorWording{
        ErrorCode::CriteriaKeyMissing, QT_TRANSLATE_NOOP("Error", "“%1” is missing or empty; add it")},
    ErrorWording{
        ErrorCode::CriteriaKeyType, QT_TRANSLATE_NOOP("Error", "“%1” must be: %2; correct the value")},
    ErrorWording{ErrorCode::CriteriaValueUnknown,
        QT_TRANSLATE_NOOP("Error", "“%1” cannot be “%2”; correct the value")},
    ErrorWording{ErrorCode::CriteriaIdInvalid,
        QT_TRANSLATE_NOOP("Error",
            "“%2” cannot serve as “%1”; use letters, digits and underscore, starting with a letter, no "
            "reserved word")},
    ErrorWording{ErrorCode::CriteriaDuplicate,
        QT_TRANSLATE_NOOP("Error", "“%2” stands twice among “%1”; give each its own name")},
    ErrorWording{ErrorCode::CriteriaParentUnknown,
        QT_TRANSLATE_NOOP("Error", "“%1” is not a node that stands before; correct the reference")},
    ErrorWording{ErrorCode::CriteriaParentIsLater,
        QT_TRANSLATE_NOOP("Error", "the parent “%1” stands after its child; move it up")},
    ErrorWording{ErrorCode::CriteriaNoNodes,
        QT_TRANSLATE_NOOP("Error", "the set has no criteria; add them under “nodes”")},
    ErrorWording{ErrorCode::CriteriaLeafWithoutRule,
        QT_TRANSLATE_NOOP("Error", "the criterion has neither parts of its own nor a rule; add a rule")},
    ErrorWording{ErrorCode::CriteriaInnerWithRule,
        QT_TRANSLATE_NOOP("Error", "the criterion has parts of its own and a rule; remove the rule")},
    ErrorWording{ErrorCode::CriteriaLeafWithoutPart,
        QT_TRANSLATE_NOOP("Error", "the criterion belongs to no part of the points; give its area a “part”")},
    ErrorWording{ErrorCode::CriteriaPartUnknown,
        QT_TRANSLATE_NOOP("Error", "there is no part “%1”; correct the name or add it under “parts”")},
    ErrorWording{ErrorCode::CriteriaSum,
        QT_TRANSLATE_NOOP("Error", "the parts add up to %1 points, the maximum is %2; correct one of them")},
    ErrorWording{ErrorCode::CriteriaPartSum,
        QT_TRANSLATE_NOOP("Error",
            "the criteria of the part “%1” add up to %2 points, its maximum is %3; correct one of them")},
    ErrorWording{ErrorCode::CriteriaRuleReach,
        QT_TRANSLATE_NOOP(
            "Error", "the rule gives at most %1 points, the maximum is %2; correct one of them")},
    ErrorWording{ErrorCode::CriteriaFloorNegative,
        QT_TRANSLATE_NOOP("Error",
            "the rule can give %1 points, but bonus and penalty points are never negative; raise the lowest "
            "value to 0")},
    ErrorWording{ErrorCode::CriteriaCapUnreached,
        QT_TRANSLATE_NOOP(
            "Error", "the parts add up to %1 points and never reach the cap %2; correct one of them")},
    ErrorWording{ErrorCode::CriteriaBandGap,
        QT_TRANSLATE_NOOP("Error",
            "no band says what a value below %1 gives, so it gives 0 points; add a band from 0 to say so")},
    ErrorWording{ErrorCode::CriteriaNotMonotonic,
        QT_TRANSLATE_NOOP("Error",
            "the points of “%1” rise and fall, so that doing more could give less; let them run one way")},
    ErrorWording{ErrorCode::CriteriaReferenceNone,
        QT_TRANSLATE_NOOP(
            "Error", "the measure does not read last year's result; name it as reference.index or the like")},
    ErrorWording{ErrorCode::CriteriaAppliesOutside,
        QT_TRANSLATE_NOOP("Error",
            "“%1” is not among the kinds of unit of the set or of the parent; remove it or add it there")},
    ErrorWording{ErrorCode::CriteriaNotADate,
        QT_TRANSLATE_NOOP("Error", "“%1” is not a date; a deadline needs an input of the type date")},
    ErrorWording{ErrorCode::CriteriaClassUnknown,
        QT_TRANSLATE_NOOP("Error", "there is no class “%1”; correct the name or add it under “classes”")},
    ErrorWording{ErrorCode::CriteriaVersionSame,
        QT_TRANSLATE_NOOP("Error",
            "the book already uses version %2 of “%1”; raise the version in the file before loading it")},
    ErrorWording{ErrorCode::CriteriaVersionOlder,
        QT_TRANSLATE_NOOP(
            "Error", "the file is version %1, the book uses version %2; only a newer version can be loaded")},
    ErrorWording{ErrorCode::CriteriaOtherSet,
        QT_TRANSLATE_NOOP(
            "Error", "the file is the set “%1”, the book uses “%2”; choose a new version of the same set")},
    ErrorWording{ErrorCode::CriteriaOtherUnits,
        QT_TRANSLATE_NOOP(
            "Error", "the new version is for other kinds of unit (%1); keep “appliesTo” as it was")},
    ErrorWording{ErrorCode::CriteriaOrder,
        QT_TRANSLATE_NOOP(
            "Error", "the values of “%1” are in the wrong order or out of range; put them right")},
    ErrorWording{ErrorCode::CriteriaExpression,
        QT_TRANSLATE_NOOP("Error", "the expression “%1” cannot be read (%2, column %3); correct it")},
    ErrorWording{ErrorCode::CriteriaNameUnknown,
        QT_TRANSLATE_NOOP("Error", "“%2” in “%1” is no input, fact or criterion; correct the name")},
    ErrorWording{ErrorCode::CriteriaInputUnused,
        QT_TRANSLATE_NOOP("Error", "the input “%1” is used by no rule or check; use it or remove it")},
    ErrorWording{ErrorCode::CriteriaExampleInput,
        QT_TRANSLATE_NOOP(
            "Error", "the worked example does not fit the criterion (%1); correct the example")},
    ErrorWording{ErrorCode::CriteriaExampleWrong,
        QT_TRANSLATE_NOOP(
            "Error", "worked example %1 says %2 points, the rule gives %3; correct one of them")},
    ErrorWording{ErrorCode::CriteriaDecimals,
        QT_TRANSLATE_NOOP("Error", "“%1” %2 has more than %3 decimals; round it")},
    ErrorWording{ErrorCode::CriteriaTooMany,
        QT_TRANSLATE_NOOP("Error", "there are more than %2 “%1”; shorten the file")},
    ErrorWording{
        ErrorCode::CriteriaCircular, QT_TRANSLATE_NOOP("Error", "“%1” depends on itself; remove the circle")},
};

} // namespace sodiem
