// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"

#include <algorithm>
#include <set>

namespace sodiem::reading {
namespace {

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
    node.kind = static_cast<NodeKind>(kind);
    node.notApplicable = static_cast<NotApplicablePolicy>(
        json.oneOf(QStringLiteral("notApplicable"), policies, static_cast<int>(node.notApplicable)));
    node.scoredBy = static_cast<ScoredBy>(
        json.oneOf(QStringLiteral("scoredBy"), scorers, static_cast<int>(node.scoredBy)));
    if (json.has(u"owner"))
        node.owner = json.text(QStringLiteral("owner"));
    if (json.has(u"appliesTo"))
        json.fault(
            ErrorCode::CriteriaRuleOptionNotYet, {QStringLiteral("nodes"), QStringLiteral("appliesTo")});
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

void readParent(const JsonFields& json, Node& node, const CriteriaSet& set, const std::set<QString>& refs) {
    const Json* parent = json.json().find(u"parent");
    if (parent == nullptr || parent->isNull())
        return;
    const QString ref = json.text(QStringLiteral("parent"));
    node.parent = set.indexOf(ref);
    if (node.parent < 0)
        json.fault(refs.contains(ref) ? ErrorCode::CriteriaParentIsLater : ErrorCode::CriteriaParentUnknown,
            {ref.left(60)});
    else
        node.depth = set.nodes[static_cast<std::size_t>(node.parent)].depth + 1;
}

std::set<QString> refsOf(const std::vector<JsonFields>& nodes) {
    std::set<QString> refs;
    for (const JsonFields& node : nodes)
        if (const Json* ref = node.json().find(u"ref"); ref != nullptr && ref->isText())
            refs.insert(ref->toText());
    return refs;
}

void readInputs(const JsonFields& json, Node& node, CriteriaSet& set) {
    for (const JsonFields& input : json.objects(QStringLiteral("inputs"), false)) {
        Field field = readField(input);
        if (node.field(field.name) != nullptr)
            input.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("inputs"), field.name});
        field.slot = field.type == FieldType::Text ? -1 : set.slots++;
        node.fields.push_back(std::move(field));
    }
    if (const Json* rule = json.json().find(u"rule"); rule != nullptr && rule->isObject())
        addRuleFields(*rule, node, set);
}

} // namespace

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
    const std::set<QString> refs = refsOf(list);
    for (const JsonFields& item : list) {
        const QString ref = item.text(QStringLiteral("ref"));
        const JsonFields json(item.json(), ref, faults);
        if (!ref.isEmpty() && !isRef(ref))
            json.fault(ErrorCode::CriteriaIdInvalid, {QStringLiteral("ref"), ref.left(60)});
        if (!seen.insert(ref).second)
            json.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("ref"), ref.left(60)});
        Node node;
        node.ref = ref;
        node.line = json.line();
        readParent(json, node, set, refs);
        readInherited(json, node, set);
        readPart(json, node, set);
        node.title = json.localText(QStringLiteral("title"));
        node.maximum = json.points(QStringLiteral("maximum"));
        readInputs(json, node, set);
        const int index = static_cast<int>(set.nodes.size());
        if (node.parent >= 0)
            set.nodes[static_cast<std::size_t>(node.parent)].children.push_back(index);
        set.nodes.push_back(std::move(node));
        leaves.push_back({json, index});
    }
    return leaves;
}

} // namespace sodiem::reading
