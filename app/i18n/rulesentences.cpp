// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of options, deadlines and surveys; those that measure are in measuresentences.cpp.
#include "app/i18n/rulesentences.h"

#include "app/i18n/figurename.h"

#include <algorithm>

namespace sodiem {

QString RuleSentences::optionText(const ChoiceRule::Option& option) const {
    const QString label = m_language.of(option.label);
    return m_language.say("Rule", "%1: %2 points.").arg(label.isEmpty() ? option.id : label, points(option.points));
}

QString RuleSentences::labelOfSlot(int slot) const {
    for (const Field& field : m_leaf.fields)
        if (field.slot == slot)
            return m_language.of(field.label).isEmpty() ? field.name : m_language.of(field.label);
    return {};
}

QStringList RuleSentences::operator()(const ChoiceRule& rule) const {
    QStringList lines{m_language.say("Rule", "One of these levels is chosen:")};
    for (const ChoiceRule::Option& option : rule.options)
        lines << optionText(option);
    return lines;
}

QStringList RuleSentences::operator()(const ChecklistRule& rule) const {
    QStringList lines{m_language.say("Rule", "Each of these that is met gives its points, and they are added up:")};
    for (const ChoiceRule::Option& item : rule.items)
        lines << optionText(item);
    return lines;
}

QStringList RuleSentences::operator()(const ManualRule& rule) const {
    return {m_language.say("Rule",
                "The points are given by the person entitled to, with a reason: from %1 to %2, in steps of %3.")
                .arg(points(rule.min), points(rule.max), points(rule.step))};
}

QStringList RuleSentences::operator()(const DeductionRule& rule) const {
    QStringList lines{m_language.say("Rule", "It starts at %1 points, less:").arg(points(rule.from))};
    for (const DeductionRule::Each& each : rule.each)
        lines << m_language.say("Rule", "%1: %2 points for each.").arg(labelOfSlot(each.slot), points(each.points));
    return lines << m_language.say("Rule", "Not below %1 points.").arg(points(rule.floor));
}

QString RuleSentences::dueText(const DeadlineRule& rule, const DeadlineRule::Item& item) const {
    const QString due = item.dueSlot < 0
        ? QDate::fromJulianDay(item.due).toString(QStringLiteral("dd/MM/yyyy"))
        : QStringLiteral("“%1”").arg(figureName(item.dueName, m_leaf, m_set, m_language));
    const QString document = labelOfSlot(item.slot);
    if (item.allowedDays == 0)
        return m_language.say("Rule", "%1: due on %2.").arg(document, due);
    const QString allowed = rule.workingDays
        ? m_language.say("Rule", "%1: due %3 working days after %2.")
        : m_language.say("Rule", "%1: due %3 days after %2.");
    return allowed.arg(document, due, QString::number(item.allowedDays));
}

void RuleSentences::addLate(QStringList& lines, const DeadlineRule& rule) const {
    const auto days = [&](const char* calendar, const char* working) {
        return rule.workingDays ? m_language.say("Rule", working) : m_language.say("Rule", calendar);
    };
    std::int64_t before = 0;
    for (const DeadlineRule::Late& late : rule.late) {
        lines << (before == 0 ? days(QT_TRANSLATE_NOOP("Rule", "Late by up to %2 days: %3 points."),
                                    QT_TRANSLATE_NOOP("Rule", "Late by up to %2 working days: %3 points."))
                              : days(QT_TRANSLATE_NOOP("Rule", "Late by more than %1 and up to %2 days: %3 points."),
                                    QT_TRANSLATE_NOOP(
                                        "Rule", "Late by more than %1 and up to %2 working days: %3 points.")))
                     .replace(QStringLiteral("%1"), QString::number(before))
                     .replace(QStringLiteral("%2"), QString::number(late.upToDays))
                     .replace(QStringLiteral("%3"), points(late.points));
        before = late.upToDays;
    }
    const Points latest = rule.late.empty() ? Points() : std::min(rule.late.back().points, Points());
    lines << (before == 0 ? m_language.say("Rule", "Late: %1 points.") : m_language.say("Rule", "Later: %1 points."))
                 .arg(points(latest));
}

QStringList RuleSentences::operator()(const DeadlineRule& rule) const {
    QStringList lines;
    for (const DeadlineRule::Item& item : rule.items)
        lines << dueText(rule, item);
    const bool several = rule.items.size() > 1;
    lines << (several ? m_language.say("Rule", "Each document in time: %1 points.")
                      : m_language.say("Rule", "In time: %1 points."))
                 .arg(points(rule.onTime));
    addLate(lines, rule);
    if (rule.items.front().noneSlot >= 0)
        lines << m_language.say("Rule", "No document: %1 points.").arg(points(rule.none));
    if (several)
        lines << (rule.combine == DeadlineRule::Combine::Worst
                ? m_language.say("Rule", "Of several documents the one with the least points counts.")
                : rule.combine == DeadlineRule::Combine::Average
                ? m_language.say("Rule", "The mean of the points of all documents counts.")
                : m_language.say("Rule", "The points of all documents are added up."));
    if (rule.workingDays)
        lines << m_language.say("Rule",
            "Working days are Monday to Friday without the days off that the set names; a due day that is none moves "
            "to the next working day.");
    return lines;
}

// Shares of options, or marks.
void RuleSentences::addMarks(QStringList& lines, const SurveyRule& rule) const {
    if (rule.scale) {
        lines << m_language.say("Rule", "Respondents give marks from 1 to %1.").arg(rule.scale->max);
        lines << m_language.say("Rule", "Satisfaction rises evenly from 0 % at a mean mark of %1 to 100 % at %2.")
                     .arg(number(rule.scale->zeroAt))
                     .arg(rule.scale->max);
        return;
    }
    for (const SurveyRule::Option& option : rule.options) {
        const QString label = m_language.of(option.label).isEmpty() ? option.id : m_language.of(option.label);
        lines << (option.share
                ? m_language.say("Rule", "“%1” counts as %2 %.").arg(label, number(*option.share))
                : m_language.say("Rule", "“%1” is not counted.").arg(label));
    }
    lines << m_language.say("Rule", "Satisfaction is the mean over all answers that count.");
}

void RuleSentences::addGroups(QStringList& lines, const SurveyRule& rule) const {
    QStringList names;
    for (const SurveyRule::Group& group : rule.groups) {
        const QString label = m_language.of(group.label).isEmpty() ? group.id : m_language.of(group.label);
        names << (rule.weighted ? m_language.say("Rule", "%1 (weight %2)").arg(label, number(group.weight)) : label);
    }
    if (names.isEmpty())
        return;
    lines << m_language.say("Rule", "Asked are: %1.").arg(names.join(QStringLiteral("; ")));
    if (!rule.weighted && names.size() > 1)
        lines << m_language.say("Rule", "The answers of all groups are counted together.");
    if (!rule.weighted)
        return;
    lines << m_language.say("Rule", "The satisfaction of each group counts by its weight.");
    lines << (rule.ifGroupEmpty == SurveyRule::IfGroupEmpty::LeaveOut
            ? m_language.say("Rule", "A group without answers is left out.")
            : rule.ifGroupEmpty == SurveyRule::IfGroupEmpty::Zero
            ? m_language.say("Rule", "A group without answers counts as 0 %.")
            : m_language.say("Rule", "While a group has no answers, there are no points yet."));
}

QStringList RuleSentences::operator()(const SurveyRule& rule) const {
    QStringList lines;
    addMarks(lines, rule);
    addGroups(lines, rule);
    return lines << m_language.say("Rule", "Points: satisfaction × %1.").arg(points(m_leaf.maximum));
}

} // namespace sodiem
