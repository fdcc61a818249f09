// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reported.h"

#include <algorithm>

namespace sodiem {
namespace {

struct Counted {
    Period period;
    Amount amount;
};

// Those that count everything which happened in the year up to the day, each day once.
std::vector<Counted> countedPerPeriod(std::vector<Counted> complete, const QDate& asOf) {
    std::erase_if(complete, [&](const Counted& each) { return each.period.last.year() != asOf.year(); });
    QDate toldUntil;
    for (const Counted& each : complete)
        if (each.period.kind == Period::Kind::Day)
            toldUntil = std::max(toldUntil, each.period.last);
    std::erase_if(complete, [&](const Counted& each) {
        return each.period.kind == Period::Kind::Day ? each.period.last != toldUntil
                                                     : toldUntil.isValid() && each.period.first <= toldUntil;
    });
    return complete;
}

} // namespace

ReportValues::ReportValues(const Target& target, const PlanReport& report) {
    m_values.resize(target.figures.size());
    for (std::size_t i = 0; i < target.figures.size(); ++i) {
        const auto found = report.figures.find(target.figures[i].name);
        if (found == report.figures.end())
            continue;
        if (const Result<Answer> answer = readAnswer(target.figures[i], found->second.text))
            m_values[i] = answer->number;
    }
}

TargetReports reportsOf(const Target& target, const PlanReports& reports) {
    TargetReports found;
    for (auto each = reports.lower_bound({target.id, {}, {}});
         each != reports.end() && each->first.target == target.id; ++each)
        if (const auto period = Period::parse(each->first.period))
            found[each->first.unit].push_back({*period, ReportValues(target, each->second)});
    for (auto& [unit, list] : found)
        std::stable_sort(list.begin(), list.end(),
            [](const PeriodReport& a, const PeriodReport& b) { return a.period.last < b.period.last; });
    return found;
}

std::optional<Amount> amountIn(const Expression& of, const Expression& outOf, const SlotValues& values) {
    if (of.isEmpty())
        return std::nullopt;
    const Evaluation part = evaluate(of, values);
    const Evaluation whole = outOf.isEmpty() ? Evaluation() : evaluate(outOf, values);
    const auto valued = [](const Evaluation& each) { return each.state == Evaluation::State::Value; };
    return valued(part) && valued(whole) ? std::optional<Amount>({part.value, whole.value}) : std::nullopt;
}

std::optional<Reported> reportedBy(
    const Quantity& quantity, const std::vector<PeriodReport>& reports, const QDate& asOf) {
    std::vector<Counted> complete;
    std::optional<Amount> base;
    for (const PeriodReport& report : reports) {
        if (report.period.last > asOf)
            break;
        if (const auto amount = amountIn(quantity.of, quantity.outOf, report.values))
            complete.push_back({report.period, *amount});
        if (const auto amount = amountIn(quantity.baseOf, quantity.baseOutOf, report.values))
            base = amount;
    }
    if (quantity.counting == Counting::PerPeriod)
        complete = countedPerPeriod(std::move(complete), asOf);
    if (complete.empty())
        return std::nullopt;
    Reported reported{complete.back().amount, base, complete.back().period};
    for (std::size_t i = 0; quantity.counting == Counting::PerPeriod && i + 1 < complete.size(); ++i) {
        const auto both = sum(reported.amount, complete[i].amount);
        if (!both)
            return std::nullopt;
        reported.amount = *both;
    }
    return reported;
}

} // namespace sodiem
