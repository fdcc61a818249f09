// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/ruletext.h"

#include "app/i18n/figurename.h"
#include "app/i18n/rulesentences.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sodiem {
namespace {

constexpr std::array<const char*, std::variant_size_v<Rule>> kindTexts = {
    QT_TRANSLATE_NOOP("Rule", "one of several levels"),
    QT_TRANSLATE_NOOP("Rule", "sum of what is met"),
    QT_TRANSLATE_NOOP("Rule", "by bands"),
    QT_TRANSLATE_NOOP("Rule", "in proportion"),
    QT_TRANSLATE_NOOP("Rule", "deducted by count"),
    QT_TRANSLATE_NOOP("Rule", "survey"),
    QT_TRANSLATE_NOOP("Rule", "points given by a person"),
    QT_TRANSLATE_NOOP("Rule", "added by count"),
    QT_TRANSLATE_NOOP("Rule", "between points of a curve"),
    QT_TRANSLATE_NOOP("Rule", "by the due date"),
    QT_TRANSLATE_NOOP("Rule", "against last year"),
};

constexpr std::pair<UnitKind, const char*> communes[] = { // worded for the list of units too
    {UnitKind::Ward, "wards"},
    {UnitKind::Commune, "communes"},
    {UnitKind::Township, "townships"},
    {UnitKind::SpecialZone, "special zones"},
};

QString policyText(const Node& leaf, const CriteriaSet& set, const Language& language) {
    const QString maximum = language.points(leaf.maximum, set.decimals);
    const bool outside
        = leaf.kind != NodeKind::Scored && leaf.notApplicable == NotApplicablePolicy::FullMarks;
    switch (outside ? NotApplicablePolicy::Drop : leaf.notApplicable) {
    case NotApplicablePolicy::FullMarks:
        return language.say("Rule", "When no case arose: full %1 points.").arg(maximum);
    case NotApplicablePolicy::Drop:
        return language.say("Rule", "When no case arose: the item is taken out of the maximum.");
    case NotApplicablePolicy::Rescale:
        return language.say("Rule",
            "When no case arose: the item is taken out, and the part is converted to its full maximum again.");
    case NotApplicablePolicy::Forbidden:
        break;
    }
    return language.say("Rule", "“No case arose” may not be claimed here.");
}

QStringList innerText(const Node& node, const CriteriaSet& set, const Language& language) {
    QStringList lines{language.say("Rule", "The points of its %1 items are added up.").arg(node.children.size())};
    if (node.kind != NodeKind::Scored)
        lines << language.say("Rule", "At most %1 points of them count.")
                     .arg(language.points(node.maximum, set.decimals));
    return lines;
}

// The conditions of gates read the shared figures by their bare names.
QString conditionText(const Gate& gate, const CriteriaSet& set, const Language& language) {
    Node reader;
    reader.fields = set.facts;
    return formulaText(gate.when, reader, set, language);
}

QString gatedText(const Gate& gate, const CriteriaSet& set, const Language& language) {
    const QString condition = conditionText(gate, set, language), title = language.of(gate.title);
    return title.isEmpty() ? language.say("Rule", "No points when %1.").arg(condition)
                           : language.say("Rule", "No points in the case “%1” (%2).").arg(title, condition);
}

QString rangeText(const Field& field, const Language& language) {
    if (field.type != FieldType::Integer && field.type != FieldType::Decimal)
        return {};
    if (field.min && field.max)
        return language.say("Rule", "from %1 to %2").arg(language.measure(*field.min), language.measure(*field.max));
    if (field.min)
        return language.say("Rule", "from %1").arg(language.measure(*field.min));
    return field.max ? language.say("Rule", "at most %1").arg(language.measure(*field.max)) : QString();
}

QString typeText(const Field& field, const Language& language) {
    switch (field.type) {
    case FieldType::Integer:
        return language.say("Rule", "a whole number");
    case FieldType::Decimal:
        return language.say("Rule", "a number");
    case FieldType::Date:
        return language.say("Rule", "a day");
    case FieldType::Flag:
        return language.say("Rule", "yes or no");
    case FieldType::Text:
        return language.say("Rule", "text, recorded only");
    case FieldType::Choice:
        break;
    }
    QStringList options;
    for (const ChoiceRule::Option& option : field.options)
        options << language.of(option.label);
    return language.say("Rule", "one of: %1").arg(options.join(QStringLiteral("; ")));
}

} // namespace

QStringList ruleText(const Node& node, const CriteriaSet& set, const Language& language) {
    QStringList lines = node.isLeaf() ? std::visit(RuleSentences(node, set, language), *node.rule)
                                      : innerText(node, set, language);
    if (node.kind == NodeKind::Penalty)
        lines << language.say("Rule", "These points are subtracted from the total.");
    else if (node.kind == NodeKind::Bonus)
        lines << language.say("Rule", "These points are a bonus beside the maximum.");
    if (node.isLeaf())
        lines << policyText(node, set, language);
    if (!node.appliesTo.empty())
        lines << language.say("Rule", "Only for: %1.").arg(unitKindsText(node.appliesTo, language));
    const int index = set.indexOf(node.ref);
    for (const Gate& gate : set.gates)
        if (std::find(gate.zeroed.begin(), gate.zeroed.end(), index) != gate.zeroed.end())
            lines << gatedText(gate, set, language);
    return lines;
}

QString ruleKindText(const Rule& rule, const Language& language) {
    return language.say("Rule", kindTexts[rule.index()]);
}

QString scoredByText(ScoredBy by, const Language& language) {
    switch (by) {
    case ScoredBy::Unit:
        return language.say("Rule", "self-assessment, then appraisal");
    case ScoredBy::Survey:
        return language.say("Rule", "survey");
    case ScoredBy::Leader:
        return language.say("Rule", "leaders give the points");
    case ScoredBy::Computed:
        break;
    }
    return language.say("Rule", "computed");
}

QString unitKindsText(const std::vector<UnitKind>& kinds, const Language& language) {
    QStringList words;
    for (const UnitKind kind : kinds) {
        const auto* known = std::find_if(std::begin(communes), std::end(communes),
            [&](const auto& each) { return each.first == kind; });
        words << (known == std::end(communes) ? typeWord(kind) : language.say("Units", known->second));
    }
    return words.join(QStringLiteral(", "));
}

QString fieldText(const Field& field, const Language& language) {
    const QString label = language.of(field.label).isEmpty() ? field.name : language.of(field.label);
    const QString unit = language.of(field.unit);
    QStringList asked{typeText(field, language)};
    if (const QString range = rangeText(field, language); !range.isEmpty())
        asked << range;
    return (unit.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, unit)) + QStringLiteral(": ")
        + asked.join(QStringLiteral(", "));
}

QString checkText(const Check& check, const Node& leaf, const CriteriaSet& set, const Language& language) {
    const QString condition = formulaText(check.must, leaf, set, language);
    const QString form = check.isError ? language.say("Rule", "Must hold: %1. Otherwise refused: “%2”")
                                       : language.say("Rule", "Should hold: %1. Otherwise a warning: “%2”");
    return form.arg(condition, language.of(check.text));
}

QString evidenceText(const Node& leaf, const Language& language) {
    const QString typical = language.of(leaf.evidenceTypical);
    const QString asked = leaf.evidenceRequired == EvidenceRequired::Never ? language.say("Rule", "Evidence is not required.")
        : leaf.evidenceRequired == EvidenceRequired::Always ? language.say("Rule", "Evidence is always required.")
                                                            : language.say("Rule", "Evidence is required for points.");
    return typical.isEmpty() ? asked : asked + u'\n' + language.say("Rule", "For example: %1").arg(typical);
}

QString gateText(const Gate& gate, const CriteriaSet& set, const Language& language) {
    QStringList effects, zeroed;
    for (const int leaf : gate.zeroed)
        zeroed << set.nodes[static_cast<std::size_t>(leaf)].ref;
    if (!zeroed.isEmpty())
        effects << language.say("Rule", "no points for %1").arg(zeroed.join(QStringLiteral(", ")));
    if (gate.classAtMost >= 0)
        effects << language.say("Rule", "the class is at most “%1”")
                       .arg(language.of(set.classes[static_cast<std::size_t>(gate.classAtMost)].name));
    const QString condition = conditionText(gate, set, language);
    const QString named = language.of(gate.title);
    return (named.isEmpty() ? language.say("Rule", "When %1: %2.").arg(condition, effects.join(QStringLiteral("; ")))
                            : language.say("Rule", "%1 (%2): %3.")
                                  .arg(named, condition, effects.join(QStringLiteral("; "))));
}

} // namespace sodiem
