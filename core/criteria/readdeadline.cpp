// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/figures.h"
#include "core/criteria/readerparts.h"

#include <algorithm>

namespace sodiem::reading {
namespace {

// Only a date tells when a document was made.
int dateSlot(const JsonFields& json, const Field* field, const QString& name) {
    if (field != nullptr && field->type == FieldType::Date)
        return field->slot;
    if (field != nullptr)
        json.fault(ErrorCode::CriteriaNotADate, {name.left(60)});
    else if (!name.isEmpty())
        json.fault(ErrorCode::CriteriaNameUnknown, {name.left(60), name.left(60)});
    return -1;
}

// A day, or the name of a date that is entered.
void readDue(const JsonFields& json, const CriteriaSet& set, const Node& leaf, DeadlineRule::Item& item) {
    const QString due = json.text(QStringLiteral("due"));
    if (due.isEmpty())
        return;
    if (due[0].isDigit())
        item.due = json.date(QStringLiteral("due")).toJulianDay();
    else
        item.dueSlot = dateSlot(json, fieldNamed(set, leaf, item.dueName = due), due);
}

DeadlineRule::Item readItem(const JsonFields& json, const CriteriaSet& set, const Node& leaf) {
    DeadlineRule::Item item;
    item.input = json.text(QStringLiteral("input"));
    item.slot = dateSlot(json, leaf.field(item.input), item.input);
    if (const Field* none = leaf.field(noneName(item.input))) {
        item.noneSlot = none->slot;
        json.localText(QStringLiteral("none")); // what the tick says
    }
    readDue(json, set, leaf, item);
    item.allowedDays = json.days(QStringLiteral("allow"), 0);
    return item;
}

void readLate(const JsonFields& rule, DeadlineRule& deadline) {
    for (const JsonFields& json : rule.objects(QStringLiteral("late"), false)) {
        if (!json.isGiven(u"upToDays"))
            json.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("upToDays")});
        const DeadlineRule::Late late{
            json.days(QStringLiteral("upToDays"), 0), json.signedPoints(QStringLiteral("points"))};
        const DeadlineRule::Late before
            = deadline.late.empty() ? DeadlineRule::Late{0, deadline.onTime} : deadline.late.back();
        if (late.upToDays <= before.upToDays)
            json.fault(ErrorCode::CriteriaOrder, {QStringLiteral("late")});
        if (before.points < late.points)
            json.fault(ErrorCode::CriteriaNotMonotonic, {QStringLiteral("late")});
        deadline.late.push_back(late);
    }
}

} // namespace

QString noneName(const QString& input) { return QStringLiteral("none_") + input; }

DeadlineRule readDeadline(const JsonFields& rule, const CriteriaSet& set, const Node& leaf) {
    static constexpr QStringView days[] = {u"calendar", u"working"};
    static constexpr QStringView combine[] = {u"worst", u"average", u"sum"};
    DeadlineRule deadline;
    deadline.workingDays = rule.oneOf(QStringLiteral("days"), days, 0) == 1;
    deadline.combine = static_cast<DeadlineRule::Combine>(rule.oneOf(QStringLiteral("combine"), combine, 0));
    deadline.onTime = rule.points(QStringLiteral("onTime"));
    deadline.none = rule.signedPoints(QStringLiteral("ifMissing"), Points());
    if (deadline.onTime < deadline.none)
        rule.fault(ErrorCode::CriteriaNotMonotonic, {QStringLiteral("ifMissing")});
    for (const JsonFields& json : rule.objects(QStringLiteral("items"), true)) {
        DeadlineRule::Item item = readItem(json, set, leaf);
        const bool twice = std::any_of(deadline.items.begin(), deadline.items.end(),
            [&](const DeadlineRule::Item& other) { return item.slot >= 0 && other.slot == item.slot; });
        if (twice)
            json.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("items"), item.input});
        deadline.items.push_back(item);
    }
    mustNotBeEmpty(rule, u"items");
    readLate(rule, deadline);
    return deadline;
}

} // namespace sodiem::reading
