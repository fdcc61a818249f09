// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/figures.h"
#include "core/criteria/readerparts.h"

#include <algorithm>
#include <set>

namespace sodiem::reading {
namespace {

QString shown(Points points) { return points.toText(0); }

class Validation {
public:
    Validation(
        const CriteriaSet& set, const std::vector<NodeSource>& sources, Faults& faults, Faults& remarks)
        : m_set(set)
        , m_faults(faults)
        , m_remarks(remarks) {
        for (const NodeSource& source : sources) {
            if (!source.maximumRead)
                m_unread.insert(source.index);
            if (!source.maximumRead || !source.ruleRead)
                m_unreadRules.insert(source.index);
        }
    }

    void run(bool partsRead) {
        const bool understood = everyRuleUnderstood(), tree = isWholeTree();
        for (std::size_t i = 0; i < m_set.nodes.size(); ++i) {
            const Node& node = m_set.nodes[i];
            if (node.isLeaf() && !m_unreadRules.contains(static_cast<int>(i)))
                leaf(node);
            else if (tree && !node.children.empty())
                sum(node, static_cast<int>(i));
        }
        if (partsRead && m_unread.empty() && understood && tree)
            partSums();
        if (understood)
            use();
    }

private:
    void fault(const Node& node, ErrorCode code, QStringList args) {
        m_faults.push_back({code, std::move(args), {{}, node.line, node.ref}});
    }
    const Node& at(int index) const { return m_set.nodes[static_cast<std::size_t>(index)]; }

    // What a rule that could not be read would have used or given is not known: no fault follows from it.
    bool everyRuleUnderstood() const {
        const bool whole = std::all_of(m_set.nodes.begin(), m_set.nodes.end(),
            [](const Node& node) { return node.isLeaf() || !node.children.empty(); });
        return whole && std::none_of(m_faults.begin(), m_faults.end(), [](const Error& error) {
            return error.code == ErrorCode::CriteriaExpression || error.code == ErrorCode::CriteriaTooMany
                || error.code == ErrorCode::CriteriaNameUnknown
                || error.code == ErrorCode::CriteriaPartUnknown
                || error.code == ErrorCode::CriteriaLeafWithoutPart;
        });
    }

    // A node whose parent is not known is missing from some sum.
    bool isWholeTree() const {
        return std::none_of(m_faults.begin(), m_faults.end(), [](const Error& error) {
            return error.code == ErrorCode::CriteriaParentUnknown
                || error.code == ErrorCode::CriteriaParentIsLater
                || error.code == ErrorCode::CriteriaCircular;
        });
    }

    void leaf(const Node& node) {
        const Reach reach = reachOf(*node.rule, node.maximum);
        if (reach.most != node.maximum)
            fault(node, ErrorCode::CriteriaRuleReach, {shown(reach.most), shown(node.maximum)});
        if (node.kind != NodeKind::Scored && reach.least < Points())
            fault(node, ErrorCode::CriteriaFloorNegative, {shown(reach.least)});
        const auto rounded = Points::rounded(node.maximum.toRational(), m_set.decimals);
        if (!rounded || *rounded != node.maximum)
            fault(node, ErrorCode::CriteriaDecimals,
                {QStringLiteral("maximum"), shown(node.maximum), QString::number(m_set.decimals)});
        if (const Bands* bands = bandsOf(*node.rule))
            checkBands(node, *bands);
    }

    // Between bands there is no gap, since each reaches up to the one before; below the last there may be
    // one.
    void checkBands(const Node& node, const Bands& bands) {
        const bool from = bands.direction == Bands::Direction::From;
        if (from && !bands.bands.empty() && bands.bands.back().limit.sign() > 0
            && std::holds_alternative<BandsRule>(*node.rule))
            m_remarks.push_back({ErrorCode::CriteriaBandGap, {bands.bands.back().limit.toShortDecimal(6)},
                {{}, node.line, node.ref}});
        for (std::size_t i = 0; i < bands.bands.size(); ++i) {
            const Bands::Band& band = bands.bands[i];
            const bool turned = band.proportionTo && !from; // it would rise where the others fall
            const bool rises = i > 0 && bestIn(bands, i, node) > worstIn(bands.bands[i - 1], node);
            if (turned || rises)
                return fault(node, ErrorCode::CriteriaNotMonotonic,
                    {QStringLiteral("bands: ") + band.limit.toShortDecimal(6)});
        }
    }

    static Rational inProportion(const Rational& measure, const Bands::Band& band, const Node& node) {
        const Rational capped = std::clamp(measure, Rational(), *band.proportionTo);
        const auto share = capped.dividedBy(*band.proportionTo);
        return share ? share->times(node.maximum.toRational()).value_or(Rational()) : Rational();
    }
    static Rational worstIn(const Bands::Band& band, const Node& node) {
        return band.proportionTo ? inProportion(band.limit, band, node) : band.points.toRational();
    }
    static Rational bestIn(const Bands& bands, std::size_t i, const Node& node) {
        const Bands::Band& band = bands.bands[i];
        const Rational below = i > 0 ? bands.bands[i - 1].limit : Rational();
        return band.proportionTo ? inProportion(below, band, node) : band.points.toRational();
    }

    // Σ maxima of the children that a unit of the kind has; of all where no kind is given.
    Points sumOf(const Node& node, const UnitKind* kind) const {
        Points sum;
        for (const int child : node.children)
            if (kind == nullptr || at(child).appliesToKind(*kind))
                sum += at(child).maximum;
        return sum;
    }

    // For every kind of unit the node is for.
    template <class Sum> bool holdsForEveryKind(const Node* node, const Sum& sum, Points wanted) const {
        return std::all_of(m_set.appliesTo.begin(), m_set.appliesTo.end(), [&](const UnitKind& kind) {
            return (node != nullptr && !node->appliesToKind(kind)) || sum(&kind) == wanted;
        });
    }

    void sum(const Node& node, int index) {
        const bool unread = m_unread.contains(index)
            || std::any_of(node.children.begin(), node.children.end(),
                [&](int child) { return m_unread.contains(child); });
        if (unread)
            return;
        const Points all = sumOf(node, nullptr);
        if (node.kind != NodeKind::Scored) { // the maximum is a cap
            if (all < node.maximum)
                fault(node, ErrorCode::CriteriaCapUnreached, {shown(all), shown(node.maximum)});
            return;
        }
        const auto ofKind = [&](const UnitKind* kind) { return sumOf(node, kind); };
        if (all != node.maximum && !holdsForEveryKind(&node, ofKind, node.maximum))
            fault(node, ErrorCode::CriteriaSum, {shown(all), shown(node.maximum)});
    }

    void partSums() {
        for (std::size_t part = 0; part < m_set.parts.size(); ++part) {
            const auto ofKind = [&](const UnitKind* kind) {
                Points sum;
                for (const Node& node : m_set.nodes)
                    if (node.isLeaf() && node.kind == NodeKind::Scored && node.part == static_cast<int>(part)
                        && (kind == nullptr || node.appliesToKind(*kind)))
                        sum += node.maximum;
                return sum;
            };
            const Part& wanted = m_set.parts[part];
            const Points all = ofKind(nullptr);
            if (all != wanted.maximum && !holdsForEveryKind(nullptr, ofKind, wanted.maximum))
                m_faults.push_back(
                    {ErrorCode::CriteriaPartSum, {wanted.id, shown(all), shown(wanted.maximum)}, {}});
        }
    }

    void use() {
        std::set<int> used;
        const auto addAll = [&](const std::vector<int>& slots) { used.insert(slots.begin(), slots.end()); };
        for (const Node& node : m_set.nodes)
            if (node.isLeaf())
                addAll(slotsRead(node));
        for (const Gate& gate : m_set.gates)
            addAll(gate.when.slots());
        for (std::size_t i = 0; i < m_set.nodes.size(); ++i)
            if (!m_unreadRules.contains(static_cast<int>(i)))
                for (const Field& field : m_set.nodes[i].fields)
                    if (field.slot >= 0 && !used.contains(field.slot))
                        fault(m_set.nodes[i], ErrorCode::CriteriaInputUnused, {field.name});
    }

    const CriteriaSet& m_set;
    Faults& m_faults;
    Faults& m_remarks;
    std::set<int> m_unread; // nodes whose own maximum is at fault already
    std::set<int> m_unreadRules; // leaves whose rule or maximum is
};

} // namespace

void validate(const CriteriaSet& set, const std::vector<NodeSource>& sources, bool partsRead, Faults& faults,
    Faults& remarks) {
    Validation(set, sources, faults, remarks).run(partsRead);
}

} // namespace sodiem::reading
