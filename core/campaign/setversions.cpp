// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/setversions.h"

#include "core/campaign/scoredalike.h"
#include "core/campaign/view.h"

#include <algorithm>

namespace sodiem {
namespace {

// What is asked and what of it is accepted; the words do not matter.
bool askedAlike(const Field& one, const Field& other) {
    const auto sameOption = [](const auto& a, const auto& b) { return a.id == b.id; };
    return one.name == other.name && one.type == other.type && one.min == other.min && one.max == other.max
        && one.options.size() == other.options.size()
        && std::equal(one.options.begin(), one.options.end(), other.options.begin(), sameOption);
}

bool checkedAlike(const Check& one, const Check& other) {
    return one.must.source == other.must.source && one.isError == other.isError;
}

template <class Item, class Alike>
bool allAlike(const std::vector<Item>& one, const std::vector<Item>& other, Alike alike) {
    return one.size() == other.size() && std::equal(one.begin(), one.end(), other.begin(), alike);
}

// How late a document is in working days depends on the days off of its set.
bool countsWorkingDays(const Node& leaf) {
    const auto* deadline = std::get_if<DeadlineRule>(&*leaf.rule);
    return deadline != nullptr && deadline->workingDays;
}

QString partOf(const CriteriaSet& set, const Node& leaf) {
    return leaf.part < 0 ? QString() : set.parts[static_cast<std::size_t>(leaf.part)].id;
}

bool leavesAlike(const CriteriaSet& before, const Node& one, const CriteriaSet& after, const Node& other) {
    return scoredAlike(one, other) && allAlike(one.fields, other.fields, askedAlike)
        && allAlike(one.checks, other.checks, checkedAlike) && one.notApplicable == other.notApplicable
        && one.kind == other.kind && one.appliesTo == other.appliesTo
        && partOf(before, one) == partOf(after, other)
        && (!countsWorkingDays(one) || before.holidays == after.holidays);
}

bool wordedAlike(const Node& one, const Node& other) {
    const auto sameLabel
        = [](const Field& a, const Field& b) { return a.label == b.label && a.unit == b.unit; };
    return one.title == other.title && one.guidance == other.guidance && one.owner == other.owner
        && one.evidenceRequired == other.evidenceRequired && one.evidenceTypical == other.evidenceTypical
        && one.legalRef == other.legalRef && allAlike(one.fields, other.fields, sameLabel)
        && (!one.isLeaf() || ruleWords(*one.rule) == ruleWords(*other.rule));
}

NodeFate fateOf(const CriteriaSet& before, const Node& one, const CriteriaSet& after, const Node& other) {
    const bool alike = one.isLeaf() == other.isLeaf() && one.maximum == other.maximum
        && (!one.isLeaf() || leavesAlike(before, one, after, other));
    if (!alike)
        return NodeFate::Changed;
    return wordedAlike(one, other) ? NodeFate::Same : NodeFate::Reworded;
}

} // namespace

std::vector<NodePair> compareSets(const CriteriaSet& before, const CriteriaSet& after) {
    std::vector<NodePair> pairs;
    std::size_t taken = 0; // of the earlier set: all before it stand in the list
    const auto takeRemoved = [&](std::size_t until) {
        for (; taken < until; ++taken)
            if (after.indexOf(before.nodes[taken].ref) < 0)
                pairs.push_back({before.nodes[taken].ref, static_cast<int>(taken), -1, NodeFate::Removed});
    };
    for (std::size_t i = 0; i < after.nodes.size(); ++i) {
        const Node& node = after.nodes[i];
        const int old = before.indexOf(node.ref);
        if (old >= 0)
            takeRemoved(static_cast<std::size_t>(old));
        const NodeFate fate = old < 0
            ? NodeFate::Added
            : fateOf(before, before.nodes[static_cast<std::size_t>(old)], after, node);
        pairs.push_back({node.ref, old, static_cast<int>(i), fate});
    }
    takeRemoved(before.nodes.size());
    return pairs;
}

Status mayReplace(const CriteriaSet& now, const CriteriaSet& next) {
    if (next.id != now.id)
        return Error{ErrorCode::CriteriaOtherSet, {next.id, now.id}, {}};
    if (next.version == now.version)
        return Error{ErrorCode::CriteriaVersionSame, {next.id, QString::number(next.version)}, {}};
    if (next.version < now.version)
        return Error{ErrorCode::CriteriaVersionOlder,
            {QString::number(next.version), QString::number(now.version)}, {}};
    if (std::is_permutation(
            next.appliesTo.begin(), next.appliesTo.end(), now.appliesTo.begin(), now.appliesTo.end()))
        return Done{};
    QStringList kinds;
    for (const UnitKind kind : next.appliesTo)
        kinds << unitKindId(kind);
    return Error{ErrorCode::CriteriaOtherUnits, {kinds.join(QStringLiteral(", "))}, {}};
}

ReissueReach reissueReach(const Campaign& campaign, const std::vector<NodePair>& pairs) {
    const Frame& frame = campaign.frame();
    std::vector<std::pair<std::size_t, NodeFate>> moved; // leaves
    ReissueReach reach;
    for (const NodePair& pair : pairs) {
        const auto leaf = pair.before < 0 ? frame.leafIndex.end() : frame.leafIndex.find(pair.ref);
        if (leaf == frame.leafIndex.end()
            || (pair.fate != NodeFate::Changed && pair.fate != NodeFate::Removed))
            continue;
        moved.emplace_back(static_cast<std::size_t>(leaf->second), pair.fate);
        (pair.fate == NodeFate::Changed ? reach.changed : reach.removed) += 1;
    }
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
        const int before = reach.entries;
        for (const auto& [leaf, fate] : moved)
            if (countedEntry(campaign.record(unit), *frame.leaves[leaf], leaf, Stage::Council).entry
                != nullptr)
                (fate == NodeFate::Changed ? reach.entries : reach.entriesRemoved) += 1;
        reach.units += reach.entries > before ? 1 : 0;
    }
    return reach;
}

std::vector<int> changedVersions(const std::vector<CriteriaSet>& versions) {
    std::vector<int> changed;
    const CriteriaSet& last = versions.back();
    for (const Node& leaf : last.nodes) {
        if (!leaf.isLeaf())
            continue;
        int version = 0;
        for (std::size_t i = 1; i < versions.size(); ++i) {
            const Node* before = versions[i - 1].find(leaf.ref);
            const Node* after = versions[i].find(leaf.ref);
            const bool same = before != nullptr && after != nullptr && before->isLeaf() && after->isLeaf()
                && leavesAlike(versions[i - 1], *before, versions[i], *after);
            if (!same)
                version = versions[i].version;
        }
        changed.push_back(version);
    }
    return changed;
}

bool needsReview(const Frame& frame, const CountedEntry& counted, std::size_t leaf) {
    return frame.isReissued() && counted.entry != nullptr && counted.applies
        && !std::holds_alternative<SurveyRule>(*frame.leaves[leaf]->rule)
        && counted.entry->setVersion < frame.changedIn[leaf];
}

Result<std::vector<Change>> confirmReviewed(const Campaign& campaign, const std::vector<EntryPlace>& places) {
    const Frame& frame = campaign.frame();
    std::vector<Change> changes;
    for (const EntryPlace& place : places) {
        const UnitRecord& record = campaign.record(place.unit);
        CountedEntry counted = countedEntry(record, *frame.leaves[place.leaf], place.leaf, place.stage);
        counted.applies = frame.applies(place.leaf, place.unit);
        if (!needsReview(frame, counted, place.leaf))
            continue;
        if (const Status open = checkOpen(record, counted.stage); !open)
            return open.error();
        changes.push_back(versionStamp(frame, {place.unit, place.leaf, counted.stage}));
    }
    return changes;
}

} // namespace sodiem
