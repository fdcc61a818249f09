// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/doubles.h"

#include "core/criteria/workingdays.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace bench {
namespace {

using namespace sodiem;
using Values = std::vector<double>;

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double noCase = std::numeric_limits<double>::infinity();

// Entered figures have at most six decimals.
double number(const Rational& value) { return static_cast<double>(value.scaled(6).value_or(0)) / 1e6; }
double number(Points points) { return static_cast<double>(points.units()) / Points::perPoint; }

double rounded(double value) {
    return value < 0 ? -std::floor(-value * 100 + 0.5) / 100 : std::floor(value * 100 + 0.5) / 100;
}

double at(const Values& values, int slot) { return values[static_cast<std::size_t>(slot)]; }

// Copies each kind of rule into its doubles.
struct Copy {
    PlainLeaf& to;
    const CriteriaSet& set;
    const Node& node;

    template <class Kind> void measure(const Kind& rule) const {
        for (const Expression::Step& step : rule.measure.steps)
            to.measure.push_back({step.operation, number(step.number), step.slot});
        to.reads = rule.measure.slots();
        to.undefined = rule.ifUndefined;
    }
    void bands(const Bands& bands) const {
        to.from = bands.direction == Bands::Direction::From;
        for (const Bands::Band& band : bands.bands)
            to.rows.push_back({number(band.limit), number(band.points),
                band.proportionTo ? number(*band.proportionTo) : 0, -1});
    }

    void operator()(const ChoiceRule& rule) const {
        for (const ChoiceRule::Option& option : rule.options)
            to.rows.push_back({0, number(option.points), 0, node.field(u"choice")->slot});
    }
    void operator()(const ChecklistRule& rule) const {
        for (const ChoiceRule::Option& item : rule.items)
            to.rows.push_back({0, number(item.points), 0, node.field(item.id)->slot});
    }
    void operator()(const BandsRule& rule) const {
        measure(rule);
        bands(rule.bands);
    }
    void operator()(const ImprovementRule& rule) const {
        measure(rule);
        bands(rule.bands);
        to.noReference = rule.ifNoReference;
        for (const ReferenceFigure& figure : set.references)
            if (std::find(to.reads.begin(), to.reads.end(), figure.slot) != to.reads.end())
                to.references.push_back(figure.slot);
    }
    void operator()(const ProportionalRule& rule) const {
        measure(rule);
        to.full = number(rule.full);
        to.floor = rule.floor ? number(*rule.floor) : to.floor;
    }
    void operator()(const DeductionRule& rule) const {
        to.full = number(rule.from);
        to.floor = number(rule.floor);
        for (const DeductionRule::Each& each : rule.each)
            to.rows.push_back({0, number(each.points), 0, each.slot});
    }
    void operator()(const SurveyRule& rule) const {
        for (std::size_t i = 0; i < node.fields.size(); ++i) {
            const auto& share = rule.options[i % rule.options.size()].share;
            to.rows.push_back({share ? number(*share) : missing, 0, 0, node.fields[i].slot});
        }
        for (const SurveyRule::Group& group : rule.groups)
            to.weights.push_back(number(group.weight));
        to.zeroAt = rule.scale ? number(rule.scale->zeroAt) : 0;
        to.best = rule.scale ? static_cast<double>(rule.scale->max) : 100;
        to.weighted = rule.weighted;
        to.emptyIsZero = rule.ifGroupEmpty == SurveyRule::IfGroupEmpty::Zero;
    }
    void operator()(const ManualRule&) const { }
    void operator()(const AccrualRule& rule) const {
        measure(rule);
        to.hasBase = rule.base.has_value();
        if (rule.base) {
            to.baseUpTo = number(rule.base->upTo);
            to.basePoints = number(rule.base->points);
        }
        to.each = number(rule.each);
        to.gain = number(rule.points);
        to.whole = !rule.inProportion;
        to.scaleSlot = rule.scale ? rule.scale->slot : -1;
    }
    void operator()(const InterpolateRule& rule) const {
        measure(rule);
        for (const InterpolateRule::Knot& knot : rule.knots)
            to.rows.push_back({number(knot.at), number(knot.points), 0, -1});
    }
    void operator()(const DeadlineRule& rule) const {
        to.deadline = &rule;
        to.holidays = &set.holidays;
        to.onTime = number(rule.onTime);
        to.none = number(rule.none);
        for (const DeadlineRule::Late& late : rule.late)
            to.rows.push_back({static_cast<double>(late.upToDays), number(late.points), 0, -1});
    }
};

double evaluated(const std::vector<PlainLeaf::Step>& steps, const Values& values) {
    using Operation = Expression::Operation;
    double stack[mostExpressionDepth];
    std::size_t top = 0;
    for (const PlainLeaf::Step& step : steps) {
        if (step.operation == Operation::Number) {
            stack[top++] = step.number;
        } else if (step.operation == Operation::Slot) {
            stack[top++] = at(values, step.slot);
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

double settled(IfUndefined how, double maximum) {
    return how == IfUndefined::NotApplicable ? noCase
        : how == IfUndefined::FullMarks      ? maximum
        : how == IfUndefined::Zero           ? 0
                                             : missing;
}

double inBands(const PlainLeaf& leaf, double got) {
    for (const PlainLeaf::Row& band : leaf.rows) {
        if (leaf.from ? got < band.at : got > band.at)
            continue;
        return band.proportionTo == 0
            ? band.points
            : std::clamp(got, 0.0, band.proportionTo) / band.proportionTo * leaf.maximum;
    }
    return std::min(leaf.rows.back().points, 0.0);
}

double accrued(const PlainLeaf& leaf, double got, const Values& values) {
    if (got <= 0)
        return 0;
    const double factor = leaf.scaleSlot < 0 ? 1 : at(values, leaf.scaleSlot);
    const double beyond = std::max(0.0, got - (leaf.hasBase ? leaf.baseUpTo * factor : 0));
    const double steps = beyond / (leaf.each * factor);
    return std::min(leaf.basePoints + (leaf.whole ? std::floor(steps) : steps) * leaf.gain, leaf.maximum);
}

double interpolated(const PlainLeaf& leaf, double got) {
    const auto& knots = leaf.rows;
    if (got < knots.front().at)
        return knots.front().points;
    for (std::size_t i = 1; i < knots.size(); ++i)
        if (got < knots[i].at)
            return knots[i - 1].points
                + (got - knots[i - 1].at) / (knots[i].at - knots[i - 1].at)
                * (knots[i].points - knots[i - 1].points);
    return knots.back().points;
}

double ofMeasure(const PlainLeaf& leaf, const Values& values) {
    for (const int slot : leaf.references)
        if (std::isnan(at(values, slot)))
            return settled(leaf.noReference, leaf.maximum);
    const double got = evaluated(leaf.measure, values);
    if (!std::isfinite(got)) {
        for (const int slot : leaf.reads)
            if (std::isnan(at(values, slot)))
                return missing;
        return settled(leaf.undefined, leaf.maximum);
    }
    switch (leaf.kind) {
    case 3:
        return got < leaf.floor ? 0 : std::clamp(got, 0.0, leaf.full) / leaf.full * leaf.maximum;
    case 7:
        return accrued(leaf, got, values);
    case 8:
        return interpolated(leaf, got);
    default:
        return inBands(leaf, got);
    }
}

double opinion(const PlainLeaf& leaf, const Values& values, std::size_t first, std::size_t last) {
    double counted = 0, sum = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (std::isnan(leaf.rows[i].at))
            continue;
        counted += at(values, leaf.rows[i].slot);
        sum += at(values, leaf.rows[i].slot) * leaf.rows[i].at;
    }
    return counted == 0 ? missing : std::max(0.0, sum / counted - leaf.zeroAt) / (leaf.best - leaf.zeroAt);
}

double surveyed(const PlainLeaf& leaf, const Values& values) {
    if (!leaf.weighted)
        return opinion(leaf, values, 0, leaf.rows.size()) * leaf.maximum;
    const std::size_t options = leaf.rows.size() / leaf.weights.size();
    double sum = 0, weights = 0;
    for (std::size_t g = 0; g < leaf.weights.size(); ++g) {
        const double of = opinion(leaf, values, g * options, (g + 1) * options);
        if (std::isnan(of) && !leaf.emptyIsZero)
            continue;
        sum += std::isnan(of) ? 0 : of * leaf.weights[g];
        weights += leaf.weights[g];
    }
    return sum / weights * leaf.maximum;
}

double document(const PlainLeaf& leaf, const DeadlineRule::Item& item, const Values& values) {
    if (item.noneSlot >= 0 && at(values, item.noneSlot) == 1)
        return leaf.none;
    const double date = at(values, item.slot);
    if (std::isnan(date))
        return missing;
    const auto day = static_cast<std::int64_t>(date);
    const std::int64_t due
        = item.dueSlot < 0 ? item.due : static_cast<std::int64_t>(at(values, item.dueSlot));
    std::int64_t late = day - due - item.allowedDays;
    if (leaf.deadline->workingDays) {
        const WorkingDays days(*leaf.holidays);
        const std::int64_t last = days.plus(days.atOrAfter(due), item.allowedDays);
        late = day <= last ? 0 : days.between(last, day);
    }
    if (late <= 0)
        return leaf.onTime;
    for (const PlainLeaf::Row& step : leaf.rows)
        if (static_cast<double>(late) <= step.at)
            return step.points;
    return leaf.rows.empty() ? 0 : std::min(0.0, leaf.rows.back().points);
}

double dated(const PlainLeaf& leaf, const Values& values) {
    double sum = 0, worst = noCase;
    for (const DeadlineRule::Item& item : leaf.deadline->items) {
        const double got = document(leaf, item, values);
        sum += got;
        worst = std::min(worst, got);
    }
    return leaf.deadline->combine == DeadlineRule::Combine::Worst ? worst
        : leaf.deadline->combine == DeadlineRule::Combine::Sum
        ? sum
        : sum / static_cast<double>(leaf.deadline->items.size());
}

double computed(const PlainLeaf& leaf, const Values& values) {
    switch (leaf.kind) {
    case 0: {
        const double taken = at(values, leaf.rows.front().slot);
        return std::isnan(taken) ? missing : leaf.rows[static_cast<std::size_t>(taken)].points;
    }
    case 1: {
        double sum = 0;
        for (const PlainLeaf::Row& item : leaf.rows)
            sum += at(values, item.slot) * item.points;
        return sum;
    }
    case 4: {
        double left = leaf.full;
        for (const PlainLeaf::Row& each : leaf.rows)
            left -= at(values, each.slot) * each.points;
        return left < leaf.floor ? leaf.floor : left;
    }
    case 5:
        return surveyed(leaf, values);
    case 6:
        return missing; // manual: nothing but typed points
    case 9:
        return dated(leaf, values);
    default:
        return ofMeasure(leaf, values);
    }
}

} // namespace

PlainLeaf::PlainLeaf(const CriteriaSet& set, const Node& node)
    : kind(node.rule->index())
    , maximum(number(node.maximum))
    , drops(node.notApplicable == NotApplicablePolicy::Drop) {
    std::visit(Copy{*this, set, node}, *node.rule);
}

PlainDoubles::PlainDoubles(const Campaign& campaign) {
    const Frame& frame = campaign.frame();
    for (const Node* leaf : frame.leaves)
        m_leaves.emplace_back(frame.set, *leaf);
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
        const UnitValues seen(frame, campaign.record(unit), Stage::Council);
        PlainUnit plain;
        for (int slot = 0; slot < frame.set.slots; ++slot)
            plain.values.push_back(seen.valueOf(slot) != nullptr ? number(*seen.valueOf(slot)) : missing);
        for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
            const Entry* entry = seen.counted(i).entry;
            plain.touched = plain.touched && entry != nullptr;
            plain.given.push_back(entry == nullptr ? missing
                    : entry->notApplicable         ? noCase
                    : entry->points                ? number(*entry->points)
                                                   : missing);
        }
        m_units.push_back(std::move(plain));
    }
}

double PlainDoubles::points(std::size_t unit, std::size_t leaf) const {
    const double given = m_units[unit].given[leaf];
    return std::isnan(given) ? rounded(computed(m_leaves[leaf], m_units[unit].values)) : given;
}

std::vector<double> PlainDoubles::indexes() const {
    std::vector<double> indexes;
    for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
        double total = 0, maximum = 0;
        for (std::size_t i = 0; i < m_leaves.size(); ++i) {
            const double got = points(unit, i);
            if (std::isinf(got) && m_leaves[i].drops)
                continue;
            maximum += m_leaves[i].maximum;
            total += std::isinf(got) ? m_leaves[i].maximum : got;
        }
        indexes.push_back(std::isnan(total) || !m_units[unit].touched ? -1 : total / maximum * 100);
    }
    return indexes;
}

std::vector<int> PlainDoubles::ranks() const {
    const std::vector<double> indexes = this->indexes();
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
