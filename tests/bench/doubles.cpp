// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/doubles.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace bench {
namespace {

using namespace sodiem;

double number(const Rational& value) { return value.toDecimal(6).toDouble(); }
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
            plain.given.push_back(entry == nullptr ? -1
                    : entry->notApplicable         ? -2
                    : entry->points                ? number(*entry->points)
                                                   : -1);
        }
        m_units.push_back(std::move(plain));
    }
}

double PlainDoubles::measure(const Expression& expression, const std::vector<double>& values) const {
    double stack[mostExpressionDepth];
    std::size_t top = 0;
    for (const Expression::Step& step : expression.steps) {
        using Operation = Expression::Operation;
        if (step.operation == Operation::Number) {
            stack[top++] = static_cast<double>(step.number.scaled(0).value_or(0));
        } else if (step.operation == Operation::Slot) {
            stack[top++] = values[static_cast<std::size_t>(step.slot)];
        } else {
            --top;
            double& left = stack[top - 1];
            left = step.operation == Operation::Add     ? left + stack[top]
                : step.operation == Operation::Subtract ? left - stack[top]
                : step.operation == Operation::Multiply ? left * stack[top]
                                                        : left / stack[top];
        }
    }
    return stack[0];
}

double PlainDoubles::leaf(const Node& node, const std::vector<double>& values, bool& missing) const {
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
        points = std::max(points, number(deduction->floor));
    } else if (const auto* survey = std::get_if<SurveyRule>(&*node.rule)) {
        double counted = 0, sum = 0;
        for (std::size_t i = 0; i < survey->options.size(); ++i)
            if (survey->options[i].share) {
                counted += value(node.fields[i].slot);
                sum += value(node.fields[i].slot)
                    * static_cast<double>(survey->options[i].share->scaled(0).value_or(0));
            }
        points = sum / counted / 100 * maximum;
    } else if (const auto* proportional = std::get_if<ProportionalRule>(&*node.rule)) {
        const double full = static_cast<double>(proportional->full.scaled(0).value_or(100));
        const double got = measure(proportional->measure, values);
        const double floor
            = proportional->floor ? static_cast<double>(proportional->floor->scaled(0).value_or(0)) : 0;
        points = std::isnan(got) ? maximum : got < floor ? 0 : std::min(got, full) / full * maximum;
    } else if (const auto* bands = std::get_if<BandsRule>(&*node.rule)) {
        const double got = measure(bands->measure, values);
        for (auto band = bands->bands.rbegin(); band != bands->bands.rend(); ++band)
            if (got >= static_cast<double>(band->limit.scaled(0).value_or(0)))
                points = number(band->points);
    }
    missing = missing || std::isnan(points);
    return rounded(points);
}

std::vector<int> PlainDoubles::ranks() const {
    const Frame& frame = m_campaign.frame();
    std::vector<double> indexes;
    for (const PlainUnit& unit : m_units) {
        bool missing = !unit.touched;
        double total = 0, maximum = 0;
        for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
            const Node& node = *frame.leaves[i];
            if (unit.given[i] < -1.5 && node.notApplicable == NotApplicablePolicy::Drop)
                continue;
            maximum += number(node.maximum);
            total += unit.given[i] < -1.5 ? number(node.maximum)
                : unit.given[i] >= 0      ? unit.given[i]
                                          : leaf(node, unit.values, missing);
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
