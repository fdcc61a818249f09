// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/reasontext.h"

#include "app/i18n/figurename.h"

#include <algorithm>
#include <array>

#include <QtGlobal>

namespace sodiem {
namespace {

struct Wording {
    ReasonKind kind;
    const char* text; // %n: the name of a field, option or part; %e: an expression; %1, %2 …: the numbers
    unsigned points = 0; // which numbers are points, printed as the tables print them: bit 0 is %1
};

// In the order of ReasonKind; the compiler checks that none is missing.
constexpr std::array wordings = {
    Wording{ReasonKind::OptionTaken, QT_TRANSLATE_NOOP("Reason", "option “%n”: %1 points"), 0b001},
    Wording{ReasonKind::ItemsTicked, QT_TRANSLATE_NOOP("Reason", "%1 of %2 items met: %3 points"), 0b100},
    Wording{ReasonKind::Measured, QT_TRANSLATE_NOOP("Reason", "%e = %1")},
    Wording{ReasonKind::InBandFrom, QT_TRANSLATE_NOOP("Reason", "from %1 upwards: %2 points"), 0b010},
    Wording{ReasonKind::InBandUpTo, QT_TRANSLATE_NOOP("Reason", "up to %1: %2 points"), 0b010},
    Wording{ReasonKind::InBandProportion,
        QT_TRANSLATE_NOOP("Reason", "from %1 upwards, in proportion to %2: %3 points"), 0b100},
    Wording{ReasonKind::BelowAllBands, QT_TRANSLATE_NOOP("Reason", "outside all bands: 0 points")},
    Wording{ReasonKind::BelowFloor, QT_TRANSLATE_NOOP("Reason", "below %1: 0 points")},
    Wording{ReasonKind::Proportion, QT_TRANSLATE_NOOP("Reason", "%1/%2 of the maximum %3"), 0b100},
    Wording{ReasonKind::CappedAtFull, QT_TRANSLATE_NOOP("Reason", "not more than %1 is counted")},
    Wording{ReasonKind::DeductedFrom, QT_TRANSLATE_NOOP("Reason", "starting at %1"), 0b001},
    Wording{ReasonKind::Deducted, QT_TRANSLATE_NOOP("Reason", "%n: %1 × −%2"), 0b010},
    Wording{ReasonKind::DeductionFloor, QT_TRANSLATE_NOOP("Reason", "not below %1"), 0b001},
    Wording{ReasonKind::SurveyShare,
        QT_TRANSLATE_NOOP("Reason", "satisfaction %1 % over %2 answers (%3 without an opinion)")},
    Wording{ReasonKind::SurveyNoAnswers, QT_TRANSLATE_NOOP("Reason", "no answer that counts")},
    Wording{ReasonKind::Given, QT_TRANSLATE_NOOP("Reason", "%1 points given"), 0b001},
    Wording{ReasonKind::Overridden, QT_TRANSLATE_NOOP("Reason", "computed %1, set to %2"), 0b011},
    Wording{ReasonKind::NotApplicableFullMarks, QT_TRANSLATE_NOOP("Reason", "no case arose: full %1 points"),
        0b001},
    Wording{ReasonKind::NotApplicableDropped,
        QT_TRANSLATE_NOOP("Reason", "no case arose: %1 points taken out of the maximum"), 0b001},
    Wording{ReasonKind::UndefinedNotApplicable,
        QT_TRANSLATE_NOOP("Reason", "the figures show that no case arose")},
    Wording{ReasonKind::UndefinedZero, QT_TRANSLATE_NOOP("Reason", "nothing to measure: 0 points")},
    Wording{ReasonKind::UndefinedFullMarks, QT_TRANSLATE_NOOP("Reason", "nothing to measure: full %1 points"),
        0b001},
    Wording{ReasonKind::Rounded, QT_TRANSLATE_NOOP("Reason", "%1 rounded to %2"), 0b011},
    Wording{ReasonKind::MissingInput, QT_TRANSLATE_NOOP("Reason", "missing: %n")},
    Wording{ReasonKind::MissingAll, QT_TRANSLATE_NOOP("Reason", "not scored yet")},
    Wording{ReasonKind::MissingUndefined,
        QT_TRANSLATE_NOOP("Reason", "%e divides by zero: explain or correct the figures")},
    Wording{ReasonKind::NotApplicableForbidden,
        QT_TRANSLATE_NOOP("Reason", "“no case arose” is not allowed here")},
    Wording{ReasonKind::ValuesDiffer, QT_TRANSLATE_NOOP("Reason", "two values differ and must be settled")},
    Wording{ReasonKind::NumbersTooLarge,
        QT_TRANSLATE_NOOP("Reason", "the figures are too large to compute with")},
    Wording{ReasonKind::PartLeftOut,
        QT_TRANSLATE_NOOP(
            "Reason", "no unit has figures for the part “%n”: left out of the points and of the maximum")},
    Wording{ReasonKind::PartCountsZero,
        QT_TRANSLATE_NOOP("Reason", "no unit has figures for the part “%n”: 0 points")},
    Wording{ReasonKind::OutsideBands, QT_TRANSLATE_NOOP("Reason", "outside all bands: %1 points"), 0b001},
    Wording{ReasonKind::ThresholdsScaled,
        QT_TRANSLATE_NOOP("Reason", "thresholds × %1 by the unit's attribute “%n”")},
    Wording{ReasonKind::AccrualNothing, QT_TRANSLATE_NOOP("Reason", "nothing to count: 0 points")},
    Wording{ReasonKind::AccrualBase, QT_TRANSLATE_NOOP("Reason", "up to %1: %2 points"), 0b010},
    Wording{ReasonKind::AccrualSteps, QT_TRANSLATE_NOOP("Reason", "%1 steps × %2 points"), 0b010},
    Wording{ReasonKind::Capped, QT_TRANSLATE_NOOP("Reason", "not above %1"), 0b001},
    Wording{ReasonKind::Interpolated,
        QT_TRANSLATE_NOOP("Reason", "between %1 (%2 points) and %3 (%4 points), in proportion"), 0b1010},
    Wording{ReasonKind::BeyondCurve, QT_TRANSLATE_NOOP("Reason", "beyond %1: %2 points"), 0b010},
    Wording{ReasonKind::OnTime, QT_TRANSLATE_NOOP("Reason", "%n: in time, %1 points"), 0b001},
    Wording{ReasonKind::DaysLate, QT_TRANSLATE_NOOP("Reason", "%n: %1 days late, %2 points"), 0b010},
    Wording{ReasonKind::WorkingDaysLate, QT_TRANSLATE_NOOP("Reason", "%n: %1 working days late, %2 points"),
        0b010},
    Wording{ReasonKind::NoDocument, QT_TRANSLATE_NOOP("Reason", "%n: no document, %1 points"), 0b001},
    Wording{ReasonKind::DocumentAndNone,
        QT_TRANSLATE_NOOP(
            "Reason", "%n: a date is given although “no document” is ticked; keep one of them")},
    Wording{ReasonKind::WorstOf, QT_TRANSLATE_NOOP("Reason", "the least of %1 documents: %2 points"), 0b010},
    Wording{ReasonKind::AverageOf, QT_TRANSLATE_NOOP("Reason", "the mean of %1 documents: %2 points"), 0b010},
    Wording{ReasonKind::SumOf, QT_TRANSLATE_NOOP("Reason", "the sum of %1 documents: %2 points"), 0b010},
    Wording{ReasonKind::NoReference, QT_TRANSLATE_NOOP("Reason", "no result of last year: %n")},
    Wording{ReasonKind::ReferenceNotApplicable,
        QT_TRANSLATE_NOOP("Reason", "without it there is nothing to compare: no case")},
    Wording{ReasonKind::ReferenceZero, QT_TRANSLATE_NOOP("Reason", "without it: 0 points")},
    Wording{ReasonKind::ReferenceFullMarks, QT_TRANSLATE_NOOP("Reason", "without it: full %1 points"), 0b001},
    Wording{ReasonKind::SurveyMean,
        QT_TRANSLATE_NOOP("Reason", "mean mark %1 over %4 answers; %2 gives nothing, %3 everything")},
    Wording{ReasonKind::SurveyGroup,
        QT_TRANSLATE_NOOP("Reason", "%n: satisfaction %1 % over %3 answers, weight %2")},
    Wording{
        ReasonKind::SurveyGroupLeftOut, QT_TRANSLATE_NOOP("Reason", "%n: no answer that counts, left out")},
    Wording{ReasonKind::SurveyGroupZero,
        QT_TRANSLATE_NOOP("Reason", "%n: no answer that counts, 0 % with weight %1")},
    Wording{ReasonKind::SurveyWeighted, QT_TRANSLATE_NOOP("Reason", "satisfaction over all groups %1 %")},
    Wording{ReasonKind::NotForThisKind,
        QT_TRANSLATE_NOOP(
            "Reason", "not a criterion of this kind of unit: %1 points taken out of the maximum"),
        0b001},
    Wording{ReasonKind::GateUndecided,
        QT_TRANSLATE_NOOP("Reason", "the condition “%n” is not decided: enter its shared figures")},
    Wording{ReasonKind::GateZero,
        QT_TRANSLATE_NOOP("Reason", "the condition “%n” applies: no points (otherwise %1)"), 0b001},
};

constexpr bool everyKindIsWorded() {
    for (std::size_t i = 0; i < wordings.size(); ++i)
        if (wordings[i].kind != static_cast<ReasonKind>(i))
            return false;
    return wordings.size() == static_cast<std::size_t>(ReasonKind::GateZero) + 1;
}
static_assert(everyKindIsWorded());

QString gateTitleById(const QString& id, const CriteriaSet& set, const Language& language) {
    const auto gate
        = std::find_if(set.gates.begin(), set.gates.end(), [&](const Gate& each) { return each.id == id; });
    return gate == set.gates.end() ? id : gateTitle(*gate, language);
}

QString groupLabel(const QString& id, const Node& leaf, const Language& language) {
    if (const auto* survey = leaf.rule ? std::get_if<SurveyRule>(&*leaf.rule) : nullptr)
        for (const SurveyRule::Group& group : survey->groups)
            if (group.id == id && !language.of(group.label).isEmpty())
                return language.of(group.label);
    return id;
}

// An expression as people write one.
QString formula(QString expression, const Language& language) {
    expression.replace(u'*', u'×').replace(u'/', u'÷').replace(u'-', u'−');
    return language.grouped(expression);
}

// Points before they are rounded may have more places than any table shows.
QString pointsText(const Rational& value, int decimals, const Language& language) {
    const std::optional<Points> points = Points::rounded(value, decimals);
    return points && points->toRational() == value ? language.points(*points, decimals)
                                                   : language.measure(value);
}

QString nameIn(const Reason& reason, const Node& leaf, const CriteriaSet& set, const Language& language) {
    if (reason.kind == ReasonKind::GateUndecided || reason.kind == ReasonKind::GateZero)
        return gateTitleById(reason.id, set, language);
    if (reason.kind == ReasonKind::SurveyGroup || reason.kind == ReasonKind::SurveyGroupLeftOut
        || reason.kind == ReasonKind::SurveyGroupZero)
        return groupLabel(reason.id, leaf, language);
    if (reason.kind == ReasonKind::NoReference)
        return referenceName(reason.id, set, language);
    if (reason.kind != ReasonKind::PartLeftOut && reason.kind != ReasonKind::PartCountsZero)
        return figureName(reason.id, leaf, set, language);
    const auto part = std::find_if(
        set.parts.begin(), set.parts.end(), [&](const Part& each) { return each.id == reason.id; });
    return part == set.parts.end() ? reason.id : language.of(part->title);
}

} // namespace

QString reasonText(const Reason& reason, const Node& leaf, const CriteriaSet& set, const Language& language) {
    const Wording& wording = wordings[static_cast<std::size_t>(reason.kind)];
    QString text = language.say("Reason", wording.text);
    if (reason.kind == ReasonKind::Overridden && reason.numbers.size() == 1)
        text = language.say("Reason", "set to %1");
    for (std::size_t i = reason.numbers.size(); i > 0; --i)
        text.replace(u'%' + QString::number(i),
            (wording.points >> (i - 1) & 1U) != 0 ? pointsText(reason.numbers[i - 1], set.decimals, language)
                                                  : language.measure(reason.numbers[i - 1]));
    if (text.contains(QStringLiteral("%n")))
        text.replace(QStringLiteral("%n"), nameIn(reason, leaf, set, language));
    return text.replace(QStringLiteral("%e"), formula(reason.id, language));
}

QString reasonsText(
    const Reasons& reasons, const Node& leaf, const CriteriaSet& set, const Language& language) {
    QStringList texts;
    for (const Reason& reason : reasons)
        texts << reasonText(reason, leaf, set, language);
    return texts.join(QStringLiteral("; "));
}

QString gateTitle(const Gate& gate, const Language& language) {
    return language.of(gate.title).isEmpty() ? gate.id : language.of(gate.title);
}

QString gateMissingText(const Gate& gate, const CriteriaSet& set, const Language& language) {
    QStringList figures;
    const std::vector<int> slots = gate.when.slots();
    for (const Field& fact : set.facts)
        if (std::find(slots.begin(), slots.end(), fact.slot) != slots.end())
            figures << language.of(fact.label);
    return language.say("Reason", "the condition “%1” is not decided; enter in the table of the unit's figures (F6): %2")
        .arg(gateTitle(gate, language), figures.join(QStringLiteral("; ")));
}

QString stageText(Stage stage, const Language& language) {
    switch (stage) {
    case Stage::Self:
        return language.say("Stage", "Self-assessment");
    case Stage::Appraised:
        return language.say("Stage", "Appraisal");
    case Stage::Reappraised:
        return language.say("Stage", "Second appraisal");
    case Stage::Council:
        break;
    }
    return language.say("Stage", "Council");
}

} // namespace sodiem
