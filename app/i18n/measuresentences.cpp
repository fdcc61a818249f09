// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of rules that measure something.
#include "app/i18n/figurename.h"
#include "app/i18n/rulesentences.h"
#include "core/scoring/trialinputs.h"

#include <algorithm>

namespace sodiem {
namespace {

bool divides(const Expression& measure) {
    return std::any_of(measure.steps.begin(), measure.steps.end(),
        [](const Expression::Step& step) { return step.operation == Expression::Operation::Divide; });
}

bool isCondition(const Expression& measure) {
    return !measure.steps.empty() && measure.steps.back().operation >= Expression::Operation::Equal;
}

} // namespace

QString RuleSentences::measured(const Expression& measure) const {
    return m_language.say("Rule", "Measured is: %1.").arg(formulaText(measure, m_leaf, m_set, m_language));
}

void RuleSentences::addUndefined(QStringList& lines, const Expression& measure, IfUndefined undefined) const {
    if (!divides(measure))
        return;
    switch (undefined) {
    case IfUndefined::Missing:
        lines << m_language.say("Rule", "With 0 to divide by there are no points until it is explained or corrected.");
        return;
    case IfUndefined::NotApplicable:
        lines << m_language.say("Rule", "With 0 to divide by no case arose.");
        return;
    case IfUndefined::Zero:
        lines << m_language.say("Rule", "With 0 to divide by: %1 points.").arg(points(Points()));
        return;
    case IfUndefined::FullMarks:
        lines << m_language.say("Rule", "With 0 to divide by: %1 points.").arg(points(m_leaf.maximum));
    }
}

// A measure that is true or false, and points for each.
QString RuleSentences::condition(const Expression& measure, const Bands& bands) const {
    const auto& list = bands.bands;
    const bool two = isCondition(measure) && bands.direction == Bands::Direction::From && list.size() == 2
        && list[0].limit == Rational(1) && list[1].limit.isZero() && !list[0].proportionTo && !list[1].proportionTo;
    if (!two)
        return {};
    return m_language.say("Rule", "When %1: %2 points; otherwise: %3 points.")
        .arg(formulaText(measure, m_leaf, m_set, m_language), points(list[0].points), points(list[1].points));
}

QString RuleSentences::bandPoints(const QString& range, const Bands::Band& band) const {
    return band.proportionTo
        ? m_language.say("Rule", "%1: in proportion to %2, at most %3 points.")
              .arg(range, number(*band.proportionTo), points(m_leaf.maximum))
        : m_language.say("Rule", "%1: %2 points.").arg(range, points(band.points));
}

void RuleSentences::addFalling(QStringList& lines, const Bands& bands) const {
    for (std::size_t i = 0; i < bands.bands.size(); ++i) {
        const QString from = number(bands.bands[i].limit);
        lines << bandPoints(i == 0 ? m_language.say("Rule", "From %1 upwards").arg(from)
                                   : m_language.say("Rule", "From %1 to less than %2")
                                         .arg(from, number(bands.bands[i - 1].limit)),
            bands.bands[i]);
    }
}

void RuleSentences::addRising(QStringList& lines, const Bands& bands) const {
    for (std::size_t i = 0; i < bands.bands.size(); ++i) {
        const QString upTo = number(bands.bands[i].limit);
        lines << bandPoints(i == 0 ? m_language.say("Rule", "Up to %1").arg(upTo)
                                   : m_language.say("Rule", "Over %1 up to %2")
                                         .arg(number(bands.bands[i - 1].limit), upTo),
            bands.bands[i]);
    }
}

void RuleSentences::addBands(QStringList& lines, const Bands& bands) const {
    if (bands.bands.empty())
        return;
    const Bands::Band& last = bands.bands.back();
    const QString outside = points(std::min(last.points, Points()));
    if (bands.direction == Bands::Direction::From) {
        addFalling(lines, bands);
        if (!last.limit.isZero()) // nothing measured lies below 0
            lines << m_language.say("Rule", "Below %1: %2 points.").arg(number(last.limit), outside);
    } else {
        addRising(lines, bands);
        lines << m_language.say("Rule", "Over %1: %2 points.").arg(number(last.limit), outside);
    }
}

QStringList RuleSentences::operator()(const BandsRule& rule) const {
    if (const QString whether = condition(rule.measure, rule.bands); !whether.isEmpty())
        return {whether};
    QStringList lines{measured(rule.measure)};
    addBands(lines, rule.bands);
    addUndefined(lines, rule.measure, rule.ifUndefined);
    return lines;
}

QStringList RuleSentences::operator()(const ImprovementRule& rule) const {
    QStringList lines{m_language.say("Rule", "It is compared with last year's result."), measured(rule.measure)};
    addBands(lines, rule.bands);
    addUndefined(lines, rule.measure, rule.ifUndefined);
    switch (rule.ifNoReference) {
    case IfUndefined::Missing:
        return lines << m_language.say("Rule", "Without a result of last year there are no points until it is brought in.");
    case IfUndefined::NotApplicable:
        return lines << m_language.say("Rule", "Without a result of last year no case arose.");
    case IfUndefined::Zero:
        return lines << m_language.say("Rule", "Without a result of last year: %1 points.").arg(points(Points()));
    case IfUndefined::FullMarks:
        break;
    }
    return lines << m_language.say("Rule", "Without a result of last year: %1 points.").arg(points(m_leaf.maximum));
}

QStringList RuleSentences::operator()(const ProportionalRule& rule) const {
    const QString full = number(rule.full);
    QStringList lines{measured(rule.measure),
        m_language.say("Rule", "From %1 upwards: %2 points.").arg(full, points(m_leaf.maximum)),
        m_language.say("Rule", "Less than %1: in proportion (result ÷ %1 × %2 points).")
            .arg(full, points(m_leaf.maximum))};
    if (rule.floor)
        lines << m_language.say("Rule", "Below %1: %2 points.").arg(number(*rule.floor), points(Points()));
    addUndefined(lines, rule.measure, rule.ifUndefined);
    return lines;
}

// "mỗi 10 buổi": by the unit of the one figure that is counted, else of the measure.
QString RuleSentences::stepText(const AccrualRule& rule) const {
    const bool single = rule.measure.names.size() == 1 && rule.measure.steps.size() == 1;
    const Field* field = single ? m_leaf.field(rule.measure.source.trimmed()) : nullptr;
    const QString unit = field != nullptr ? m_language.of(field->unit) : QString();
    if (unit.isEmpty())
        return m_language.say("Rule", "%1 of what is measured").arg(number(rule.each));
    return rule.each == Rational(1) ? unit : QStringLiteral("%1 %2").arg(number(rule.each), unit);
}

QString RuleSentences::scaleText(const AttributeScale& scale) const {
    const std::vector<QString> values = attributeValues(m_leaf, scale);
    QStringList factors;
    for (std::size_t i = 0; i < values.size(); ++i)
        factors << QStringLiteral("%1 × %2").arg(values[i], number(scale.factors[i].second));
    return m_language.say("Rule", "These thresholds are multiplied by what the list of units says under “%1”: %2; others × 1.")
        .arg(scale.attribute, factors.join(QStringLiteral("; ")));
}

QStringList RuleSentences::operator()(const AccrualRule& rule) const {
    QStringList lines{measured(rule.measure)};
    const QString step = stepText(rule), gain = points(rule.points), cap = points(rule.cap);
    if (rule.base) {
        lines << m_language.say("Rule", "More than 0 and up to %1: %2 points.")
                     .arg(number(rule.base->upTo), points(rule.base->points));
        lines << m_language.say("Rule", "Beyond that each further %1 adds %2 points, at most %3 in all.")
                     .arg(step, gain, cap);
    } else {
        lines << m_language.say("Rule", "Each %1 adds %2 points, at most %3.").arg(step, gain, cap);
    }
    lines << (rule.inProportion ? m_language.say("Rule", "A step that is not whole counts in proportion.")
                                : m_language.say("Rule", "Only whole steps count."));
    if (rule.scale)
        lines << scaleText(*rule.scale);
    addUndefined(lines, rule.measure, rule.ifUndefined);
    return lines;
}

QStringList RuleSentences::operator()(const InterpolateRule& rule) const {
    QStringList lines{measured(rule.measure)};
    for (std::size_t i = 0; i < rule.knots.size(); ++i) {
        const InterpolateRule::Knot& knot = rule.knots[i];
        const QString text = i == 0 ? m_language.say("Rule", "Up to %1: %2 points.")
            : i + 1 == rule.knots.size() ? m_language.say("Rule", "From %1 upwards: %2 points.")
                                         : m_language.say("Rule", "At %1: %2 points.");
        lines << text.arg(number(knot.at), points(knot.points));
    }
    lines << m_language.say("Rule", "Between two of these in proportion.");
    addUndefined(lines, rule.measure, rule.ifUndefined);
    return lines;
}

} // namespace sodiem
