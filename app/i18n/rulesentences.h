// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/criteria/criteriaset.h"

#include <QStringList>

namespace sodiem {

// The sentences of one rule, by kind; ruleText() puts the rest around them.
class RuleSentences {
public:
    RuleSentences(const Node& leaf, const CriteriaSet& set, const Language& language)
        : m_leaf(leaf)
        , m_set(set)
        , m_language(language) { }

    QStringList operator()(const ChoiceRule& rule) const;
    QStringList operator()(const ChecklistRule& rule) const;
    QStringList operator()(const BandsRule& rule) const;
    QStringList operator()(const ProportionalRule& rule) const;
    QStringList operator()(const DeductionRule& rule) const;
    QStringList operator()(const SurveyRule& rule) const;
    QStringList operator()(const ManualRule& rule) const;
    QStringList operator()(const AccrualRule& rule) const;
    QStringList operator()(const InterpolateRule& rule) const;
    QStringList operator()(const DeadlineRule& rule) const;
    QStringList operator()(const ImprovementRule& rule) const;

private:
    QString points(Points points) const { return m_language.points(points, m_set.decimals); }
    QString number(const Rational& number) const { return m_language.measure(number); }
    QString optionText(const ChoiceRule::Option& option) const;
    QString labelOfSlot(int slot) const;

    QString measured(const Expression& measure) const;
    void addUndefined(QStringList& lines, const Expression& measure, IfUndefined undefined) const;
    QString condition(const Expression& measure, const Bands& bands) const; // empty: it is none
    void addBands(QStringList& lines, const Bands& bands) const;
    void addFalling(QStringList& lines, const Bands& bands) const;
    void addRising(QStringList& lines, const Bands& bands) const;
    QString bandPoints(const QString& range, const Bands::Band& band) const;
    QString stepText(const AccrualRule& rule) const;
    QString scaleText(const AttributeScale& scale) const;
    QString dueText(const DeadlineRule& rule, const DeadlineRule::Item& item) const;
    void addLate(QStringList& lines, const DeadlineRule& rule) const;
    void addMarks(QStringList& lines, const SurveyRule& rule) const;
    void addGroups(QStringList& lines, const SurveyRule& rule) const;

    const Node& m_leaf;
    const CriteriaSet& m_set;
    const Language& m_language;
};

} // namespace sodiem
