// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview.h"

#include "core/campaign/editing.h"
#include "core/report/visitreport.h"
#include "core/scoring/evidenceneed.h"
#include "core/scoring/explained.h"

#include <algorithm>
#include <cstdlib>

namespace sodiem {
namespace {

bool hasPoints(const LeafScore& score) {
    return score.state == LeafState::Scored || score.state == LeafState::FullMarksNotApplicable;
}

bool isLarge(Points self, Points given, Points maximum, int percent) {
    const std::int64_t gap = std::abs(self.units() - given.units());
    return gap > 0 && gap * 100 >= maximum.units() * percent;
}

class Digester {
public:
    Digester(const Campaign& campaign, std::size_t unit, const OverviewRules& rules)
        : m_campaign(campaign)
        , m_frame(campaign.frame())
        , m_record(campaign.record(unit))
        , m_unit(unit)
        , m_rules(rules)
        , m_values(m_frame, m_record, rules.stage) {
        if (rules.stage != Stage::Self)
            m_claims.emplace(m_frame, m_record, Stage::Self);
    }

    UnitDigest made() {
        m_digest.items.resize(m_frame.leaves.size());
        addDifferingFacts();
        for (std::size_t leaf = 0; leaf < m_frame.leaves.size(); ++leaf) {
            addDiffering(leaf);
            addChecks(leaf);
            addScore(leaf);
            if (lacksWord(m_campaign, m_record, m_claims ? *m_claims : m_values, leaf))
                add(leaf, Unexplained{});
        }
        for (const std::size_t leaf : changedSinceSigned(m_campaign, m_unit))
            add(leaf, OtherThanSigned{m_record.visit.fixed->day});
        if (m_record.visit.isSigned() && m_record.visit.scans.empty())
            m_digest.alerts.push_back({m_unit, -1, -1, SignedCopyLacking{m_record.visit.fixed->day}});
        return std::move(m_digest);
    }

private:
    template <class What> void add(std::size_t leaf, What what) {
        m_digest.alerts.push_back({m_unit, static_cast<int>(leaf), -1, std::move(what)});
    }

    void addDifferingFacts() {
        const std::vector<Field>& facts = m_frame.set.facts;
        for (std::size_t i = 0; i < facts.size(); ++i)
            if (std::find(m_record.differingFacts.begin(), m_record.differingFacts.end(), facts[i].name)
                != m_record.differingFacts.end())
                m_digest.alerts.push_back(
                    {m_unit, -1, static_cast<int>(i), ValuesDiffer{std::nullopt, facts[i].name}});
    }

    void addDiffering(std::size_t leaf) {
        for (const Stage stage : allStages)
            if (const auto& differing = m_record.entry(stage, leaf).differing; !differing.empty())
                add(leaf, ValuesDiffer{stage, differing.front()});
        if (const auto& differing = m_record.surveys[leaf].differing; !differing.empty())
            add(leaf, ValuesDiffer{std::nullopt, differing.front()});
    }

    void addChecks(std::size_t leaf) {
        const Node& node = *m_frame.leaves[leaf];
        for (const Check* check : failedChecks(node, m_values))
            add(leaf, CheckFailed{static_cast<int>(check - node.checks.data()), check->isError});
    }

    void addScore(std::size_t leaf) {
        const Node& node = *m_frame.leaves[leaf];
        ItemDigest& item = m_digest.items[leaf];
        item.survey = std::holds_alternative<SurveyRule>(*node.rule);
        if (item.survey && m_rules.stage == Stage::Self)
            return; // NotAsked
        if (!m_values.counted(leaf).applies)
            return; // NotAsked
        const LeafScore score = scoreLeaf(m_frame.set, node, m_values.counted(leaf), m_values);
        if (score.toReview)
            add(leaf, ReviewNeeded{m_frame.changedIn[leaf]});
        item.progress = progressOf(score, m_values.counted(leaf));
        if (isTakenOver(leaf))
            item.progress = ItemProgress::NotAsked;
        if (item.survey || !hasPoints(score))
            return;
        compareWithClaim(leaf, score, item);
        item.lacksEvidence
            = m_record.evidence[leaf].empty() && needsEvidence(node, score.state, score.points);
        if (item.lacksEvidence)
            add(leaf, EvidenceLacking{score.points});
    }

    // After the appraisal a step looks at what is disputed only: what it has not touched is not its work, and
    // another step's work is not its own.
    bool isTakenOver(std::size_t leaf) const {
        const bool later = m_rules.stage == Stage::Reappraised || m_rules.stage == Stage::Council;
        const CountedEntry& counted = m_values.counted(leaf);
        return later && (counted.entry == nullptr || counted.stage != m_rules.stage);
    }

    static ItemProgress progressOf(const LeafScore& score, const CountedEntry& counted) {
        if (score.state == LeafState::Dropped)
            return ItemProgress::NotApplicable;
        if (hasPoints(score))
            return ItemProgress::Scored;
        return counted.entry != nullptr ? ItemProgress::Begun : ItemProgress::Missing;
    }

    void compareWithClaim(std::size_t leaf, const LeafScore& given, ItemDigest& item) {
        if (!m_claims)
            return;
        const Node& node = *m_frame.leaves[leaf];
        const LeafScore claim = scoreLeaf(m_frame.set, node, m_claims->counted(leaf), *m_claims);
        if (!hasPoints(claim))
            return;
        item.differs = claim.points != given.points;
        if (isLarge(claim.points, given.points, node.maximum, m_rules.gapPercent))
            add(leaf, LargeGap{claim.points, given.points});
        const CountedEntry& counted = m_values.counted(leaf);
        if (counted.entry != nullptr && lacksReason(*counted.entry, claim.points, given.points))
            add(leaf, ReasonMissing{claim.points, given.points});
    }

    const Campaign& m_campaign;
    const Frame& m_frame;
    const UnitRecord& m_record;
    const std::size_t m_unit;
    const OverviewRules& m_rules;
    UnitValues m_values;
    std::optional<UnitValues> m_claims;
    UnitDigest m_digest;
};

bool lacksPoints(const ItemDigest& item) {
    return item.progress == ItemProgress::Missing || item.progress == ItemProgress::Begun;
}

bool isMissing(const ItemDigest& item) { return !item.survey && lacksPoints(item); }

std::vector<Alert> deadlineAlerts(const std::vector<UnitDigest>& digests, const OverviewRules& rules) {
    const std::optional<QDate>& deadline = rules.dates.deadline(rules.stage);
    const auto left = deadline ? static_cast<int>(rules.today.daysTo(*deadline)) : 0;
    std::vector<Alert> alerts;
    if (!deadline || left > rules.nearDays)
        return alerts;
    for (std::size_t unit = 0; unit < digests.size(); ++unit) {
        const ItemDigests& items = digests[unit].items;
        const auto first = std::find_if(items.begin(), items.end(), isMissing);
        if (first == items.end())
            continue;
        const auto missing = static_cast<int>(std::count_if(first, items.end(), isMissing));
        alerts.push_back(
            {unit, static_cast<int>(first - items.begin()), -1, DeadlineNear{*deadline, left, missing}});
    }
    return alerts;
}

} // namespace

UnitDigest digestUnit(const Campaign& campaign, std::size_t unit, const OverviewRules& rules) {
    return Digester(campaign, unit, rules).made();
}

std::vector<UnitDigest> digestAll(const Campaign& campaign, const OverviewRules& rules) {
    std::vector<UnitDigest> digests;
    digests.reserve(campaign.unitCount());
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit)
        digests.push_back(digestUnit(campaign, unit, rules));
    return digests;
}

DivisionProgress progressOf(const Division& division, const std::vector<UnitDigest>& digests) {
    DivisionProgress progress;
    progress.units.reserve(division.units.size());
    for (const std::size_t unit : division.units) {
        progress.units.push_back(tallyOf(digests[unit].items, division.leaves));
        progress.line.add(progress.units.back());
    }
    return progress;
}

int firstMissing(const ItemDigests& items, const std::vector<std::size_t>& leaves) {
    int survey = -1;
    for (const std::size_t leaf : leaves) {
        if (!lacksPoints(items[leaf]))
            continue;
        if (!items[leaf].survey)
            return static_cast<int>(leaf);
        survey = survey < 0 ? static_cast<int>(leaf) : survey;
    }
    return survey;
}

Alerts gatherAlerts(
    const std::vector<UnitDigest>& digests, const std::vector<Alert>& evidence, const OverviewRules& rules) {
    Alerts alerts;
    const auto take = [&](const std::vector<Alert>& found) {
        for (const Alert& alert : found)
            alerts[static_cast<std::size_t>(alert.kind())].push_back(alert);
    };
    take(deadlineAlerts(digests, rules));
    for (const UnitDigest& digest : digests)
        take(digest.alerts);
    take(evidence);
    return alerts;
}

} // namespace sodiem
