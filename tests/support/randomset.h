// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/randomkinds.h"
#include "support/trees.h"

// Whole criteria sets with chance in everything, the figures of a unit for them, and a plain account of what
// that unit must get.
namespace sodiem::test {

struct RandomNode {
    QByteArray ref, parent;
    int root = 0; // 0, 1: scored, of part p or q; 2: bonus; 3: penalty
    std::int64_t maximum = 0; // hundredths
    std::optional<RandomLeaf> leaf;
    QByteArray policy; // of a leaf
};

struct RandomSet {
    std::vector<RandomNode> nodes; // parents first
    std::vector<std::int64_t> holidays;
    std::int64_t partMaximum[2] = {0, 0};
    int decimals = 2;
    bool plain = false; // nothing that takes the index out of 0..100
    std::optional<std::size_t> gateOn; // a node that a gate takes when fact.breaches > 1
    QByteArray json;
};

namespace making {

inline void addLeaves(RandomSet& set, Dice& dice, const QByteArray& parent, int root) {
    static const std::vector<QByteArray> policies = {"drop", "fullMarks", "rescale"};
    LeafOptions options{!set.plain && root < 2, set.holidays};
    for (int i = 1 + dice.below(4); i > 0; --i) {
        RandomNode node{parent + '.' + QByteArray::number(i), parent, root, 0, randomLeaf(dice, options), {}};
        node.maximum = node.leaf->maximum;
        node.policy = dice.pick(policies);
        set.nodes.push_back(std::move(node));
    }
}

inline std::int64_t below(const RandomSet& set, const QByteArray& ref) {
    std::int64_t sum = 0;
    for (const RandomNode& node : set.nodes)
        sum += node.parent == ref ? node.maximum : 0;
    return sum;
}

inline void addRoot(RandomSet& set, Dice& dice, const QByteArray& ref, int root) {
    const std::size_t at = set.nodes.size();
    set.nodes.push_back({ref, {}, root, 0, {}, {}});
    for (const char* branch : {".a", ".b"}) {
        const std::size_t inner = set.nodes.size();
        set.nodes.push_back({ref + branch, ref, root, 0, {}, {}});
        addLeaves(set, dice, ref + branch, root);
        const std::int64_t sum = below(set, ref + branch);
        set.nodes[inner].maximum = root < 2 ? sum : 1 + dice.below(static_cast<int>(sum)); // a cap
    }
    const std::int64_t sum = below(set, ref);
    set.nodes[at].maximum = root < 2 ? sum : 1 + dice.below(static_cast<int>(sum));
    if (root < 2)
        set.partMaximum[root] = sum;
}

inline QByteArray nodeJson(const RandomNode& node) {
    static const char* const roots[] = {"'part':'p',", "'part':'q',", "'kind':'bonus',", "'kind':'penalty',"};
    QByteArray members = node.parent.isEmpty() ? roots[node.root] : "";
    if (node.leaf)
        members += "'notApplicable':'" + node.policy + "'," + node.leaf->members + ',';
    return trees::node(node.ref, node.parent, hundredths(node.maximum), members);
}

} // namespace making

inline RandomSet randomSet(std::uint64_t seed) {
    Dice dice(seed);
    RandomSet set;
    set.plain = dice.chance(40);
    set.decimals = 2 + dice.below(3);
    std::map<std::int64_t, bool> off;
    for (int i = dice.below(15); i > 0; --i)
        off[leaves::someDay + dice.below(60)] = true;
    for (const auto& [day, yes] : off)
        set.holidays.push_back(day);
    making::addRoot(set, dice, "1", 0);
    making::addRoot(set, dice, "2", 1);
    if (!set.plain) {
        making::addRoot(set, dice, "8", 2);
        making::addRoot(set, dice, "9", 3);
    }
    trees::Set whole;
    for (const RandomNode& node : set.nodes)
        whole.nodes += making::nodeJson(node);
    whole.parts = "{'id':'p','maximum':'" + hundredths(set.partMaximum[0]) + "'},{'id':'q','maximum':'"
        + hundredths(set.partMaximum[1]) + "'}";
    QList<QByteArray> holidays;
    for (const std::int64_t day : set.holidays)
        holidays += "'" + QDate::fromJulianDay(day).toString(Qt::ISODate).toLatin1() + "'";
    whole.more = "'holidays':[" + joined(holidays) + "],'facts':[" + field("base", "integer") + ','
        + field("day", "date") + "],";
    if (dice.chance(50)) {
        set.gateOn = static_cast<std::size_t>(dice.below(static_cast<int>(set.nodes.size())));
        whole.more += "'gates':[{'id':'g','inputs':[" + field("breaches", "integer")
            + "],'when':'breaches > 1','then':[{'zero':'" + set.nodes[*set.gateOn].ref + "'}]}],";
    }
    set.json = whole.json().replace("\"decimals\":2", "\"decimals\":" + QByteArray::number(set.decimals));
    return set;
}

// All that one unit enters: cells with their texts, and the same as figures of each leaf.
struct RandomEntries {
    std::vector<std::pair<QByteArray, QByteArray>> cells;
    std::vector<Figures> figures; // by node
    std::vector<bool> notApplicable; // by node
    bool breached = false;
};

inline RandomEntries randomEntries(const RandomSet& set, Dice& dice, const QByteArray& unit, int terrain) {
    RandomEntries entries;
    Figures shared = {{"terrain", Plain(terrain)}};
    const auto fact = [&](const char* name, const QByteArray& text, const Plain& number) {
        entries.cells.emplace_back("fact/" + unit + '/' + name, text);
        shared[QByteArray("fact.") + name] = number;
    };
    const std::int64_t base = dice.below(30), day = leaves::someDay + dice.below(50);
    fact("base", QByteArray::number(qlonglong(base)), Plain(base));
    fact("day", QDate::fromJulianDay(day).toString(Qt::ISODate).toLatin1(), Plain(day));
    if (set.gateOn) {
        entries.breached = dice.chance(30);
        fact("breaches", entries.breached ? "2" : "1", Plain(entries.breached ? 2 : 1));
    }
    if (dice.chance(75)) {
        const std::int64_t last = dice.below(12000);
        entries.cells.emplace_back("reference/" + unit + "/r", hundredths(last));
        shared["reference.r"] = Plain::hundredths(last);
    }
    for (const RandomNode& node : set.nodes) {
        Figures figures = shared;
        const bool survey = node.leaf && node.leaf->kind == "survey";
        const bool absent = node.leaf && !survey && dice.chance(10);
        if (absent)
            entries.cells.emplace_back("entry/" + unit + '/' + node.ref + "/appraised/na", "1");
        for (const Entered& each : node.leaf && !absent ? node.leaf->draw(dice) : std::vector<Entered>()) {
            const QByteArray path = survey
                ? "survey/" + unit + '/' + node.ref + '/' + QByteArray(each.name).replace('.', '/')
                : "entry/" + unit + '/' + node.ref + "/appraised/" + each.name;
            entries.cells.emplace_back(path, each.text);
            figures[each.name] = each.number;
            if (survey)
                figures[each.name.mid(each.name.indexOf('.') + 1)] = each.number;
        }
        entries.figures.push_back(std::move(figures));
        entries.notApplicable.push_back(absent);
    }
    return entries;
}

// What the unit must get, worked out in the plainest way.
struct Wanted {
    std::vector<std::optional<Plain>> points; // by node; none: dropped
    Plain total, maximum;
    Plain counted[2];
    Plain bonus, penalty;
};

namespace wanting {

inline std::optional<Plain> leafPoints(
    const RandomSet& set, const RandomEntries& entries, std::size_t at, bool& rescaled) {
    const RandomNode& node = set.nodes[at];
    const auto value = entries.notApplicable[at] ? std::nullopt : node.leaf->points(entries.figures[at]);
    const bool full = node.policy == "fullMarks" && node.root < 2;
    rescaled = !value && node.policy == "rescale";
    if (!value && !full)
        return std::nullopt;
    const Plain points = value ? value->rounded(set.decimals) : Plain::hundredths(node.maximum);
    bool taken = false;
    if (entries.breached) {
        const QByteArray gate = set.nodes[*set.gateOn].ref;
        taken = node.ref == gate || node.ref.startsWith(gate + '.');
    }
    return taken && Plain(0) < points ? Plain(0) : points;
}

} // namespace wanting

inline Wanted wanted(const RandomSet& set, const RandomEntries& entries) {
    Wanted result;
    result.points.resize(set.nodes.size());
    Plain got[2], arisen[2], away[2];
    for (std::size_t at = set.nodes.size(); at-- > 0;) {
        const RandomNode& node = set.nodes[at];
        const Plain maximum = Plain::hundredths(node.maximum);
        if (node.leaf) {
            bool rescaled = false;
            const auto points = result.points[at] = wanting::leafPoints(set, entries, at, rescaled);
            if (node.root < 2 && points) {
                got[node.root] = got[node.root] + *points;
                arisen[node.root] = arisen[node.root] + maximum;
            } else if (node.root < 2 && rescaled) {
                away[node.root] = away[node.root] + maximum;
            }
            continue;
        }
        Plain sum;
        for (std::size_t child = at + 1; child < set.nodes.size(); ++child)
            if (set.nodes[child].parent == node.ref)
                sum = sum + result.points[child].value_or(Plain(0));
        result.points[at] = node.root >= 2 && maximum < sum ? maximum : sum;
        if (node.parent.isEmpty() && node.root >= 2)
            (node.root == 2 ? result.bonus : result.penalty) = *result.points[at];
    }
    for (int part = 0; part < 2; ++part) {
        const bool whole = away[part].isZero() || arisen[part].isZero();
        const Plain declared = arisen[part] + away[part];
        result.counted[part]
            = whole ? got[part] : (got[part] / arisen[part] * declared).rounded(set.decimals);
        result.total = result.total + result.counted[part];
        result.maximum = result.maximum + (whole ? arisen[part] : declared);
    }
    result.total = result.total + result.bonus - result.penalty;
    return result;
}

} // namespace sodiem::test
