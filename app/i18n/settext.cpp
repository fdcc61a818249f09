// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/settext.h"

#include "app/i18n/ruletext.h"

#include <QStringList>

namespace sodiem {
namespace {

QString identityText(const CriteriaSet& set, const Language& language) {
    return QStringList{language.say("Set", "%1, version %2, year %3").arg(set.id).arg(set.version).arg(set.year),
        language.say("Set", "Code of its contents: %1").arg(shortDigest(set)),
        language.say("Set", "Scores: %1").arg(unitKindsText(set.appliesTo, language)),
        language.say("Set", "Items: %1, of them scored: %2").arg(set.nodes.size()).arg(set.leaves().size())}
        .join(u'\n');
}

QString basisText(const CriteriaSet& set, const Language& language) {
    QStringList lines;
    for (const auto& [document, date] : set.legalBasis)
        lines << language.say("Set", "%1, of %2").arg(document, date.toString(QStringLiteral("dd/MM/yyyy")));
    return lines.join(u'\n');
}

QString partsText(const CriteriaSet& set, const Language& language) {
    QStringList lines;
    for (const Part& part : set.parts) {
        const QString title = language.of(part.title).isEmpty() ? part.id : language.of(part.title);
        const QString missing = part.ifMissing == Part::IfMissing::Zero
            ? language.say("Set", "without figures of any unit it counts 0 points")
            : language.say("Set", "without figures of any unit it is left out");
        lines << language.say("Set", "%1: %2 points; %3")
                     .arg(title, language.points(part.maximum, set.decimals), missing);
    }
    return lines.join(u'\n');
}

QString groupText(const QString& group, const Language& language) {
    return group == u"district" ? language.say("Set", "by district")
        : group == u"kind"      ? language.say("Set", "by kind of unit")
                                : language.say("Set", "all units together");
}

QString keyText(const RankingRules::Key& key, const CriteriaSet& set, const Language& language) {
    const auto at = static_cast<std::size_t>(key.index);
    switch (key.kind) {
    case RankingRules::Key::Kind::Part:
        return language.say("Set", "points of the part “%1”").arg(language.of(set.parts[at].title));
    case RankingRules::Key::Kind::Node:
        return language.say("Set", "points of item %1").arg(set.nodes[at].ref);
    case RankingRules::Key::Kind::Name:
        break;
    }
    return language.say("Set", "the name");
}

QString rankingText(const CriteriaSet& set, const Language& language) {
    QStringList groups, keys;
    for (const QString& group : set.ranking.groups)
        groups << groupText(group, language);
    for (const RankingRules::Key& key : set.ranking.tieKeys)
        keys << keyText(key, set, language);
    const QString ties = set.ranking.ties == RankingRules::Ties::Shared
        ? language.say("Set", "Equal units share a rank, and the ranks after it stay free (1, 2, 2, 4).")
        : set.ranking.ties == RankingRules::Ties::Dense
        ? language.say("Set", "Equal units share a rank, and the next rank follows (1, 2, 2, 3).")
        : language.say("Set", "Equal units are told apart, in this order, by: %1.").arg(keys.join(QStringLiteral("; ")));
    return language.say("Set", "Ranked: %1.").arg(groups.join(QStringLiteral("; "))) + u'\n' + ties;
}

QString classesText(const CriteriaSet& set, const Language& language) {
    QStringList lines{set.classBasis == ClassBasis::Points ? language.say("Set", "By the total of points:")
            : set.classBasis == ClassBasis::ArisenPoints
            ? language.say("Set", "By the points in % of the points that arose:")
            : language.say("Set", "By the index in %:")};
    for (const RankClass& each : set.classes)
        lines << (each.above ? language.say("Set", "%1: above %2") : language.say("Set", "%1: from %2"))
                     .arg(language.of(each.name), language.measure(each.limit));
    return lines.join(u'\n');
}

QString gatesText(const CriteriaSet& set, const Language& language) {
    QStringList lines;
    for (const Gate& gate : set.gates)
        lines << gateText(gate, set, language);
    return lines.join(u'\n');
}

QString factsText(const CriteriaSet& set, const Language& language) {
    QStringList lines;
    for (const Field& fact : set.facts)
        lines << fieldText(fact, language);
    return lines.join(u'\n');
}

} // namespace

QString shortDigest(const CriteriaSet& set) {
    constexpr int letters = 12;
    return set.digest.left(letters);
}

std::vector<SetStatement> setStatements(const CriteriaSet& set, const Language& language) {
    std::vector<SetStatement> statements;
    const auto add = [&](const QString& heading, const QString& lines) {
        if (!lines.isEmpty())
            statements.push_back({heading, lines});
    };
    add(language.say("Set", "Criteria set"), identityText(set, language));
    add(language.say("Set", "Note"), language.of(set.note));
    add(language.say("Set", "Legal basis"), basisText(set, language));
    add(language.say("Set", "Parts"), partsText(set, language));
    if (!set.classes.empty())
        add(language.say("Set", "Classes"), classesText(set, language));
    add(language.say("Set", "Ranking"), rankingText(set, language));
    add(language.say("Set", "Limiting conditions"), gatesText(set, language));
    add(language.say("Set", "Shared figures"), factsText(set, language));
    return statements;
}

} // namespace sodiem
