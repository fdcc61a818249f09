// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace sodiem::reading {
namespace {

// The kinds a node is for are among those of its parent, and of the set.
void readKindsOfUnit(const JsonFields& json, Node& node, const CriteriaSet& set) {
    const std::vector<UnitKind>* outer = &set.appliesTo;
    if (node.parent >= 0) {
        node.appliesTo = set.nodes[static_cast<std::size_t>(node.parent)].appliesTo;
        outer = node.appliesTo.empty() ? outer : &set.nodes[static_cast<std::size_t>(node.parent)].appliesTo;
    }
    if (!json.isGiven(u"appliesTo"))
        return;
    const std::size_t before = json.faultCount();
    const std::vector<UnitKind> kinds = readUnitKinds(json);
    for (const UnitKind kind : kinds)
        if (std::find(outer->begin(), outer->end(), kind) == outer->end())
            json.fault(ErrorCode::CriteriaAppliesOutside, {unitKindId(kind)});
    if (json.faultCount() > before)
        return;
    if (kinds.empty())
        json.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("appliesTo")});
    node.appliesTo = kinds;
}

void readInherited(const JsonFields& json, Node& node, const CriteriaSet& set) {
    const bool root = node.parent < 0;
    node.notApplicable = set.notApplicable;
    if (!root) {
        const Node& parent = set.nodes[static_cast<std::size_t>(node.parent)];
        node.kind = parent.kind;
        node.part = parent.part;
        node.notApplicable = parent.notApplicable;
        node.scoredBy = parent.scoredBy;
        node.owner = parent.owner;
    }
    static constexpr QStringView kinds[] = {u"scored", u"bonus", u"penalty"};
    static constexpr QStringView policies[] = {u"fullMarks", u"drop", u"rescale", u"forbidden"};
    static constexpr QStringView scorers[] = {u"unit", u"survey", u"leader", u"computed"};
    const int kind = json.oneOf(QStringLiteral("kind"), kinds, static_cast<int>(node.kind));
    if (!root && kind != static_cast<int>(node.kind))
        json.fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("kind"), kinds[kind].toString()});
    else
        node.kind = static_cast<NodeKind>(kind);
    node.notApplicable = static_cast<NotApplicablePolicy>(
        json.oneOf(QStringLiteral("notApplicable"), policies, static_cast<int>(node.notApplicable)));
    node.scoredBy = static_cast<ScoredBy>(
        json.oneOf(QStringLiteral("scoredBy"), scorers, static_cast<int>(node.scoredBy)));
    if (json.has(u"owner"))
        node.owner = json.text(QStringLiteral("owner"));
    readKindsOfUnit(json, node, set);
}

void readPart(const JsonFields& json, Node& node, const CriteriaSet& set) {
    if (!json.has(u"part"))
        return;
    const QString id = json.text(QStringLiteral("part"));
    const auto found
        = std::find_if(set.parts.begin(), set.parts.end(), [&](const Part& p) { return p.id == id; });
    if (found == set.parts.end())
        json.fault(ErrorCode::CriteriaPartUnknown, {id.left(60)});
    else
        node.part = static_cast<int>(found - set.parts.begin());
}

// Every node's parent as the file names it, whatever its place.
using ParentByRef = std::unordered_map<QString, QString>;

ParentByRef parentsOf(const std::vector<JsonFields>& nodes) {
    const auto textAt = [](const JsonFields& json, QStringView key) {
        const Json* value = json.json().find(key);
        return value != nullptr && value->isText() ? value->toText() : QString();
    };
    ParentByRef parents;
    for (const JsonFields& node : nodes)
        parents.emplace(textAt(node, u"ref"), textAt(node, u"parent"));
    return parents;
}

// Does the way up from a node lead back to it?
bool isItsOwnAncestor(const QString& ref, const ParentByRef& parents) {
    QString at = ref;
    for (int steps = 0; steps < mostNodeDepth; ++steps) {
        const auto parent = parents.find(at);
        if (parent == parents.end() || parent->second.isEmpty())
            return false;
        at = parent->second;
        if (at == ref)
            return true;
    }
    return false;
}

void readParent(const JsonFields& json, Node& node, const CriteriaSet& set, const ParentByRef& parents) {
    const Json* parent = json.json().find(u"parent");
    if (parent == nullptr || parent->isNull())
        return;
    const QString ref = json.text(QStringLiteral("parent"));
    node.parent = set.indexOf(ref);
    if (node.parent >= 0)
        node.depth = set.nodes[static_cast<std::size_t>(node.parent)].depth + 1;
    else if (isItsOwnAncestor(node.ref, parents))
        json.fault(ErrorCode::CriteriaCircular, {node.ref.left(60)});
    else
        json.fault(
            parents.contains(ref) ? ErrorCode::CriteriaParentIsLater : ErrorCode::CriteriaParentUnknown,
            {ref.left(60)});
    if (node.depth >= mostNodeDepth)
        json.fault(ErrorCode::CriteriaTooMany, {QStringLiteral("parent"), QString::number(mostNodeDepth)});
}

void readInputs(const JsonFields& json, Node& node, CriteriaSet& set) {
    for (const JsonFields& input : json.objects(QStringLiteral("inputs"), false)) {
        Field field = readField(input);
        if (node.field(field.name) != nullptr)
            input.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("inputs"), field.name});
        field.slot = field.type == FieldType::Text ? -1 : set.slots++;
        node.fields.push_back(std::move(field));
    }
    const Json* rule = json.json().find(u"rule");
    if (set.slots <= mostSlots && rule != nullptr && rule->isObject())
        addRuleFields(*rule, node, set);
    if (set.slots > mostSlots)
        json.fault(ErrorCode::CriteriaTooMany, {QStringLiteral("inputs"), QString::number(mostSlots)});
}

} // namespace

std::vector<UnitKind> readUnitKinds(const JsonFields& json) {
    std::vector<UnitKind> kinds;
    for (const QString& id : json.texts(QStringLiteral("appliesTo"), true)) {
        const auto kind = unitKind(id);
        if (!kind)
            json.fault(ErrorCode::UnitKindUnknown, {id.left(60)});
        else if (std::find(kinds.begin(), kinds.end(), *kind) != kinds.end())
            json.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("appliesTo"), id});
        else
            kinds.push_back(*kind);
    }
    return kinds;
}

bool isRef(QStringView text) {
    const auto segments = text.split(u'.');
    return text.size() <= 32 && std::all_of(segments.begin(), segments.end(), isIdentifier);
}

bool isReserved(QStringView name) {
    static constexpr QStringView words[] = {u"choice", u"na", u"points", u"clear", u"note", u"min", u"max",
        u"and", u"or", u"fact", u"node", u"reference"};
    return std::find(std::begin(words), std::end(words), name) != std::end(words);
}

Field readField(const JsonFields& json) {
    static constexpr QStringView types[] = {u"integer", u"decimal", u"date", u"flag", u"text", u"choice"};
    Field field;
    field.name = json.id(QStringLiteral("name"));
    if (isReserved(field.name) || (!field.name.isEmpty() && field.name[0].isDigit())
        || field.name.contains(u'-'))
        json.fault(ErrorCode::CriteriaIdInvalid, {QStringLiteral("name"), field.name});
    field.type = static_cast<FieldType>(json.oneOf(QStringLiteral("type"), types, -1));
    field.label = json.localText(QStringLiteral("label"));
    field.unit = json.optionalLocalText(QStringLiteral("unit"));
    field.min = json.optionalRational(QStringLiteral("min"));
    field.max = json.optionalRational(QStringLiteral("max"));
    if (field.min && field.max && *field.max < *field.min)
        json.fault(ErrorCode::CriteriaOrder, {QStringLiteral("min, max")});
    if (const auto typical = json.object(QStringLiteral("typical"), false)) {
        field.typical.emplace(
            typical->rational(QStringLiteral("from")), typical->rational(QStringLiteral("to")));
        if (field.typical->second < field.typical->first)
            json.fault(ErrorCode::CriteriaOrder, {QStringLiteral("typical")});
    }
    for (const JsonFields& option : json.objects(QStringLiteral("options"), field.type == FieldType::Choice))
        field.options.push_back(
            {option.id(QStringLiteral("id")), option.localText(QStringLiteral("label")), Points()});
    return field;
}

std::vector<NodeSource> readNodes(const JsonFields& top, CriteriaSet& set, Faults& faults) {
    std::vector<NodeSource> leaves;
    std::set<QString> seen;
    const std::vector<JsonFields> list = top.objects(QStringLiteral("nodes"), true);
    if (list.size() > mostNodes) {
        top.fault(ErrorCode::CriteriaTooMany, {QStringLiteral("nodes"), QString::number(mostNodes)});
        return leaves;
    }
    if (list.empty() && top.has(u"nodes"))
        top.fault(ErrorCode::CriteriaNoNodes, {});
    const ParentByRef parents = parentsOf(list);
    for (const JsonFields& item : list) {
        if (tooManyFaults(faults))
            break;
        const QString ref = item.text(QStringLiteral("ref"));
        const JsonFields json(item.json(), ref, faults);
        if (!ref.isEmpty() && !isRef(ref))
            json.fault(ErrorCode::CriteriaIdInvalid, {QStringLiteral("ref"), ref.left(60)});
        if (!seen.insert(ref).second)
            json.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("ref"), ref.left(60)});
        Node node;
        node.ref = ref;
        node.line = json.line();
        readParent(json, node, set, parents);
        readInherited(json, node, set);
        readPart(json, node, set);
        node.title = json.localText(QStringLiteral("title"));
        const std::size_t before = json.faultCount();
        node.maximum = json.points(QStringLiteral("maximum"));
        const bool maximumRead = json.faultCount() == before;
        const std::size_t beforeInputs = json.faultCount();
        readInputs(json, node, set);
        const bool inputsRead = json.faultCount() == beforeInputs;
        leaves.push_back({json, set.addNode(std::move(node)), maximumRead, inputsRead});
    }
    return leaves;
}

} // namespace sodiem::reading
