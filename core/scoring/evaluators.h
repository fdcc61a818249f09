// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"
#include "core/scoring/reason.h"

namespace sodiem::scoring {

// What a rule makes of the numbers: exact points, or why there are none.
struct Outcome {
    enum class State { Points, Missing, NotApplicable };
    State state = State::Points;
    Rational points;

    static Outcome of(const Rational& points) { return {State::Points, points}; }
    static Outcome missing() { return {State::Missing, {}}; }
    static Outcome notApplicable() { return {State::NotApplicable, {}}; }
};

// Adds a reason where reasons are wanted.
class Explain {
public:
    explicit Explain(Reasons* reasons) : m_reasons(reasons) { }
    void operator()(ReasonKind kind, const QString& id, std::initializer_list<Rational> numbers) const {
        if (m_reasons != nullptr)
            m_reasons->push_back({kind, id, numbers});
    }
    explicit operator bool() const { return m_reasons != nullptr; }

private:
    Reasons* m_reasons;
};

// One evaluator per rule kind, each a pure function of the numbers.
struct Evaluator {
    const CriteriaSet& set;
    const Node& leaf;
    const SlotValues& values;
    Explain explain;

    Outcome operator()(const ChoiceRule& rule) const;
    Outcome operator()(const ChecklistRule& rule) const;
    Outcome operator()(const BandsRule& rule) const;
    Outcome operator()(const ProportionalRule& rule) const;
    Outcome operator()(const DeductionRule& rule) const;
    Outcome operator()(const SurveyRule& rule) const;
    Outcome operator()(const ManualRule& rule) const;
    Outcome operator()(const AccrualRule& rule) const;
    Outcome operator()(const InterpolateRule& rule) const;
    Outcome operator()(const DeadlineRule& rule) const;
    Outcome operator()(const ImprovementRule& rule) const;

private:
    const Rational* numberOf(const Field& field) const; // explains when it is missing
    bool allThere() const; // of the leaf's own fields; explains each that is missing
    Outcome tooLarge() const;
    Outcome proportionOf(const Rational& measure, const Rational& full) const;
    // The measure's value, or the outcome that takes its place.
    struct Measure {
        std::optional<Rational> value;
        Outcome instead;
    };
    Measure measured(const Expression& measure, IfUndefined ifUndefined) const;
    Outcome undefined(const Expression& measure, IfUndefined ifUndefined) const;
    Outcome inBands(const Rational& measure, const Bands& bands) const;
    // The first result of last year that the measure reads and the unit does not have; nullptr: none.
    const ReferenceFigure* missingReference(const Expression& measure) const;

    // What a group of respondents, or all together, think.
    struct Opinion {
        std::optional<Rational> satisfaction; // in %; absent: nobody gave an answer that counts
        Rational mean; // of the marks of a scale
        Rational counted;
        Rational notCounted;
        bool tooLarge = false;
    };
    Opinion opinion(const SurveyRule& rule, std::size_t firstGroup, std::size_t groups) const;
    Outcome pooled(const SurveyRule& rule) const;
    Outcome weighted(const SurveyRule& rule) const;

    void deducted(const DeductionRule::Each& each, const Rational& count) const;
    std::optional<Rational> documentPoints(const DeadlineRule& rule, const DeadlineRule::Item& item) const;
};

} // namespace sodiem::scoring
