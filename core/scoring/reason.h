// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <vector>

namespace sodiem {

// Why a score is what it is, as values; app/i18n words them for screen, paper and command line. The comment
// of a kind names what `id` holds, then the numbers in order.
enum class ReasonKind {
    OptionTaken, // option id; its points
    ItemsTicked, // -; ticked, all, points
    Measured, // the measure with its numbers; value
    InBandFrom, // -; limit, points
    InBandUpTo, // -; limit, points
    InBandProportion, // -; limit, proportionTo, points before rounding
    BelowAllBands, // -; -
    BelowFloor, // -; floor
    Proportion, // -; measure, full, maximum
    CappedAtFull, // -; full
    DeductedFrom, // -; start
    Deducted, // field name; count, points each
    DeductionFloor, // -; floor
    SurveyShare, // -; satisfaction in %, answers counted, answers not counted
    SurveyNoAnswers, // -; -
    Given, // -; points (manual)
    Overridden, // -; computed points (absent when there were none), given points
    NotApplicableFullMarks, // -; maximum
    NotApplicableDropped, // -; maximum dropped
    UndefinedNotApplicable, // the measure with its numbers; -
    UndefinedZero, // -; -
    UndefinedFullMarks, // -; maximum
    Rounded, // -; before, after
    MissingInput, // field name (fact.NAME, node.REF.NAME for others); -
    MissingAll, // -; -
    MissingUndefined, // the measure with its numbers; -
    NotApplicableForbidden, // -; -
    ValuesDiffer, // -; -
    NumbersTooLarge, // -; -
    PartLeftOut, // part id; -
    PartCountsZero, // part id; -
    OutsideBands, // -; points of the last band, which are negative
    ThresholdsScaled, // attribute; factor
    AccrualNothing, // -; -
    AccrualBase, // -; upTo, points
    AccrualSteps, // -; steps, points each
    Capped, // -; cap
    Interpolated, // -; from, its points, to, its points
    BeyondCurve, // -; the nearest end, its points
    OnTime, // field name of the document; points
    DaysLate, // field name; days, points
    WorkingDaysLate, // field name; days, points
    NoDocument, // field name; points
    DocumentAndNone, // field name; -
    WorstOf, // -; documents, points
    AverageOf, // -; documents, points before rounding
    SumOf, // -; documents, points
    NoReference, // name of last year's result; -
    ReferenceNotApplicable, // -; -
    ReferenceZero, // -; -
    ReferenceFullMarks, // -; maximum
    SurveyMean, // -; mean, mark that gives nothing, greatest mark, answers
    SurveyGroup, // group id; satisfaction in %, weight, answers
    SurveyGroupLeftOut, // group id; -
    SurveyGroupZero, // group id; weight
    SurveyWeighted, // -; satisfaction in %
    NotForThisKind, // -; maximum
    GateUndecided, // gate id; -
    GateZero, // gate id; points without it
};

struct Reason {
    ReasonKind kind;
    QString id;
    std::vector<Rational> numbers;

    bool operator==(const Reason&) const = default;
};

using Reasons = std::vector<Reason>;

} // namespace sodiem
