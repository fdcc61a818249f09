// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"

#include <algorithm>
#include <set>

namespace sodiem::reading {
namespace {

std::vector<ChoiceRule::Option> readOptions(const JsonFields& rule, const QString& key) {
    std::vector<ChoiceRule::Option> options;
    std::set<QString> seen;
    for (const JsonFields& json : rule.objects(key, true)) {
        ChoiceRule::Option option{json.id(QStringLiteral("id")), json.localText(QStringLiteral("label")),
            json.signedPoints(QStringLiteral("points"))};
        if (!seen.insert(option.id).second)
            json.fault(ErrorCode::CriteriaDuplicate, {key, option.id});
        options.push_back(std::move(option));
    }
    return options;
}

// Its items are entered beside the inputs, by their ids.
ChecklistRule readChecklist(const JsonFields& rule, const Node& leaf) {
    ChecklistRule checklist{readOptions(rule, QStringLiteral("items"))};
    const auto inputs = static_cast<std::ptrdiff_t>(leaf.fields.size() - checklist.items.size());
    for (const ChoiceRule::Option& item : checklist.items) {
        if (isReserved(item.id))
            rule.fault(ErrorCode::CriteriaIdInvalid, {QStringLiteral("items"), item.id});
        if (leaf.field(item.id) - leaf.fields.data() < inputs)
            rule.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("items"), item.id});
    }
    return checklist;
}

// Its numbers come from the survey alone: an input of its own could never be entered.
SurveyRule readSurveyOf(const JsonFields& rule, const Node& leaf) {
    SurveyRule survey = readSurvey(rule);
    if (leaf.fields.size() > survey.options.size() * survey.groups.size())
        rule.fault(ErrorCode::CriteriaInputUnused, {leaf.fields.front().name});
    return survey;
}

DeductionRule readDeduction(const JsonFields& rule, const Node& leaf) {
    DeductionRule deduction;
    deduction.from = rule.points(QStringLiteral("from"), leaf.maximum);
    deduction.floor = rule.signedPoints(QStringLiteral("floor"), Points());
    if (deduction.from < deduction.floor)
        rule.fault(ErrorCode::CriteriaOrder, {QStringLiteral("floor, from")});
    for (const JsonFields& json : rule.objects(QStringLiteral("each"), true)) {
        const QString input = json.text(QStringLiteral("input"));
        const Field* field = leaf.field(input);
        if (field == nullptr || field->slot < 0)
            json.fault(ErrorCode::CriteriaNameUnknown, {QStringLiteral("each"), input.left(60)});
        else
            deduction.each.push_back({field->slot, json.points(QStringLiteral("points"))});
    }
    mustNotBeEmpty(rule, u"each");
    return deduction;
}

ManualRule readManual(const JsonFields& rule, const Node& leaf) {
    ManualRule manual{rule.signedPoints(QStringLiteral("min"), Points()),
        rule.points(QStringLiteral("max"), leaf.maximum), rule.points(QStringLiteral("step"))};
    if (manual.step <= Points() || manual.max < manual.min)
        rule.fault(ErrorCode::CriteriaOrder, {QStringLiteral("min, max, step")});
    return manual;
}

void readChecks(const JsonFields& json, Node& node, CriteriaSet& set) {
    static constexpr QStringView severities[] = {u"error", u"warning"};
    for (const JsonFields& check : json.objects(QStringLiteral("checks"), false))
        node.checks.push_back({readExpression(check, QStringLiteral("must"), set, node),
            check.oneOf(QStringLiteral("severity"), severities, 0) == 0,
            check.localText(QStringLiteral("text"))});
}

void readExamples(const JsonFields& json, Node& node) {
    for (const JsonFields& item : json.objects(QStringLiteral("examples"), false)) {
        Example example;
        const auto inputs = item.object(QStringLiteral("inputs"), true);
        for (const Json::Member& member : inputs ? inputs->json().members() : std::vector<Json::Member>()) {
            if (member.value.isText())
                example.inputs.emplace_back(member.key, member.value.toText());
            else
                item.fault(ErrorCode::CriteriaKeyType, {member.key.left(60), QStringLiteral("text")});
        }
        const Json* points = item.json().find(u"points");
        if (points == nullptr || !points->isNull())
            example.points = item.signedPoints(QStringLiteral("points"));
        example.because = item.optionalLocalText(QStringLiteral("because"));
        node.examples.push_back(std::move(example));
    }
}

void readEvidence(const JsonFields& json, Node& node) {
    static constexpr QStringView words[] = {u"whenPoints", u"always", u"never"};
    const auto evidence = json.object(QStringLiteral("evidence"), false);
    if (!evidence)
        return;
    node.evidenceRequired
        = static_cast<EvidenceRequired>(evidence->oneOf(QStringLiteral("required"), words, 0));
    node.evidenceTypical = evidence->optionalLocalText(QStringLiteral("typical"));
}

void addField(Node& node, CriteriaSet& set, const QString& name, FieldType type, const LocalText& label) {
    if (set.slots > mostSlots)
        return;
    Field field;
    field.name = name;
    field.type = type;
    field.label = label;
    field.min = Rational(0);
    field.slot = set.slots++;
    node.fields.push_back(std::move(field));
}

} // namespace

// What the rule itself asks for becomes fields beside the declared inputs; faults of the rule are reported
// when it is read for good, so they go nowhere here.
void addRuleFields(const Json& rule, Node& node, CriteriaSet& set) {
    Faults unused;
    const JsonFields quiet(rule, node.ref, unused);
    const QString kind = quiet.text(QStringLiteral("kind"));
    if (kind == u"choice") {
        addField(node, set, QStringLiteral("choice"), FieldType::Choice, {});
        node.fields.back().options = readOptions(quiet, QStringLiteral("options"));
    } else if (kind == u"checklist") {
        for (const ChoiceRule::Option& item : readOptions(quiet, QStringLiteral("items")))
            addField(node, set, item.id, FieldType::Flag, item.label);
    } else if (kind == u"survey") {
        const SurveyRule survey = readSurvey(quiet);
        for (const SurveyRule::Group& group : survey.groups)
            for (const SurveyRule::Option& option : survey.options)
                addField(node, set, survey.groups.size() == 1 ? option.id : group.id + u'.' + option.id,
                    FieldType::Integer, option.label);
    } else if (kind == u"deadline" && rule.find(u"ifMissing") != nullptr) {
        for (const JsonFields& item : quiet.objects(QStringLiteral("items"), true))
            if (const QString input = item.text(QStringLiteral("input")); node.field(input) != nullptr)
                addField(node, set, noneName(input), FieldType::Flag, item.localText(QStringLiteral("none")));
    }
}

void mustNotBeEmpty(const JsonFields& rule, QStringView key) {
    const Json* list = rule.json().find(key);
    if (list != nullptr && list->isList() && list->items().empty())
        rule.fault(ErrorCode::CriteriaKeyMissing, {key.toString()});
}

Expression readExpression(const JsonFields& json, const QString& key, CriteriaSet& set, const Node& leaf) {
    const QString source = json.text(key);
    if (source.isEmpty())
        return {};
    Result<Expression> expression = compileExpression(source, namesReadBy(set, leaf));
    if (!expression) {
        json.fault(expression.error());
        return {};
    }
    return std::move(*expression);
}

std::optional<Rule> readRule(
    const JsonFields& rule, const QString& kind, CriteriaSet& set, const Node& leaf) {
    if (kind == u"choice")
        return ChoiceRule{readOptions(rule, QStringLiteral("options"))};
    if (kind == u"checklist")
        return readChecklist(rule, leaf);
    if (kind == u"deduction")
        return readDeduction(rule, leaf);
    if (kind == u"survey")
        return readSurveyOf(rule, leaf);
    if (kind == u"manual")
        return readManual(rule, leaf);
    if (kind == u"deadline")
        return readDeadline(rule, set, leaf);
    return readMeasuredRule(rule, kind, set, leaf);
}

void readLeaf(NodeSource& source, CriteriaSet& set) {
    Node& node = set.nodes[static_cast<std::size_t>(source.index)];
    const JsonFields& json = source.json;
    const auto rule = json.object(QStringLiteral("rule"), false);
    if (!node.children.empty()) {
        if (rule || !node.fields.empty())
            json.fault(ErrorCode::CriteriaInnerWithRule, {});
        return;
    }
    if (!rule) {
        if (!json.isGiven(u"rule"))
            json.fault(ErrorCode::CriteriaLeafWithoutRule, {});
        return;
    }
    if (node.part < 0 && node.kind == NodeKind::Scored)
        json.fault(ErrorCode::CriteriaLeafWithoutPart, {});
    const QString kind = rule->text(QStringLiteral("kind"));
    const std::size_t before = json.faultCount();
    node.rule = readRule(*rule, kind, set, node);
    source.ruleRead = source.ruleRead && json.faultCount() == before;
    if (!node.rule && !kind.isEmpty())
        rule->fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("kind"), kind.left(60)});
    readChecks(json, node, set);
    readExamples(json, node);
    readEvidence(json, node);
    node.guidance = json.optionalLocalText(QStringLiteral("guidance"));
    node.legalRef = json.optionalText(QStringLiteral("legalRef"));
}

} // namespace sodiem::reading
