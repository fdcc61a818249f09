// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"

#include "core/base/sha256.h"
#include "core/criteria/reader.h"
#include "core/plan/readerparts.h"

#include <algorithm>
#include <set>

namespace sodiem {
namespace {

// Compared before it is narrowed: version 4294967297 is not version 1.
int integerWithin(const JsonFields& top, const QString& key, int least, int most) {
    const std::size_t faults = top.faultCount();
    const std::int64_t value = top.integer(key);
    if (value >= least && value <= most)
        return static_cast<int>(value);
    if (top.faultCount() == faults)
        top.fault(ErrorCode::CriteriaValueUnknown, {key, QString::number(value)});
    return least;
}

bool flagOf(const JsonFields& json, const QString& key) {
    const Json* value = json.json().find(key);
    if (value == nullptr || value->isNull())
        return false;
    if (value->type() != Json::Type::Flag)
        json.fault(ErrorCode::CriteriaKeyType, {key, QStringLiteral("yes or no")});
    return value->type() == Json::Type::Flag && value->toFlag();
}

void once(std::set<QString>& seen, const JsonFields& json, const QString& what, const QString& id) {
    if (!id.isEmpty() && !seen.insert(id).second)
        json.fault(ErrorCode::CriteriaDuplicate, {what, id.left(60)});
}

void readAreas(const JsonFields& top, Plan& plan) {
    std::set<QString> seen;
    for (const JsonFields& json : top.objects(QStringLiteral("areas"), true)) {
        plan.areas.push_back({json.id(QStringLiteral("id")), json.localText(QStringLiteral("title"))});
        once(seen, json, QStringLiteral("areas"), plan.areas.back().id);
    }
}

// A figure that a text cannot be computed with, or that a field of its report is called by, is none.
void readFigures(const JsonFields& json, Target& target) {
    std::set<QString> seen;
    for (const JsonFields& item : json.objects(QStringLiteral("figures"), false)) {
        Field figure = reading::readField(item);
        if (figure.name == u"evidence" || figure.name == u"person")
            item.fault(ErrorCode::CriteriaIdInvalid, {QStringLiteral("name"), figure.name});
        if (figure.type != FieldType::Integer && figure.type != FieldType::Decimal)
            item.fault(ErrorCode::CriteriaValueUnknown,
                {QStringLiteral("type"), item.optionalText(QStringLiteral("type")).left(60)});
        once(seen, item, QStringLiteral("figures"), figure.name);
        if (!figure.min)
            figure.min = Rational(0); // nothing that is counted is less than none
        figure.slot = static_cast<int>(target.figures.size());
        target.figures.push_back(std::move(figure));
        target.wholeTypical.push_back(planreading::readRange(item, QStringLiteral("typicalWhole")));
    }
}

void readQuantities(const JsonFields& json, Target& target, const Plan& plan, const CriteriaSet* set) {
    std::set<QString> seen;
    const std::vector<JsonFields> list = json.objects(QStringLiteral("quantities"), true);
    if (list.empty() && json.has(u"quantities"))
        json.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("quantities")});
    for (const JsonFields& item : list) {
        target.quantities.push_back(planreading::readQuantity(item, target, plan, set));
        once(seen, item, QStringLiteral("quantities"), target.quantities.back().id);
    }
}

Target readTarget(const JsonFields& json, const Plan& plan, const CriteriaSet* set) {
    Target target;
    target.id = json.node();
    target.line = json.line();
    if (!target.id.isEmpty() && !reading::isRef(target.id))
        json.fault(ErrorCode::CriteriaIdInvalid, {QStringLiteral("id"), target.id.left(60)});
    const QString area = json.text(QStringLiteral("area"));
    const auto found = std::find_if(
        plan.areas.begin(), plan.areas.end(), [&](const PlanArea& each) { return each.id == area; });
    if (found != plan.areas.end())
        target.area = static_cast<int>(found - plan.areas.begin());
    else if (!area.isEmpty())
        json.fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("area"), area.left(60)});
    target.title = json.localText(QStringLiteral("title"));
    target.article = json.text(QStringLiteral("article"));
    target.reading = json.optionalLocalText(QStringLiteral("reading"));
    target.aim = flagOf(json, QStringLiteral("aim"));
    target.oneCatalogue = flagOf(json, QStringLiteral("oneCatalogue"));
    const std::size_t before = json.faultCount();
    readFigures(json, target);
    readQuantities(json, target, plan, set);
    if (json.faultCount() == before) // what does not stand by itself need not be set against the rest
        planreading::validateTarget(json, target);
    return target;
}

void readTargets(const JsonFields& top, Plan& plan, const CriteriaSet* set, Faults& faults) {
    std::set<QString> seen;
    const std::vector<JsonFields> list = top.objects(QStringLiteral("targets"), true);
    if (list.size() > mostTargets) {
        top.fault(ErrorCode::CriteriaTooMany, {QStringLiteral("targets"), QString::number(mostTargets)});
        return;
    }
    if (list.empty() && top.has(u"targets"))
        top.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("targets")});
    for (const JsonFields& item : list) {
        const QString id = item.text(QStringLiteral("id"));
        const JsonFields json(item.json(), id, faults);
        once(seen, json, QStringLiteral("targets"), id);
        plan.targets.push_back(readTarget(json, plan, set));
    }
}

void readAll(const JsonFields& top, Plan& plan, const CriteriaSet* set, Faults& faults) {
    plan.id = top.id(QStringLiteral("id"));
    plan.version = integerWithin(top, QStringLiteral("version"), 1, 9999);
    plan.year = integerWithin(top, QStringLiteral("year"), 1990, 2999);
    plan.title = top.localText(QStringLiteral("title"));
    plan.note = top.optionalLocalText(QStringLiteral("note"));
    plan.criteria = top.isGiven(u"criteria") ? top.id(QStringLiteral("criteria")) : QString();
    for (const JsonFields& basis : top.objects(QStringLiteral("legalBasis"), false))
        plan.legalBasis.emplace_back(
            basis.text(QStringLiteral("document")), basis.date(QStringLiteral("date")));
    readAreas(top, plan);
    readTargets(top, plan, set, faults);
}

} // namespace

PlanReading readPlan(const Json& document, const CriteriaSet* set) {
    PlanReading result;
    const Json* format = document.find(u"format");
    if (format == nullptr || !format->isText() || format->toText() != u"sodiem-plan/1") {
        const QString found = format != nullptr ? format->toText().left(60) : QString();
        result.faults.push_back({ErrorCode::PlanFormat, {found}, {{}, document.line(), {}}});
        return result;
    }
    Plan plan;
    readAll(JsonFields(document, {}, result.faults), plan, set, result.faults);
    std::stable_sort(result.faults.begin(), result.faults.end(),
        [](const Error& a, const Error& b) { return a.place.line < b.place.line; });
    if (result.faults.size() > mostFaults)
        result.faults.resize(mostFaults);
    if (result.faults.empty()) {
        plan.digest = toHex(sha256(document.canonical()));
        result.plan = std::move(plan);
    }
    return result;
}

PlanReading readPlan(const QByteArray& utf8, const CriteriaSet* set) {
    const Result<Json> json = parseJson(utf8);
    if (json)
        return readPlan(*json, set);
    PlanReading refused;
    refused.faults.push_back(json.error());
    return refused;
}

} // namespace sodiem
