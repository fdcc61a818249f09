// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/criteria/readerparts.h"

#include <algorithm>

namespace sodiem::reading {
namespace {

Bands::Band readBand(const JsonFields& json, bool upTo) {
    Bands::Band band;
    band.limit = json.rational(upTo ? QStringLiteral("upTo") : QStringLiteral("from"));
    if (json.has(u"proportionTo")) {
        band.proportionTo = json.rational(QStringLiteral("proportionTo"));
        if (band.proportionTo->sign() <= 0 || json.has(u"points"))
            json.fault(ErrorCode::CriteriaValueUnknown,
                {QStringLiteral("proportionTo"), json.optionalText(QStringLiteral("proportionTo"))});
    } else {
        band.points = json.signedPoints(QStringLiteral("points"));
    }
    return band;
}

Bands readBands(const JsonFields& rule) {
    Bands bands;
    for (const JsonFields& json : rule.objects(QStringLiteral("bands"), true)) {
        const bool upTo = json.has(u"upTo");
        const auto direction = upTo ? Bands::Direction::UpTo : Bands::Direction::From;
        Bands::Band band = readBand(json, upTo);
        const bool first = bands.bands.empty();
        const bool ordered = first
            || (direction == bands.direction
                && (upTo ? bands.bands.back().limit < band.limit : band.limit < bands.bands.back().limit));
        if (!ordered)
            json.fault(ErrorCode::CriteriaOrder, {QStringLiteral("bands")});
        bands.direction = direction;
        bands.bands.push_back(std::move(band));
    }
    mustNotBeEmpty(rule, u"bands");
    return bands;
}

ProportionalRule readProportional(const JsonFields& rule) {
    ProportionalRule proportional;
    proportional.floor = rule.optionalRational(QStringLiteral("floor"));
    proportional.full = rule.optionalRational(QStringLiteral("full")).value_or(Rational(100));
    if (proportional.full.sign() <= 0 || (proportional.floor && proportional.full < *proportional.floor))
        rule.fault(ErrorCode::CriteriaOrder, {QStringLiteral("floor, full")});
    return proportional;
}

// The factors take a slot of their own: what a unit's attribute makes of the thresholds is one of its
// numbers.
std::optional<AttributeScale> readScale(const JsonFields& rule, CriteriaSet& set) {
    const auto json = rule.object(QStringLiteral("scale"), false);
    if (!json)
        return std::nullopt;
    AttributeScale scale;
    scale.attribute = json->text(QStringLiteral("attribute"));
    for (const JsonFields& item : json->objects(QStringLiteral("factors"), true)) {
        const QString value = folded(item.text(QStringLiteral("value")));
        const Rational factor = item.rational(QStringLiteral("factor"));
        if (factor.sign() <= 0)
            item.fault(ErrorCode::CriteriaOrder, {QStringLiteral("factor")});
        const bool twice = std::any_of(scale.factors.begin(), scale.factors.end(),
            [&](const auto& known) { return known.first == value; });
        if (twice)
            item.fault(ErrorCode::CriteriaDuplicate, {QStringLiteral("factors"), value});
        scale.factors.emplace_back(value, factor);
    }
    mustNotBeEmpty(*json, u"factors");
    scale.slot = set.slots++;
    set.scales.push_back(scale);
    return scale;
}

AccrualRule readAccrual(const JsonFields& rule, CriteriaSet& set, const Node& leaf) {
    static constexpr QStringView counts[] = {u"complete", u"proportional"};
    AccrualRule accrual;
    if (const auto base = rule.object(QStringLiteral("base"), false)) {
        accrual.base = {base->rational(QStringLiteral("upTo")), base->points(QStringLiteral("points"))};
        if (accrual.base->upTo.sign() <= 0)
            base->fault(ErrorCode::CriteriaOrder, {QStringLiteral("upTo")});
    }
    if (const auto step = rule.object(QStringLiteral("step"), true)) {
        accrual.each = step->rational(QStringLiteral("each"));
        accrual.points = step->points(QStringLiteral("points"));
        accrual.inProportion = step->oneOf(QStringLiteral("count"), counts, 0) == 1;
        if (accrual.each.sign() <= 0 || accrual.points == Points())
            step->fault(ErrorCode::CriteriaOrder, {QStringLiteral("each, points")});
    }
    accrual.cap = rule.points(QStringLiteral("cap"), leaf.maximum);
    if (accrual.base && accrual.cap < accrual.base->points)
        rule.fault(ErrorCode::CriteriaOrder, {QStringLiteral("base, cap")});
    accrual.scale = readScale(rule, set);
    return accrual;
}

// Rising or falling all the way: a curve with a hump would give less for more.
InterpolateRule readInterpolate(const JsonFields& rule) {
    InterpolateRule curve;
    int way = 0;
    for (const JsonFields& json : rule.objects(QStringLiteral("points"), true)) {
        InterpolateRule::Knot knot{
            json.rational(QStringLiteral("at")), json.signedPoints(QStringLiteral("points"))};
        if (!curve.knots.empty()) {
            const InterpolateRule::Knot& before = curve.knots.back();
            const int step = before.points < knot.points ? 1 : knot.points < before.points ? -1 : 0;
            if (!(before.at < knot.at))
                json.fault(ErrorCode::CriteriaOrder, {QStringLiteral("points")});
            if (step * way < 0)
                json.fault(ErrorCode::CriteriaNotMonotonic, {QStringLiteral("points")});
            way = step != 0 ? step : way;
        }
        curve.knots.push_back(std::move(knot));
    }
    if (curve.knots.size() < 2)
        rule.fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("points")});
    return curve;
}

ImprovementRule readImprovement(const JsonFields& rule, const CriteriaSet& set, const Expression& measure) {
    ImprovementRule improvement;
    improvement.bands = readBands(rule);
    improvement.ifNoReference = readIfUndefined(rule, QStringLiteral("ifNoReference"));
    const std::vector<int> slots = measure.slots();
    const bool compares = std::any_of(set.references.begin(), set.references.end(), [&](const auto& figure) {
        return std::find(slots.begin(), slots.end(), figure.slot) != slots.end();
    });
    if (!measure.isEmpty() && !compares)
        rule.fault(ErrorCode::CriteriaReferenceNone, {});
    return improvement;
}

} // namespace

IfUndefined readIfUndefined(const JsonFields& rule, const QString& key) {
    static constexpr QStringView words[] = {u"", u"notApplicable", u"zero", u"fullMarks"};
    return static_cast<IfUndefined>(rule.oneOf(key, words, 0));
}

std::optional<Rule> readMeasuredRule(
    const JsonFields& json, const QString& kind, CriteriaSet& set, const Node& leaf) {
    static constexpr QStringView kinds[]
        = {u"bands", u"proportional", u"accrual", u"interpolate", u"improvement"};
    if (std::find(std::begin(kinds), std::end(kinds), kind) == std::end(kinds))
        return std::nullopt;
    Expression measure = readExpression(json, QStringLiteral("measure"), set, leaf);
    const auto whole = [&](auto rule) {
        rule.measure = std::move(measure);
        rule.ifUndefined = readIfUndefined(json, QStringLiteral("ifUndefined"));
        return Rule(std::move(rule));
    };
    if (kind == u"bands")
        return whole(BandsRule{{}, {}, readBands(json)});
    if (kind == u"proportional")
        return whole(readProportional(json));
    if (kind == u"accrual")
        return whole(readAccrual(json, set, leaf));
    if (kind == u"interpolate")
        return whole(readInterpolate(json));
    return whole(readImprovement(json, set, measure));
}

} // namespace sodiem::reading
