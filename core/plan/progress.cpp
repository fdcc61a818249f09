// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/progress.h"

#include "core/plan/contributions.h"

#include <algorithm>
#include <set>

namespace sodiem {
namespace {

using planmeasure::askedFor;

// Everything that was counted on one side; nullopt: nothing, or too large.
std::optional<Amount> total(const std::vector<Contribution>& contributions, bool communes) {
    std::optional<Amount> all;
    for (const Contribution& each : contributions) {
        if (each.commune != communes || each.state != Contribution::State::Counted)
            continue;
        all = all ? sum(*all, each.amount) : std::optional<Amount>(each.amount);
        if (!all)
            return std::nullopt;
    }
    return all;
}

std::optional<Amount> together(const std::optional<Amount>& one, const std::optional<Amount>& other) {
    return one && other ? sum(*one, *other) : one ? one : other;
}

std::optional<Rational> valueIn(const std::optional<Amount>& amount, bool hasWhole) {
    return amount ? valueOf(*amount, hasWhole) : std::nullopt;
}

Coverage coverageOf(const std::vector<Contribution>& contributions, bool communes) {
    Coverage coverage;
    for (const Contribution& each : contributions) {
        if (each.commune != communes)
            continue;
        ++coverage.asked;
        coverage.reported += each.state != Contribution::State::NotReported ? 1 : 0;
    }
    return coverage;
}

// One quantity of a target with all that it is measured from.
class Measure {
public:
    Measure(const Plan& plan, const Quantity& quantity, const Frame& frame, const TargetReports& reports,
        const std::vector<DrawnCommune>& drawn)
        : m_plan(plan)
        , m_quantity(quantity)
        , m_frame(frame)
        , m_reports(reports)
        , m_drawn(drawn)
        , m_asked(askedFor(quantity, frame.catalogue)) { }

    QuantityProgress on(const QDate& day) const {
        QuantityProgress progress;
        progress.milestone = m_quantity.milestoneOf(day.year());
        progress.contributions
            = planmeasure::contributionsTo(m_quantity, progress.milestone, m_frame, m_reports, m_drawn, day);
        progress.reporters = coverageOf(progress.contributions, false);
        progress.scored = coverageOf(progress.contributions, true);
        takeSums(progress);
        progress.base = baseOn(day);
        judgeOn(progress, day);
        progress.trend = trendUntil(day, progress);
        planmeasure::orderByHoldingBack(progress.contributions);
        return progress;
    }

private:
    void takeSums(QuantityProgress& progress) const {
        const bool whole = m_quantity.hasWhole();
        progress.entered = total(progress.contributions, false);
        progress.communes = total(progress.contributions, true);
        progress.enteredValue = valueIn(progress.entered, whole);
        progress.communesValue = valueIn(progress.communes, whole);
        progress.value = valueIn(together(progress.entered, progress.communes), whole);
        if (m_quantity.communes.kind == CommuneDraw::Kind::Whole)
            progress.scored.reported
                = progress.communes ? static_cast<int>(progress.communes->of.scaled(0).value_or(0)) : 0;
    }

    void judgeOn(QuantityProgress& progress, const QDate& day) const {
        const bool all = progress.reporters.isWhole() && progress.scored.isWhole();
        progress.status = judge(m_quantity, m_plan.year, {progress.value, progress.base, all}, day);
        progress.expected = expectedOn(m_quantity, m_plan.year, progress.base, day);
        if (!progress.value)
            return;
        progress.distance = distanceTo(progress.milestone, *progress.value, progress.base);
        progress.bar = barFraction(progress.milestone, *progress.value, progress.base);
    }

    template <class Take> void eachReported(const QDate& day, Take take) const {
        for (const QString& unit : m_asked)
            if (const auto found = m_reports.find(unit); found != m_reports.end())
                if (const auto reported = reportedBy(m_quantity, found->second, day))
                    take(*reported);
    }

    // Summed as the value is; of those who gave a base, and only when all who reported did.
    std::optional<Rational> baseOn(const QDate& day) const {
        std::optional<Amount> all;
        bool whole = !m_quantity.baseOf.isEmpty();
        eachReported(day, [&](const Reported& reported) {
            whole = whole && reported.base.has_value();
            if (whole)
                all = all ? sum(*all, *reported.base) : reported.base;
        });
        return whole ? valueIn(all, m_quantity.hasWhole()) : std::nullopt;
    }

    // The ends of the periods that those who are asked reported for.
    std::map<QDate, QString> periodEnds(const QDate& day) const {
        std::map<QDate, QString> ends;
        for (const QString& unit : m_asked) {
            const auto found = m_reports.find(unit);
            if (found == m_reports.end())
                continue;
            for (const PeriodReport& report : found->second)
                if (report.period.last <= day && amountIn(m_quantity.of, m_quantity.outOf, report.values)) {
                    QString& text = ends[report.period.last];
                    if (text.isEmpty() || report.period.kind == Period::Kind::Quarter)
                        text = report.period.text();
                }
        }
        return ends;
    }

    std::vector<TrendPoint> trendUntil(const QDate& until, const QuantityProgress& now) const {
        std::vector<TrendPoint> trend;
        for (const auto& [day, period] : periodEnds(until)) {
            std::optional<Amount> entered;
            bool exact = true;
            eachReported(day, [&](const Reported& reported) {
                entered = entered ? sum(*entered, reported.amount) : std::optional<Amount>(reported.amount);
                exact = exact && entered.has_value();
            });
            const auto value
                = exact ? valueIn(together(entered, now.communes), m_quantity.hasWhole()) : std::nullopt;
            trend.push_back({period, day, value, expectedOn(m_quantity, m_plan.year, baseOn(day), day)});
        }
        return trend;
    }

    const Plan& m_plan;
    const Quantity& m_quantity;
    const Frame& m_frame;
    const TargetReports& m_reports;
    const std::vector<DrawnCommune>& m_drawn;
    std::vector<QString> m_asked;
};

// Who is asked for any quantity that decides, and has reported all of those.
Coverage coverageOf(const Target& target, const TargetProgress& progress) {
    std::set<std::pair<bool, QString>> asked, lacking;
    for (std::size_t i = 0; i < target.quantities.size(); ++i) {
        if (!target.quantities[i].decides)
            continue;
        const bool whole = target.quantities[i].communes.kind == CommuneDraw::Kind::Whole;
        for (const Contribution& each : progress.quantities[i].contributions) {
            asked.emplace(each.commune, each.unit);
            const bool unscored = whole && each.amount.of.isZero(); // counted, but as one without an index
            if (each.state == Contribution::State::NotReported || unscored)
                lacking.emplace(each.commune, each.unit);
        }
    }
    return {static_cast<int>(asked.size() - lacking.size()), static_cast<int>(asked.size())};
}

// Whether a report gives a value to any quantity: half a pair of figures tells nothing yet.
bool tellsAnything(const Target& target, const PlanReport& report) {
    const ReportValues values(target, report);
    return std::any_of(target.quantities.begin(), target.quantities.end(), [&](const Quantity& quantity) {
        return quantity.isEntered() && amountIn(quantity.of, quantity.outOf, values);
    });
}

} // namespace

QDate toldUntil(const Plan& plan, const Campaign& campaign) {
    QDate latest;
    for (const auto& [place, report] : campaign.planReports()) {
        const Target* target = plan.find(place.target);
        const auto period = Period::parse(place.period);
        if (target != nullptr && period && period->last > latest && tellsAnything(*target, report))
            latest = period->last;
    }
    return latest.isValid() ? latest : QDate(plan.year, 12, 31);
}

TargetProgress measureTarget(const Plan& plan, std::size_t target, const Campaign& campaign,
    const DrawnFigures& drawn, const QDate& day) {
    const Target& wanted = plan.targets[target];
    const TargetReports reports = reportsOf(wanted, campaign.planReports());
    TargetProgress progress;
    progress.status = TargetStatus::Met;
    for (std::size_t i = 0; i < wanted.quantities.size(); ++i) {
        progress.quantities.push_back(
            Measure(plan, wanted.quantities[i], campaign.frame(), reports, drawn.of(target, i)).on(day));
        if (wanted.quantities[i].decides)
            progress.status = std::max(progress.status, progress.quantities.back().status);
    }
    progress.coverage = coverageOf(wanted, progress);
    return progress;
}

PlanProgress measurePlan(const Plan& plan, const Campaign& campaign, const QDate& day) {
    const DrawnFigures drawn(plan, campaign);
    PlanProgress progress{day, {}};
    for (std::size_t i = 0; i < plan.targets.size(); ++i)
        progress.targets.push_back(measureTarget(plan, i, campaign, drawn, day));
    return progress;
}

} // namespace sodiem
