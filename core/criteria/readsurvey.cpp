// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"

#include <set>

namespace sodiem::reading {
namespace {

constexpr std::size_t mostSurveyCounts = 500; // numbers of one leaf
constexpr std::int64_t mostMark = 10;

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

std::int64_t markAt(const JsonFields& scale, const QString& key) {
    const Rational mark = scale.rational(key);
    const auto whole = mark.isInteger() ? mark.scaled(0) : std::nullopt;
    if (whole && *whole >= 0 && *whole <= mostMark)
        return *whole;
    scale.fault(ErrorCode::CriteriaValueUnknown, {key, scale.optionalText(key).left(60)});
    return 0;
}

// The marks from the least to the most are the options.
void readScale(const JsonFields& rule, SurveyRule& survey) {
    const auto json = rule.object(QStringLiteral("scale"), true);
    if (!json)
        return;
    const std::int64_t least = markAt(*json, QStringLiteral("min"));
    SurveyRule::Scale scale{markAt(*json, QStringLiteral("max")), Rational(least)};
    scale.zeroAt = json->optionalRational(QStringLiteral("zeroAt")).value_or(scale.zeroAt);
    if (scale.max <= least || scale.zeroAt < Rational(least) || scale.zeroAt >= Rational(scale.max)) {
        json->fault(ErrorCode::CriteriaOrder, {QStringLiteral("scale")});
        scale = SurveyRule::Scale();
    }
    for (std::int64_t mark = least; mark <= scale.max; ++mark) {
        const QString id = QString::number(mark);
        survey.options.push_back({id, {id, id}, Rational(mark)});
    }
    survey.scale = scale;
    if (rule.has(u"options"))
        rule.fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("options"), QStringLiteral("scale")});
}

void readCombine(const JsonFields& rule, SurveyRule& survey) {
    static constexpr QStringView combine[] = {u"pooled", u"weighted"};
    static constexpr QStringView empty[] = {u"", u"leaveOut", u"zero"};
    survey.weighted = rule.oneOf(QStringLiteral("combine"), combine, 0) == 1;
    survey.ifGroupEmpty
        = static_cast<SurveyRule::IfGroupEmpty>(rule.oneOf(QStringLiteral("ifGroupEmpty"), empty, 0));
    if (!survey.weighted && rule.has(u"ifGroupEmpty"))
        rule.fault(
            ErrorCode::CriteriaValueUnknown, {QStringLiteral("ifGroupEmpty"), QStringLiteral("pooled")});
}

void readGroups(const JsonFields& rule, SurveyRule& survey) {
    std::set<QString> seen;
    for (const JsonFields& json : rule.objects(QStringLiteral("groups"), true)) {
        SurveyRule::Group group{
            json.id(QStringLiteral("id")), json.optionalLocalText(QStringLiteral("label")), 1};
        group.weight = json.optionalRational(QStringLiteral("weight")).value_or(Rational(1));
        if (group.weight.sign() <= 0)
            json.fault(ErrorCode::CriteriaOrder, {QStringLiteral("weight")});
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
}

} // namespace

SurveyRule readSurvey(const JsonFields& rule) {
    SurveyRule survey;
    readCombine(rule, survey);
    if (rule.has(u"scale"))
        readScale(rule, survey);
    else
        survey.options = readShares(rule);
    readGroups(rule, survey);
    return survey;
}

} // namespace sodiem::reading
