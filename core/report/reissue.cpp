// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reissue.h"

#include <algorithm>

namespace sodiem {
namespace {

// One unit as one version of the set sees it.
class Seen {
public:
    Seen(const Campaign& campaign, std::size_t unit, StageView view, const PartPresence& presence)
        : m_frame(campaign.frame())
        , m_values(m_frame, campaign.record(unit), view)
        , m_score(scoreUnit(campaign, unit, view, presence)) { }

    const UnitScore& score() const { return m_score; }
    std::optional<Rational> index() const {
        return m_score.isComplete() ? std::optional<Rational>(m_score.index) : std::nullopt;
    }
    bool isEntered(int node) const {
        const auto leaf = leafOf(node);
        return leaf && m_values.counted(*leaf).entry != nullptr;
    }
    std::optional<Points> points(int node) const {
        const auto leaf = leafOf(node);
        if (!leaf)
            return std::nullopt;
        const LeafScore& score = m_score.leaves[*leaf];
        const bool has = score.state == LeafState::Scored || score.state == LeafState::FullMarksNotApplicable;
        return has ? std::optional<Points>(score.points) : std::nullopt;
    }
    bool isToReview(int node) const {
        const auto leaf = leafOf(node);
        return leaf && m_score.leaves[*leaf].toReview;
    }

private:
    std::optional<std::size_t> leafOf(int node) const {
        if (node < 0 || !m_frame.set.nodes[static_cast<std::size_t>(node)].isLeaf())
            return std::nullopt;
        return static_cast<std::size_t>(
            m_frame.leafIndex.at(m_frame.set.nodes[static_cast<std::size_t>(node)].ref));
    }

    const Frame& m_frame;
    UnitValues m_values;
    UnitScore m_score;
};

bool isMove(const NodePair& pair) { return pair.fate != NodeFate::Same && pair.fate != NodeFate::Reworded; }

QString word(NodeFate fate) {
    return fate == NodeFate::Added  ? QStringLiteral("added")
        : fate == NodeFate::Removed ? QStringLiteral("removed")
                                    : QStringLiteral("changed");
}

QString text(const std::optional<Points>& points, int decimals) {
    return points ? points->toText(decimals) : QString();
}

QString text(const std::optional<Rational>& index, int decimals) {
    return index ? index->toDecimal(decimals) : QString();
}

QString maximumOf(const CriteriaSet& set, int node) {
    return node < 0 ? QString() : set.nodes[static_cast<std::size_t>(node)].maximum.toText(set.decimals);
}

} // namespace

int ReissueReport::toReview() const {
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const MovedItem& item) { return item.toReview; }));
}

ReissueReport makeReissueReport(const Campaign& before, const Campaign& after, StageView view) {
    ReissueReport report{compareSets(before.set(), after.set()), {}, {}};
    const PartPresence presentBefore = partPresence(before, view), presentAfter = partPresence(after, view);
    for (std::size_t unit = 0; unit < after.unitCount(); ++unit) {
        const Seen was(before, unit, view, presentBefore), is(after, unit, view, presentAfter);
        report.units.push_back({unit, was.index(), is.index()});
        for (const NodePair& pair : report.nodes)
            if (isMove(pair) && (was.isEntered(pair.before) || is.isEntered(pair.after)))
                report.items.push_back(
                    {unit, pair, was.points(pair.before), is.points(pair.after), is.isToReview(pair.after)});
    }
    return report;
}

Table reissueTable(const Campaign& before, const Campaign& after, StageView view) {
    const ReissueReport report = makeReissueReport(before, after, view);
    const Frame& frame = after.frame();
    const int was = before.set().decimals, is = after.set().decimals;
    Table table;
    for (const char* column : {"unit", "node", "change", "points_before", "maximum_before", "points_after",
             "maximum_after", "review"})
        table.columns.push_back(QString::fromLatin1(column));
    auto item = report.items.begin();
    for (const MovedUnit& unit : report.units) {
        const QString& code = frame.units[unit.unit]->code;
        for (; item != report.items.end() && item->unit == unit.unit; ++item)
            table.add({code, item->node.ref, word(item->node.fate), text(item->before, was),
                maximumOf(before.set(), item->node.before), text(item->after, is),
                maximumOf(after.set(), item->node.after),
                item->toReview ? QStringLiteral("1") : QStringLiteral("0")});
        table.add({code, {}, {}, text(unit.before, was), {}, text(unit.after, is), {}, {}});
    }
    return table;
}

} // namespace sodiem
