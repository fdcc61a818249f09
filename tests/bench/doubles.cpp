// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/doubles.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace bench {
namespace {

using namespace sodiem;

constexpr double missingPoints = -1, noCase = -2;

// Entered figures have at most six decimals.
double number(const Rational& value) { return static_cast<double>(value.scaled(6).value_or(0)) / 1e6; }
double number(Points points) { return static_cast<double>(points.units()) / Points::perPoint; }

double rounded(double value) { return std::floor(value * 100 + 0.5) / 100; }

} // namespace

PlainDoubles::PlainDoubles(const Campaign& campaign) : m_campaign(campaign) {
    const Frame& frame = campaign.frame();
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
        const UnitValues seen(frame, campaign.record(unit), Stage::Council);
        PlainUnit plain;
        for (int slot = 0; slot < frame.set.slots; ++slot)
            plain.values.push_back(seen.valueOf(slot) != nullptr ? number(*seen.valueOf(slot))
                                                                 : std::numeric_limits<double>::quiet_NaN());
        for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
            const Entry* entry = seen.counted(i).entry;
            plain.touched = plain.touched && entry != nullptr;
            plain.given.push_back(entry == nullptr ? missingPoints
                    : entry->notApplicable         ? noCase
                    : entry->points                ? number(*entry->points)
                                                   : missingPoints);
        }
        m_units.push_back(std::move(plain));
    }
}

double PlainDoubles::measure(const Expression& expression, const std::vector<double>& values) const {
    using Operation = Expression::Operation;
    double stack[mostExpressionDepth];
    std::size_t top = 0;
    for (const Expression::Step& step : expression.steps) {
        if (step.operation == Operation::Number) {
            stack[top++] = number(step.number);
        } else if (step.operation == Operation::Slot) {
            stack[top++] = values[static_cast<std::size_t>(step.slot)];
        } else if (step.operation == Operation::Negate) {
            stack[top - 1] = -stack[top - 1];
        } else {
            --top;
            double& left = stack[top - 1];
            left = step.operation == Operation::Add     ? left + stack[top]
                : step.operation == Operation::Subtract ? left - stack[top]
                : step.operation == Operation::Multiply ? left * stack[top]
                : step.operation == Operation::Minimum  ? std::min(left, stack[top])
                : step.operation == Operation::Maximum  ? std::max(left, stack[top])
                                                        : left / stack[top];
        }
    }
    return stack[0];
}

// What a measure that came out as no finite number gives: a figure that is not there yet, or a division by
// zero, which the rule settles.
double PlainDoubles::undefined(const Expression& expression, IfUndefined settled,
    const std::vector<double>& values, double maximum) const {
    for (const int slot : expression.slots())
        if (std::isnan(values[static_cast<std::size_t>(slot)]))
            return missingPoints;
    return settled == IfUndefined::NotApplicable ? noCase
        : settled == IfUndefined::FullMarks      ? maximum
        : settled == IfUndefined::Zero           ? 0
                                                 : missingPoints;
}

double PlainDoubles::bandPoints(const BandsRule& rule, double measure, double maximum) const {
    const bool from = rule.bands.direction == Bands::Direction::From;
    for (const Bands::Band& band : rule.bands.bands) {
        if (from ? measure < number(band.limit) : measure > number(band.limit))
            continue;
        if (!band.proportionTo)
            return number(band.points);
        const double full = number(*band.proportionTo);
        return std::clamp(measure, 0.0, full) / full * maximum;
    }
    return 0;
}

double PlainDoubles::leaf(const Node& node, const std::vector<double>& values) const {
    const double maximum = number(node.maximum);
    double points = 0;
    const auto value = [&](int slot) { return values[static_cast<std::size_t>(slot)]; };
    if (const auto* choice = std::get_if<ChoiceRule>(&*node.rule)) {
        const double index = value(node.fields.front().slot);
        points = std::isnan(index) ? index : number(choice->options[static_cast<std::size_t>(index)].points);
    } else if (const auto* list = std::get_if<ChecklistRule>(&*node.rule)) {
        for (std::size_t i = 0; i < list->items.size(); ++i)
            points += value(node.fields[i].slot) * number(list->items[i].points);
    } else if (const auto* deduction = std::get_if<DeductionRule>(&*node.rule)) {
        points = number(deduction->from);
        for (const auto& each : deduction->each)
            points -= value(each.slot) * number(each.points);
        points = points < number(deduction->floor) ? number(deduction->floor) : points;
    } else if (const auto* survey = std::get_if<SurveyRule>(&*node.rule)) {
        double counted = 0, sum = 0;
        for (std::size_t i = 0; i < node.fields.size(); ++i) {
            const SurveyRule::Option& option = survey->options[i % survey->options.size()];
            if (!option.share)
                continue;
            counted += value(node.fields[i].slot);
            sum += value(node.fields[i].slot) * number(*option.share);
        }
        points = sum / counted / 100 * maximum;
    } else if (const auto* proportional = std::get_if<ProportionalRule>(&*node.rule)) {
        const double full = number(proportional->full);
        const double got = measure(proportional->measure, values);
        if (!std::isfinite(got))
            return undefined(proportional->measure, proportional->ifUndefined, values, maximum);
        points = proportional->floor && got < number(*proportional->floor)
            ? 0
            : std::clamp(got, 0.0, full) / full * maximum;
    } else if (const auto* bands = std::get_if<BandsRule>(&*node.rule)) {
        const double got = measure(bands->measure, values);
        if (!std::isfinite(got))
            return undefined(bands->measure, bands->ifUndefined, values, maximum);
        points = bandPoints(*bands, got, maximum);
    } else {
        return missingPoints; // manual: nothing but typed points
    }
    return std::isnan(points) ? missingPoints : rounded(points);
}

double PlainDoubles::points(std::size_t unit, std::size_t leafIndex) const {
    const double given = m_units[unit].given[leafIndex];
    return given == missingPoints ? leaf(*m_campaign.frame().leaves[leafIndex], m_units[unit].values) : given;
}

std::vector<int> PlainDoubles::ranks() const {
    const Frame& frame = m_campaign.frame();
    std::vector<double> indexes;
    for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
        bool missing = !m_units[unit].touched;
        double total = 0, maximum = 0;
        for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
            const Node& node = *frame.leaves[i];
            const double got = points(unit, i);
            missing = missing || got == missingPoints;
            if (got == noCase && node.notApplicable == NotApplicablePolicy::Drop)
                continue;
            maximum += number(node.maximum);
            total += got == noCase ? number(node.maximum) : got;
        }
        indexes.push_back(missing ? -1 : total / maximum);
    }
    std::vector<std::size_t> order(indexes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return indexes[a] > indexes[b]; });
    std::vector<int> ranks(indexes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = indexes[order[i]] < 0                   ? 0
            : i > 0 && indexes[order[i]] == indexes[order[i - 1]] ? ranks[order[i - 1]]
                                                                  : static_cast<int>(i) + 1;
    return ranks;
}

} // namespace bench
