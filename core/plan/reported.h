// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/plan/amount.h"
#include "core/plan/plan.h"

namespace sodiem {

// The figures one reporter entered for one period, as numbers by slot of the target. What does not fit its
// figure any more, or differs between two computers, reads as not entered.
class ReportValues final : public SlotValues {
public:
    ReportValues(const Target& target, const PlanReport& report);
    const Rational* valueOf(int slot) const override {
        const auto& value = m_values[static_cast<std::size_t>(slot)];
        return value ? &*value : nullptr;
    }

private:
    std::vector<std::optional<Rational>> m_values;
};

struct PeriodReport {
    Period period;
    ReportValues values;
};

// What each reporter entered for a target, by unit (planWhole: the office), in order of the periods' ends.
using TargetReports = std::map<QString, std::vector<PeriodReport>>;
TargetReports reportsOf(const Target& target, const PlanReports& reports);

// What an expression and its whole give for one period; nullopt while a figure is missing.
std::optional<Amount> amountIn(const Expression& of, const Expression& outOf, const SlotValues& values);

// What a reporter had told by the end of a day.
struct Reported {
    Amount amount;
    std::optional<Amount> base; // of the latest period that has it
    Period period; // the latest that counts

    bool operator==(const Reported&) const = default;
};
std::optional<Reported> reportedBy(
    const Quantity& quantity, const std::vector<PeriodReport>& reports, const QDate& asOf);

} // namespace sodiem
