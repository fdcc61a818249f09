// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/areabarsdata.h"

#include "core/units/labels.h"

namespace sodiem {
namespace {

// Points of an area and its maximum, of one unit or many added up.
struct Sum {
    Points points;
    Points maximum;

    void add(const NodeTotals& totals) {
        points += totals.points;
        maximum += totals.maximum;
    }
    // Compared exactly, by cross-multiplication.
    bool below(const Sum& other) const {
        return Int128(points.units()) * other.maximum.units()
            < Int128(other.points.units()) * maximum.units();
    }
    double share() const {
        return maximum == Points() ? 0 : 100.0 * double(points.units()) / double(maximum.units());
    }
    QString percent() const {
        const auto part = Rational::fraction(Int128(points.units()) * 100, maximum.units());
        return part ? part->toDecimal(1) : QString();
    }
};

Sum sumOfGroup(
    const std::vector<UnitScore>& scores, const std::vector<std::size_t>& group, std::size_t node) {
    Sum sum;
    for (const std::size_t unit : group)
        if (scores[unit].isComplete())
            sum.add(scores[unit].nodes[node]);
    return sum;
}

bool isLeftOut(const Frame& frame, const UnitScore& score, std::size_t area) {
    for (const Node& node : frame.set.nodes) {
        const Node* top = &node;
        while (top->parent >= 0)
            top = &frame.set.nodes[static_cast<std::size_t>(top->parent)];
        if (top == &frame.set.nodes[area] && node.isLeaf())
            return node.part >= 0 && score.parts[static_cast<std::size_t>(node.part)].leftOut;
    }
    return false;
}

} // namespace

AreaBarsData areaBarsData(const Frame& frame, const std::vector<UnitScore>& scores, std::size_t unit,
    const std::vector<std::size_t>& group, const Language& language) {
    AreaBarsData data;
    data.unit = labelAtLineStart(*frame.units[unit]);
    for (const std::size_t member : group)
        data.groupSize += scores[member].isComplete() ? 1 : 0;
    std::vector<Sum> own;
    for (std::size_t i = 0; i < frame.set.nodes.size(); ++i) {
        const Node& node = frame.set.nodes[i];
        const NodeTotals& totals = scores[unit].nodes[i];
        if (node.parent >= 0 || node.kind != NodeKind::Scored || totals.maximum == Points()
            || isLeftOut(frame, scores[unit], i))
            continue;
        const Sum mine{totals.points, totals.maximum};
        const Sum all = sumOfGroup(scores, group, i);
        const bool any = all.maximum != Points();
        data.bars.push_back({node.ref + QStringLiteral(". ") + language.of(node.title),
            language.points(mine.points, frame.set.decimals),
            language.points(mine.maximum, frame.set.decimals), mine.share(), any ? all.share() : -1,
            any ? language.number(all.percent()) : QString(), totals.missing});
        own.push_back(mine);
    }
    if (!scores[unit].isComplete() || own.empty())
        return data;
    std::size_t strongest = 0, weakest = 0;
    for (std::size_t i = 1; i < own.size(); ++i) {
        strongest = own[strongest].below(own[i]) ? i : strongest;
        weakest = own[i].below(own[weakest]) ? i : weakest;
    }
    if (strongest != weakest) {
        data.strongest = static_cast<int>(strongest);
        data.weakest = static_cast<int>(weakest);
    }
    return data;
}

} // namespace sodiem
