// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/unitscore.h"

#include <algorithm>

namespace sodiem {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

// Children before parents: every inner node is the sum of its children, within the cap of a bonus or penalty.
void addUpwards(UnitScore& score, const CriteriaSet& set) {
    for (std::size_t i = set.nodes.size(); i-- > 0;) {
        const Node& node = set.nodes[i];
        NodeTotals& totals = score.nodes[i];
        if (node.kind != NodeKind::Scored && totals.points > node.maximum) {
            totals.beyondCap += totals.points - node.maximum;
            totals.points = node.maximum;
        }
        if (node.kind != NodeKind::Scored)
            totals.maximum = std::min(totals.maximum, node.maximum);
        if (node.parent < 0) {
            if (node.kind != NodeKind::Scored)
                (node.kind == NodeKind::Bonus ? score.bonus : score.penalty) += totals.points;
            continue;
        }
        NodeTotals& parent = score.nodes[at(node.parent)];
        parent.points += totals.points;
        parent.beyondCap += totals.beyondCap;
        parent.maximum += totals.maximum;
        parent.missing += totals.missing;
        parent.dropped += totals.dropped;
    }
}

// Dropped then rescaled: points / applicable maximum × declared maximum, rounded once to the set's decimals.
void settlePart(PartScore& part, Points away, int decimals) {
    part.counted = part.points;
    part.countedMaximum = part.maximum;
    if (away == Points() || part.maximum == Points())
        return;
    const Points declared = part.maximum + away;
    const auto ratio = part.points.toRational().dividedBy(part.maximum.toRational());
    const auto exact = ratio ? ratio->times(declared.toRational()) : std::nullopt;
    const auto rounded = exact ? Points::rounded(*exact, decimals) : std::nullopt;
    if (!rounded)
        return;
    part.counted = *rounded;
    part.countedMaximum = declared;
    part.rescaled = true;
}

bool isLeftOut(const CriteriaSet& set, const PartPresence& presence, int part) {
    return !presence[at(part)] && set.parts[at(part)].ifMissing == Part::IfMissing::LeaveOut;
}

// Σ maxima of each part's leaves that dropped out under the rescale policy: they keep their weight.
using RescaledAway = std::vector<Points>;

void addLeaf(UnitScore& score, const Frame& frame, std::size_t leafIndex, const PartPresence& presence,
    RescaledAway& away) {
    const Node& leaf = *frame.leaves[leafIndex];
    LeafScore& result = score.leaves[leafIndex];
    const bool scored = leaf.kind == NodeKind::Scored;
    // A part for which the whole campaign has nothing is left out or counts as zero, by the set; whatever a
    // leaf made of facts alone.
    if (scored && !presence[at(leaf.part)])
        result = {isLeftOut(frame.set, presence, leaf.part) ? LeafState::Dropped : LeafState::Scored, {}, {},
            result.stage, false};
    const bool dropped = result.state == LeafState::Dropped;
    const bool missing = result.state == LeafState::Missing;
    const NodeTotals totals{
        result.points, dropped ? Points() : leaf.maximum, missing ? 1 : 0, dropped ? 1 : 0, {}};
    score.nodes[static_cast<std::size_t>(&leaf - frame.set.nodes.data())] = totals;
    score.missing += totals.missing;
    score.toReview += result.toReview ? 1 : 0;
    if (!scored)
        return;
    if (dropped && leaf.notApplicable == NotApplicablePolicy::Rescale)
        away[at(leaf.part)] += leaf.maximum;
    PartScore& part = score.parts[at(leaf.part)];
    part.points += totals.points;
    part.maximum += totals.maximum;
    part.missing += totals.missing;
}

void settleTotals(
    UnitScore& score, const Frame& frame, const PartPresence& presence, const RescaledAway& away) {
    for (std::size_t i = 0; i < score.parts.size(); ++i) {
        const int part = static_cast<int>(i);
        score.parts[i].leftOut = isLeftOut(frame.set, presence, part);
        if (!score.parts[i].leftOut)
            settlePart(score.parts[i], away[i], frame.set.decimals);
        score.total += score.parts[i].counted;
        score.maximum += score.parts[i].countedMaximum;
    }
    score.total += score.bonus;
    score.total = score.total - score.penalty;
    const auto hundredfold = score.total.toRational().times(Rational(100));
    const auto index = hundredfold ? hundredfold->dividedBy(score.maximum.toRational()) : std::nullopt;
    score.hasMaximum = index.has_value();
    score.index = index.value_or(Rational());
}

// The lowest of the classes that gates leave within reach.
void settleClassLimit(UnitScore& score, const CriteriaSet& set, const UnitValues& values) {
    for (std::size_t i = 0; i < set.gates.size(); ++i) {
        const Gate& gate = set.gates[i];
        const UnitValues::GateState state = values.gates()[i];
        if (gate.classAtMost < 0 || state == UnitValues::GateState::Open)
            continue;
        if (state == UnitValues::GateState::Undecided) {
            score.undecidedGate = score.undecidedGate < 0 ? static_cast<int>(i) : score.undecidedGate;
        } else if (score.classAtMost < gate.classAtMost) {
            score.classAtMost = gate.classAtMost;
            score.limitedBy = static_cast<int>(i);
        }
    }
}

} // namespace

PartPresence partPresence(const Campaign& campaign, StageView view) {
    const Frame& frame = campaign.frame();
    PartPresence presence(frame.set.parts.size(), false);
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
        for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
            const Node& leaf = *frame.leaves[i];
            if (leaf.part >= 0 && !presence[at(leaf.part)]
                && countedEntry(campaign.record(unit), leaf, i, view).entry != nullptr)
                presence[at(leaf.part)] = true;
        }
        if (std::find(presence.begin(), presence.end(), false) == presence.end())
            break;
    }
    // A book nobody has written in yet: everything is missing, nothing is left out.
    if (std::find(presence.begin(), presence.end(), true) == presence.end())
        presence.assign(presence.size(), true);
    return presence;
}

UnitScore scoreUnit(
    const Campaign& campaign, std::size_t unit, StageView view, const PartPresence& presence) {
    const Frame& frame = campaign.frame();
    const UnitValues values(frame, campaign.record(unit), view);
    UnitScore score;
    score.leaves.reserve(frame.leaves.size());
    score.nodes.resize(frame.set.nodes.size());
    score.parts.resize(frame.set.parts.size());
    RescaledAway away(frame.set.parts.size());
    for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
        score.leaves.push_back(scoreLeaf(frame.set, *frame.leaves[i], values.counted(i), values));
        addLeaf(score, frame, i, presence, away);
    }
    addUpwards(score, frame.set);
    settleTotals(score, frame, presence, away);
    settleClassLimit(score, frame.set, values);
    return score;
}

std::vector<UnitScore> scoreAll(const Campaign& campaign, StageView view) {
    const PartPresence presence = partPresence(campaign, view);
    std::vector<UnitScore> scores;
    scores.reserve(campaign.unitCount());
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit)
        scores.push_back(scoreUnit(campaign, unit, view, presence));
    return scores;
}

Reasons reasonsOf(
    const Frame& frame, const UnitValues& values, std::size_t leafIndex, const PartPresence& presence) {
    const Node& leaf = *frame.leaves[leafIndex];
    if (leaf.kind == NodeKind::Scored && !presence[at(leaf.part)]) {
        const bool leftOut = isLeftOut(frame.set, presence, leaf.part);
        return {{leftOut ? ReasonKind::PartLeftOut : ReasonKind::PartCountsZero,
            frame.set.parts[at(leaf.part)].id, {}}};
    }
    Reasons reasons;
    scoreLeaf(frame.set, leaf, values.counted(leafIndex), values, &reasons);
    return reasons;
}

LeafScore explainLeaf(
    const Campaign& campaign, std::size_t unit, std::size_t leaf, StageView view, Reasons& reasons) {
    const Frame& frame = campaign.frame();
    const UnitValues values(frame, campaign.record(unit), view);
    return scoreLeaf(frame.set, *frame.leaves[leaf], values.counted(leaf), values, &reasons);
}

} // namespace sodiem
