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

// The leaves under a node; `seen` holds the nodes gone through, none of which is gone through again.
void addLeavesUnder(const CriteriaSet& set, int node, std::vector<int>& leaves, std::vector<bool>& seen) {
    std::vector<int> waiting = {node};
    while (!waiting.empty()) {
        const int index = waiting.back();
        waiting.pop_back();
        const auto place = static_cast<std::size_t>(index);
        if (seen[place])
            continue;
        seen[place] = true;
        const Node& at = set.nodes[place];
        if (at.isLeaf())
            leaves.push_back(index);
        waiting.insert(waiting.end(), at.children.rbegin(), at.children.rend());
    }
}

void readZero(const JsonFields& json, const CriteriaSet& set, Gate& gate, std::vector<bool>& seen) {
    const QString ref = json.text(QStringLiteral("zero"));
    const int node = set.indexOf(ref);
    if (node >= 0)
        addLeavesUnder(set, node, gate.zeroed, seen);
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
    set.expressionSize += source.size();
    if (set.expressionSize > mostExpressionSize) {
        json.fault(ErrorCode::CriteriaTooMany, {QStringLiteral("when"), QString::number(mostExpressionSize)});
    } else if (!source.isEmpty()) {
        Result<Expression> when = compileExpression(source, namesReadByGates(set));
        if (when)
            gate.when = std::move(*when);
        else
            json.fault(when.error());
    }
    std::vector<bool> seen(set.nodes.size(), false);
    for (const JsonFields& effect : json.objects(QStringLiteral("then"), true)) {
        if (effect.has(u"zero"))
            readZero(effect, set, gate, seen);
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
    std::set<QString> seen;
    for (const Field& fact : set.facts)
        seen.insert(fact.name);
    for (const JsonFields& gate : top.objects(QStringLiteral("gates"), false)) {
        for (const JsonFields& json : gate.objects(QStringLiteral("inputs"), false)) {
            Field input = readField(json);
            if (!seen.insert(input.name).second)
                json.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("inputs"), input.name});
            if (set.facts.size() >= mostFacts)
                return json.fault(
                    ErrorCode::CriteriaTooMany, {QStringLiteral("inputs"), QString::number(mostFacts)});
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
