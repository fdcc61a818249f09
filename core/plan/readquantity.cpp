// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/readerparts.h"

#include <algorithm>
#include <array>

namespace sodiem::planreading {
namespace {

constexpr std::array<QStringView, 5> comparators
    = {u"equal", u"atLeast", u"above", u"atMost", u"fallingAgainst"};
constexpr std::array<QStringView, 2> sources = {u"article", u"inferred"};

// The goal of the plan's year stands in the quantity itself, those of later years under "milestones".
Milestone readMilestone(const JsonFields& json, int year, int comparator, bool whole) {
    Milestone milestone;
    milestone.year = year;
    milestone.comparator
        = static_cast<Comparator>(json.oneOf(QStringLiteral("comparator"), comparators, comparator));
    milestone.source = static_cast<GoalSource>(json.oneOf(QStringLiteral("source"), sources, -1));
    if (milestone.comparator == Comparator::FallingAgainst) {
        if (json.isGiven(u"goal"))
            json.fault(ErrorCode::CriteriaValueUnknown,
                {QStringLiteral("goal"), json.optionalText(QStringLiteral("goal")).left(60)});
        return milestone;
    }
    milestone.goal = json.rational(QStringLiteral("goal"));
    if (milestone.goal.sign() < 0 || (whole && milestone.goal > Rational(100)))
        json.fault(ErrorCode::CriteriaOrder, {QStringLiteral("goal")});
    return milestone;
}

std::vector<Milestone> readMilestones(const JsonFields& json, int year, bool whole) {
    std::vector<Milestone> milestones{readMilestone(json, year, -1, whole)};
    for (const JsonFields& item : json.objects(QStringLiteral("milestones"), false)) {
        const std::int64_t later = item.integer(QStringLiteral("year"));
        if (later <= milestones.back().year || later > 2999) {
            item.fault(ErrorCode::CriteriaOrder, {QStringLiteral("milestones")});
            continue;
        }
        milestones.push_back(readMilestone(
            item, static_cast<int>(later), static_cast<int>(milestones.front().comparator), whole));
    }
    return milestones;
}

void readReporters(const JsonFields& json, Quantity& quantity) {
    for (const QString& word : json.texts(QStringLiteral("reportedBy"), quantity.isEntered())) {
        const auto kind = unitKind(word);
        if (word == u"whole")
            quantity.wholeReports = true;
        else if (!kind)
            json.fault(ErrorCode::UnitKindUnknown, {word.left(60)});
        else if (std::find(quantity.reporters.begin(), quantity.reporters.end(), *kind)
            == quantity.reporters.end())
            quantity.reporters.push_back(*kind);
    }
}

void readBase(const JsonFields& json, Quantity& quantity, const SlotsOfName& figures) {
    const auto base = json.object(QStringLiteral("base"), false);
    const bool falls = std::any_of(quantity.milestones.begin(), quantity.milestones.end(),
        [](const Milestone& each) { return each.comparator == Comparator::FallingAgainst; });
    if (!base) {
        if (falls)
            json.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("base")});
        return;
    }
    quantity.baseOf = readExpression(*base, QStringLiteral("of"), figures, ErrorCode::PlanNameUnknown);
    quantity.baseOutOf = readExpression(*base, QStringLiteral("outOf"), figures, ErrorCode::PlanNameUnknown);
    if (!base->has(u"of"))
        base->fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("of")});
    if (base->has(u"outOf") != json.has(u"outOf"))
        base->fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("outOf")});
}

// Something must be counted, and of a whole on both sides or on neither.
void checkCounted(const JsonFields& json, const Quantity& quantity) {
    const bool whole = quantity.communes.kind == CommuneDraw::Kind::Whole;
    const bool share = quantity.communes.kind == CommuneDraw::Kind::Share;
    if (whole && json.has(u"of"))
        json.fault(ErrorCode::CriteriaValueUnknown,
            {QStringLiteral("of"), json.optionalText(QStringLiteral("of")).left(60)});
    if (!whole && !share && !json.has(u"of"))
        json.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("of")});
    const auto communes = json.object(QStringLiteral("communes"), false);
    if (share && json.has(u"of") && communes && communes->has(u"outOf") != json.has(u"outOf"))
        communes->fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("outOf")});
    if (!json.has(u"of") && json.has(u"outOf"))
        json.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("of")});
}

} // namespace

Quantity readQuantity(
    const JsonFields& json, const Target& target, const Plan& plan, const CriteriaSet* set) {
    static constexpr QStringView countings[] = {u"asOf", u"perPeriod"};
    static constexpr QStringView paths[] = {u"rising", u"steady"};
    static constexpr QStringView roles[] = {u"decides", u"apart"};
    const SlotsOfName figures = [&target](const QString& name) {
        const Field* figure = target.figure(name);
        return figure != nullptr && figure->slot >= 0 ? std::vector<int>{figure->slot} : std::vector<int>();
    };
    Quantity quantity;
    quantity.id = json.id(QStringLiteral("id"));
    quantity.label = json.localText(QStringLiteral("label"));
    quantity.unit = json.optionalLocalText(QStringLiteral("unit"));
    quantity.of = readExpression(json, QStringLiteral("of"), figures, ErrorCode::PlanNameUnknown);
    quantity.outOf = readExpression(json, QStringLiteral("outOf"), figures, ErrorCode::PlanNameUnknown);
    quantity.counting = static_cast<Counting>(json.oneOf(QStringLiteral("counting"), countings, 0));
    quantity.path = static_cast<GoalPath>(json.oneOf(QStringLiteral("path"), paths, 0));
    quantity.decides = json.oneOf(QStringLiteral("role"), roles, 0) == 0;
    quantity.typical = readRange(json, QStringLiteral("typical"));
    quantity.communes = readDraw(json, set);
    quantity.milestones = readMilestones(json, plan.year, quantity.hasWhole());
    readBase(json, quantity, figures);
    readReporters(json, quantity);
    checkCounted(json, quantity);
    return quantity;
}

} // namespace sodiem::planreading
