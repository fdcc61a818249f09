// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/contributions.h"

#include <algorithm>

namespace sodiem::planmeasure {
namespace {

// What a reporter would need to reach the goal by itself. A quantity without a whole sets no goal for each.
std::optional<Rational> lackingOf(
    const Quantity& quantity, const Milestone& milestone, const Amount& amount) {
    if (!quantity.hasWhole() || milestone.comparator == Comparator::FallingAgainst)
        return std::nullopt;
    const auto hundredfold = milestone.goal.times(amount.outOf);
    const auto wanted = hundredfold ? hundredfold->dividedBy(Rational(100)) : std::nullopt;
    const bool down = milestone.comparator == Comparator::AtMost;
    const auto lacking = !wanted ? std::nullopt : down ? amount.of.minus(*wanted) : wanted->minus(amount.of);
    return lacking ? std::optional<Rational>(std::max(*lacking, Rational(0))) : std::nullopt;
}

void count(
    Contribution& contribution, const Quantity& quantity, const Milestone& milestone, const Amount& amount) {
    contribution.state = Contribution::State::Counted;
    contribution.amount = amount;
    contribution.value = valueOf(amount, quantity.hasWhole());
    contribution.lacking = lackingOf(quantity, milestone, amount);
}

int rankOf(const Contribution& contribution) {
    if (contribution.lacking && contribution.lacking->sign() > 0)
        return 0;
    return contribution.state == Contribution::State::NotReported ? 1 : 2;
}

} // namespace

std::vector<QString> askedFor(const Quantity& quantity, const Catalogue& catalogue) {
    std::vector<QString> asked;
    if (!quantity.isEntered())
        return asked;
    if (quantity.wholeReports)
        asked.push_back(planWhole.toString());
    const auto& kinds = quantity.reporters;
    for (const Unit& unit : catalogue.units())
        if (std::find(kinds.begin(), kinds.end(), unit.kind) != kinds.end())
            asked.push_back(unit.code);
    return asked;
}

std::vector<Contribution> contributionsTo(const Quantity& quantity, const Milestone& milestone,
    const Frame& frame, const TargetReports& reports, const std::vector<DrawnCommune>& drawn,
    const QDate& day) {
    std::vector<Contribution> all;
    for (const QString& unit : askedFor(quantity, frame.catalogue)) {
        Contribution contribution;
        contribution.unit = unit;
        const auto found = reports.find(unit);
        const auto reported
            = found == reports.end() ? std::nullopt : reportedBy(quantity, found->second, day);
        if (reported) {
            count(contribution, quantity, milestone, reported->amount);
            contribution.period = reported->period.text();
        }
        all.push_back(std::move(contribution));
    }
    for (std::size_t unit = 0; unit < drawn.size(); ++unit) {
        Contribution contribution;
        contribution.unit = frame.units[unit]->code;
        contribution.commune = true;
        if (drawn[unit].state == DrawnCommune::State::Counted)
            count(contribution, quantity, milestone, drawn[unit].amount);
        else if (drawn[unit].state == DrawnCommune::State::NothingArose)
            contribution.state = Contribution::State::NothingArose;
        all.push_back(std::move(contribution));
    }
    return all;
}

void orderByHoldingBack(std::vector<Contribution>& contributions) {
    std::stable_sort(
        contributions.begin(), contributions.end(), [](const Contribution& a, const Contribution& b) {
            const int rankA = rankOf(a), rankB = rankOf(b);
            return rankA != rankB ? rankA < rankB : rankA == 0 && *a.lacking > *b.lacking;
        });
}

} // namespace sodiem::planmeasure
