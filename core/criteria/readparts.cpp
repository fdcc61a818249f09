// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/readerparts.h"
#include "core/criteria/workingdays.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace sodiem::reading {
namespace {

constexpr std::size_t mostTieKeys = 500;

// Reports a second use of a name among its like.
void once(std::set<QString>& seen, const JsonFields& json, const QString& what, const QString& id) {
    if (!id.isEmpty() && !seen.insert(id).second)
        json.fault(ErrorCode::CriteriaDuplicate, {what, id});
}

RankingRules::Key readKey(const Json& json, const JsonFields& ranking, const CriteriaSet& set) {
    using Kind = RankingRules::Key::Kind;
    if (json.isText() && json.toText() == u"name")
        return {};
    const Json* part = json.find(u"part");
    const Json* node = json.find(u"node");
    if (part != nullptr && part->isText()) {
        for (std::size_t i = 0; i < set.parts.size(); ++i)
            if (set.parts[i].id == part->toText())
                return {Kind::Part, static_cast<int>(i)};
        ranking.fault(ErrorCode::CriteriaPartUnknown, {part->toText().left(60)});
    } else if (node != nullptr && node->isText()) {
        const int index = set.indexOf(node->toText());
        if (index >= 0)
            return {Kind::Node, index};
        ranking.fault(ErrorCode::CriteriaParentUnknown, {node->toText().left(60)});
    } else {
        ranking.fault(
            ErrorCode::CriteriaKeyType, {QStringLiteral("tieKeys"), QStringLiteral("part, node or name")});
    }
    return {};
}

} // namespace

bool readParts(const JsonFields& top, CriteriaSet& set) {
    const std::size_t before = top.faultCount();
    static constexpr QStringView ifMissing[] = {u"leaveOut", u"zero"};
    std::set<QString> seen;
    for (const JsonFields& json : top.objects(QStringLiteral("parts"), true)) {
        Part part;
        part.id = json.id(QStringLiteral("id"));
        once(seen, json, QStringLiteral("parts"), part.id);
        part.title = json.optionalLocalText(QStringLiteral("title"));
        part.maximum = json.points(QStringLiteral("maximum"));
        part.ifMissing = static_cast<Part::IfMissing>(json.oneOf(QStringLiteral("ifMissing"), ifMissing, 0));
        set.parts.push_back(std::move(part));
    }
    return top.faultCount() == before;
}

void readFacts(const JsonFields& top, CriteriaSet& set) {
    std::set<QString> seen;
    for (const JsonFields& json : top.objects(QStringLiteral("facts"), false)) {
        Field fact = readField(json);
        once(seen, json, QStringLiteral("facts"), fact.name);
        fact.slot = fact.type == FieldType::Text ? -1 : set.slots++;
        set.facts.push_back(std::move(fact));
    }
}

void readRanking(const JsonFields& top, CriteriaSet& set) {
    const auto json = top.object(QStringLiteral("ranking"), true);
    if (!json)
        return;
    static constexpr QStringView ties[] = {u"shared", u"dense", u"keys"};
    static constexpr QStringView compare[] = {u"exact"};
    for (const QString& group : json->texts(QStringLiteral("groups"), true)) {
        if (group != u"district" && group != u"kind" && group != u"all")
            json->fault(ErrorCode::CriteriaValueUnknown, {QStringLiteral("groups"), group.left(60)});
        set.ranking.groups.push_back(group);
    }
    set.ranking.ties = static_cast<RankingRules::Ties>(json->oneOf(QStringLiteral("ties"), ties, -1));
    json->oneOf(QStringLiteral("compare"), compare, -1);
    const Json* keys = json->json().find(u"tieKeys");
    if (keys == nullptr || keys->isNull())
        return;
    if (keys->items().size() > mostTieKeys)
        return json->fault(
            ErrorCode::CriteriaTooMany, {QStringLiteral("tieKeys"), QString::number(mostTieKeys)});
    if (!keys->isList())
        json->fault(ErrorCode::CriteriaKeyType, {QStringLiteral("tieKeys"), QStringLiteral("list")});
    for (const Json& key : keys->items())
        set.ranking.tieKeys.push_back(readKey(key, *json, set));
}

void readClasses(const JsonFields& top, CriteriaSet& set) {
    static constexpr QStringView bases[] = {u"index", u"points", u"arisenPoints"};
    set.classBasis = static_cast<ClassBasis>(top.oneOf(QStringLiteral("classBasis"), bases, 0));
    std::set<QString> seen;
    for (const JsonFields& json : top.objects(QStringLiteral("classes"), false)) {
        RankClass rankClass;
        rankClass.id = json.id(QStringLiteral("id"));
        once(seen, json, QStringLiteral("classes"), rankClass.id);
        rankClass.name = json.localText(QStringLiteral("name"));
        rankClass.above = json.has(u"above");
        if (rankClass.above == json.has(u"from"))
            json.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("from / above")});
        rankClass.limit = json.rational(rankClass.above ? QStringLiteral("above") : QStringLiteral("from"));
        if (!set.classes.empty() && !(rankClass.limit < set.classes.back().limit))
            json.fault(ErrorCode::CriteriaOrder, {QStringLiteral("classes")});
        set.classes.push_back(std::move(rankClass));
    }
}

void readHolidays(const JsonFields& top, CriteriaSet& set) {
    const Json* list = top.json().find(u"holidays");
    if (list == nullptr || list->isNull())
        return;
    std::set<std::int64_t> days;
    for (const QString& text : top.texts(QStringLiteral("holidays"), true)) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid() || day.toString(Qt::ISODate) != text)
            top.fault(ErrorCode::DateInvalid, {text.left(40)});
        else if (!days.insert(day.toJulianDay()).second)
            top.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("holidays"), text});
    }
    std::copy_if(days.begin(), days.end(), std::back_inserter(set.holidays), WorkingDays::isWeekday);
    if (days.size() > mostHolidays) {
        top.fault(ErrorCode::CriteriaTooMany, {QStringLiteral("holidays"), QString::number(mostHolidays)});
        set.holidays.clear();
    }
}

} // namespace sodiem::reading
