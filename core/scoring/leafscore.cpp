// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/leafscore.h"

#include "core/scoring/evaluators.h"

#include <algorithm>

namespace sodiem {
namespace {

using scoring::Evaluator;
using scoring::Explain;
using scoring::Outcome;

void explainRounding(const Explain& explain, const Rational& exact, Points rounded) {
    if (explain && !(rounded.toRational() == exact))
        explain(ReasonKind::Rounded, {}, {exact, rounded.toRational()});
}

void settleNotApplicable(LeafScore& score, const Node& leaf, const Explain& explain) {
    // Outside the maximum nothing is given or taken for what did not arise.
    const bool outside
        = leaf.kind != NodeKind::Scored && leaf.notApplicable == NotApplicablePolicy::FullMarks;
    switch (outside ? NotApplicablePolicy::Drop : leaf.notApplicable) {
    case NotApplicablePolicy::FullMarks:
        score.state = LeafState::FullMarksNotApplicable;
        score.points = leaf.maximum;
        explain(ReasonKind::NotApplicableFullMarks, {}, {leaf.maximum.toRational()});
        return;
    case NotApplicablePolicy::Drop:
    case NotApplicablePolicy::Rescale:
        score.state = LeafState::Dropped;
        explain(ReasonKind::NotApplicableDropped, {}, {leaf.maximum.toRational()});
        return;
    case NotApplicablePolicy::Forbidden:
        break;
    }
    score.state = LeafState::Missing;
    explain(ReasonKind::NotApplicableForbidden, {}, {});
}

void settle(LeafScore& score, const Outcome& outcome, const CriteriaSet& set, const Node& leaf,
    const Explain& explain) {
    if (outcome.state == Outcome::State::NotApplicable)
        return settleNotApplicable(score, leaf, explain);
    if (outcome.state == Outcome::State::Missing)
        return;
    const auto rounded = Points::rounded(outcome.points, set.decimals);
    if (!rounded)
        return explain(ReasonKind::NumbersTooLarge, {}, {});
    explainRounding(explain, outcome.points, *rounded);
    score.state = LeafState::Scored;
    score.points = *rounded;
}

// Points typed by a person: the score of a manual rule, else an override beside which the computed points
// stay.
void settleTyped(LeafScore& score, Points typed, const Node& leaf, const Explain& explain) {
    if (std::holds_alternative<ManualRule>(*leaf.rule)) {
        explain(ReasonKind::Given, {}, {typed.toRational()});
    } else if (score.state == LeafState::Scored || score.state == LeafState::FullMarksNotApplicable) {
        score.computed = score.points;
        explain(ReasonKind::Overridden, {}, {score.points.toRational(), typed.toRational()});
    } else {
        explain(ReasonKind::Overridden, {}, {typed.toRational()});
    }
    score.state = LeafState::Scored;
    score.points = typed;
}

// The score without what gates make of it.
LeafScore ungatedScore(const CriteriaSet& set, const Node& leaf, const CountedEntry& counted,
    const SlotValues& values, Reasons* reasons) {
    LeafScore score;
    score.stage = counted.stage;
    const Explain explain(reasons);
    const Entry* entry = counted.entry;
    if (!counted.applies) {
        score.state = LeafState::Dropped;
        explain(ReasonKind::NotForThisKind, {}, {leaf.maximum.toRational()});
        return score;
    }
    if (entry != nullptr && !entry->differing.empty()) {
        explain(ReasonKind::ValuesDiffer, {}, {});
        return score;
    }
    if (entry != nullptr && entry->notApplicable) {
        settleNotApplicable(score, leaf, explain);
        return score;
    }
    // A leaf nobody has touched is missing even where its rule reads only facts or other leaves.
    if (entry == nullptr && !leaf.fields.empty()) {
        explain(ReasonKind::MissingAll, {}, {});
        return score;
    }
    const bool manual = std::holds_alternative<ManualRule>(*leaf.rule);
    if (!(manual && entry != nullptr && entry->points))
        settle(score, std::visit(Evaluator{set, leaf, values, explain}, *leaf.rule), set, leaf, explain);
    if (entry != nullptr && entry->points)
        settleTyped(score, *entry->points, leaf, explain);
    return score;
}

// A gate that took effect leaves a leaf no points, whatever was entered; what costs points goes on costing
// them. One of which not all is known may yet take them.
void settleGates(LeafScore& score, const CountedEntry& counted, const Explain& explain) {
    if (score.state == LeafState::Dropped)
        return;
    if (counted.zeroedBy != nullptr) {
        if (score.state != LeafState::Missing)
            score.computed = score.computed.value_or(score.points);
        const Points points = std::min(score.points, Points());
        explain(ReasonKind::GateZero, counted.zeroedBy->id, {score.points.toRational()});
        score.state = LeafState::Scored;
        score.points = points;
    } else if (counted.undecided != nullptr && score.state != LeafState::Missing) {
        explain(ReasonKind::GateUndecided, counted.undecided->id, {});
        score = {LeafState::Missing, {}, {}, score.stage, score.toReview};
    }
}

} // namespace

LeafScore scoreLeaf(const CriteriaSet& set, const Node& leaf, const CountedEntry& counted,
    const SlotValues& values, Reasons* reasons) {
    LeafScore score = ungatedScore(set, leaf, counted, values, reasons);
    score.toReview = counted.toReview;
    if (counted.zeroedBy != nullptr || counted.undecided != nullptr)
        settleGates(score, counted, Explain(reasons));
    return score;
}

QString slotName(const CriteriaSet& set, const Node& leaf, int slot) {
    for (const Field& field : leaf.fields)
        if (field.slot == slot)
            return field.name;
    for (const ReferenceFigure& figure : set.references)
        if (figure.slot == slot)
            return QStringLiteral("reference.") + figure.name;
    for (const Field& fact : set.facts)
        if (fact.slot == slot)
            return QStringLiteral("fact.") + fact.name;
    for (const Node& node : set.nodes)
        for (const Field& field : node.fields)
            if (field.slot == slot)
                return QStringLiteral("node.") + node.ref + u'.' + field.name;
    return {};
}

} // namespace sodiem
