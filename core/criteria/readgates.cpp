// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"

#include <algorithm>
#include <set>

namespace sodiem::reading {
namespace {

// A bare name is one of the facts, where the inputs of the gates stand; all else as in a leaf.
SlotsOfName namesReadByGates(CriteriaSet& set) {
    return [&set](const QString& name) -> std::vector<int> {
        static const Node none;
        if (const Field* fact = set.fact(name); fact != nullptr && fact->slot >= 0)
            return {fact->slot};
        return namesReadBy(set, none)(name);
    };
}

void addLeavesUnder(const CriteriaSet& set, int node, std::vector<int>& leaves) {
    const Node& at = set.nodes[static_cast<std::size_t>(node)];
    if (at.isLeaf() && std::find(leaves.begin(), leaves.end(), node) == leaves.end())
        leaves.push_back(node);
    for (const int child : at.children)
        addLeavesUnder(set, child, leaves);
}

void readZero(const JsonFields& json, const CriteriaSet& set, Gate& gate) {
    const QString ref = json.text(QStringLiteral("zero"));
    const int node = set.indexOf(ref);
    if (node >= 0)
        addLeavesUnder(set, node, gate.zeroed);
    else if (!ref.isEmpty())
        json.fault(ErrorCode::CriteriaParentUnknown, {ref.left(60)});
}

void readClassLimit(const JsonFields& json, const CriteriaSet& set, Gate& gate) {
    const QString id = json.text(QStringLiteral("classAtMost"));
    const auto found = std::find_if(
        set.classes.begin(), set.classes.end(), [&](const RankClass& c) { return c.id == id; });
    if (found != set.classes.end())
        gate.classAtMost = std::max(gate.classAtMost, static_cast<int>(found - set.classes.begin()));
    else if (!id.isEmpty())
        json.fault(ErrorCode::CriteriaClassUnknown, {id.left(60)});
}

Gate readGate(const JsonFields& json, CriteriaSet& set) {
    Gate gate;
    gate.id = json.id(QStringLiteral("id"));
    gate.line = json.line();
    gate.title = json.optionalLocalText(QStringLiteral("title"));
    const QString source = json.text(QStringLiteral("when"));
    if (!source.isEmpty()) {
        Result<Expression> when = compileExpression(source, namesReadByGates(set));
        if (when)
            gate.when = std::move(*when);
        else
            json.fault(when.error());
    }
    for (const JsonFields& effect : json.objects(QStringLiteral("then"), true)) {
        if (effect.has(u"zero"))
            readZero(effect, set, gate);
        else if (effect.has(u"classAtMost"))
            readClassLimit(effect, set, gate);
        else
            effect.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("zero / classAtMost")});
    }
    mustNotBeEmpty(json, u"then");
    return gate;
}

} // namespace

void readGateInputs(const JsonFields& top, CriteriaSet& set) {
    for (const JsonFields& gate : top.objects(QStringLiteral("gates"), false)) {
        for (const JsonFields& json : gate.objects(QStringLiteral("inputs"), false)) {
            Field input = readField(json);
            if (set.fact(input.name) != nullptr)
                json.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("inputs"), input.name});
            input.slot = input.type == FieldType::Text ? -1 : set.slots++;
            set.facts.push_back(std::move(input));
        }
    }
}

void readGates(const JsonFields& top, CriteriaSet& set) {
    std::set<QString> seen;
    for (const JsonFields& json : top.objects(QStringLiteral("gates"), false)) {
        Gate gate = readGate(json, set);
        if (!gate.id.isEmpty() && !seen.insert(gate.id).second)
            json.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("gates"), gate.id});
        set.gates.push_back(std::move(gate));
    }
}

} // namespace sodiem::reading
