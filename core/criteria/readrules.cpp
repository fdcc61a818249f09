// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"

#include <algorithm>
#include <set>

namespace sodiem::reading {
namespace {

constexpr std::size_t mostSurveyCounts = 500; // numbers of one leaf

// A list that is there but empty would make a leaf that nobody can answer.
void mustNotBeEmpty(const JsonFields& rule, QStringView key) {
    const Json* list = rule.json().find(key);
    if (list != nullptr && list->isList() && list->items().empty())
        rule.fault(ErrorCode::CriteriaKeyMissing, {key.toString()});
}

std::vector<ChoiceRule::Option> readOptions(const JsonFields& rule, const QString& key) {
    std::vector<ChoiceRule::Option> options;
    std::set<QString> seen;
    for (const JsonFields& json : rule.objects(key, true)) {
        ChoiceRule::Option option{json.id(QStringLiteral("id")), json.localText(QStringLiteral("label")),
            json.points(QStringLiteral("points"))};
        if (!seen.insert(option.id).second)
            json.fault(ErrorCode::CriteriaDuplicate, {key, option.id});
        options.push_back(std::move(option));
    }
    return options;
}

std::vector<SurveyRule::Option> readShares(const JsonFields& rule) {
    std::vector<SurveyRule::Option> options;
    std::set<QString> seen;
    for (const JsonFields& json : rule.objects(QStringLiteral("options"), true)) {
        SurveyRule::Option option;
        option.id = json.id(QStringLiteral("id"));
        option.label = json.optionalLocalText(QStringLiteral("label"));
        const Json* share = json.json().find(u"share");
        if (share == nullptr)
            json.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("share")});
        else if (!share->isNull())
            option.share = json.rational(QStringLiteral("share"));
        if (option.share && (option.share->sign() < 0 || *option.share > Rational(100)))
            json.fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("share"), share->toText()});
        if (!seen.insert(option.id).second)
            json.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("options"), option.id});
        options.push_back(std::move(option));
    }
    return options;
}

SurveyRule readSurvey(const JsonFields& rule) {
    SurveyRule survey;
    static constexpr QStringView combine[] = {u"pooled", u"weighted"};
    if (rule.oneOf(QStringLiteral("combine"), combine, 0) != 0)
        rule.fault(ErrorCode::CriteriaRuleOptionNotYet,
            {QStringLiteral("survey"), QStringLiteral("combine: weighted")});
    if (rule.has(u"scale")) {
        rule.fault(ErrorCode::CriteriaRuleOptionNotYet, {QStringLiteral("survey"), QStringLiteral("scale")});
        return survey;
    }
    survey.options = readShares(rule);
    std::set<QString> seen;
    for (const JsonFields& json : rule.objects(QStringLiteral("groups"), true)) {
        SurveyRule::Group group{
            json.id(QStringLiteral("id")), json.optionalLocalText(QStringLiteral("label")), 1};
        group.weight = json.optionalRational(QStringLiteral("weight")).value_or(Rational(1));
        if (!seen.insert(group.id).second)
            json.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("groups"), group.id});
        survey.groups.push_back(std::move(group));
    }
    mustNotBeEmpty(rule, u"groups");
    if (survey.groups.size() * survey.options.size() > mostSurveyCounts) {
        rule.fault(ErrorCode::CriteriaTooMany,
            {QStringLiteral("options × groups"), QString::number(mostSurveyCounts)});
        survey.groups.clear();
    }
    return survey;
}

BandsRule readBands(const JsonFields& rule) {
    BandsRule bands;
    for (const JsonFields& json : rule.objects(QStringLiteral("bands"), true)) {
        const bool upTo = json.has(u"upTo");
        const auto direction = upTo ? BandsRule::Direction::UpTo : BandsRule::Direction::From;
        BandsRule::Band band;
        band.limit = json.rational(upTo ? QStringLiteral("upTo") : QStringLiteral("from"));
        if (json.has(u"proportionTo")) {
            band.proportionTo = json.rational(QStringLiteral("proportionTo"));
            if (band.proportionTo->sign() <= 0 || json.has(u"points"))
                json.fault(ErrorCode::CriteriaValueUnknown,
                    {QStringLiteral("proportionTo"), json.optionalText(QStringLiteral("proportionTo"))});
        } else {
            band.points = json.points(QStringLiteral("points"));
        }
        const bool first = bands.bands.empty();
        const bool ordered = first
            || (direction == bands.direction
                && (upTo ? bands.bands.back().limit < band.limit : band.limit < bands.bands.back().limit));
        if (!ordered)
            json.fault(ErrorCode::CriteriaOrder, {QStringLiteral("bands")});
        bands.direction = direction;
        bands.bands.push_back(std::move(band));
    }
    return bands;
}

IfUndefined readIfUndefined(const JsonFields& rule) {
    static constexpr QStringView words[] = {u"", u"notApplicable", u"zero", u"fullMarks"};
    return static_cast<IfUndefined>(rule.oneOf(QStringLiteral("ifUndefined"), words, 0));
}

Expression readExpression(
    const JsonFields& json, const QString& key, const CriteriaSet& set, const Node& leaf) {
    const QString source = json.text(key);
    if (source.isEmpty())
        return {};
    Result<Expression> expression = compileExpression(source, namesSeenFrom(set, leaf));
    if (!expression) {
        json.fault(expression.error());
        return {};
    }
    return std::move(*expression);
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
    ManualRule manual{rule.points(QStringLiteral("min"), Points()),
        rule.points(QStringLiteral("max"), leaf.maximum), rule.points(QStringLiteral("step"))};
    if (manual.step <= Points() || manual.max < manual.min)
        rule.fault(ErrorCode::CriteriaOrder, {QStringLiteral("min, max, step")});
    return manual;
}

std::optional<Rule> readRule(
    const JsonFields& rule, const QString& kind, const CriteriaSet& set, const Node& leaf) {
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
    if (kind == u"bands") {
        BandsRule bands = readBands(rule);
        bands.measure = readExpression(rule, QStringLiteral("measure"), set, leaf);
        bands.ifUndefined = readIfUndefined(rule);
        return bands;
    }
    if (kind == u"proportional") {
        ProportionalRule proportional;
        proportional.measure = readExpression(rule, QStringLiteral("measure"), set, leaf);
        proportional.ifUndefined = readIfUndefined(rule);
        proportional.floor = rule.optionalRational(QStringLiteral("floor"));
        proportional.full = rule.optionalRational(QStringLiteral("full")).value_or(Rational(100));
        if (proportional.full.sign() <= 0)
            rule.fault(ErrorCode::CriteriaOrder, {QStringLiteral("full")});
        return proportional;
    }
    return std::nullopt;
}

void readChecks(const JsonFields& json, Node& node, const CriteriaSet& set) {
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
            example.points = item.points(QStringLiteral("points"));
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
    }
}

void readLeaf(const NodeSource& source, CriteriaSet& set) {
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
    node.rule = readRule(*rule, kind, set, node);
    if (!node.rule && !readLaterRule(*rule, kind) && !kind.isEmpty())
        rule->fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("kind"), kind.left(60)});
    readChecks(json, node, set);
    readExamples(json, node);
    readEvidence(json, node);
    node.guidance = json.optionalLocalText(QStringLiteral("guidance"));
    node.legalRef = json.optionalText(QStringLiteral("legalRef"));
}

} // namespace sodiem::reading
