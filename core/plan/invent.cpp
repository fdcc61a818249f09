// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/invent.h"

#include "core/campaign/dice.h"
#include "core/plan/editing.h"

#include <algorithm>
#include <array>

namespace sodiem {
namespace {

constexpr int quarters = 3;
// How much of the way to the figure of the year's end is gone by the end of each quarter, in %.
constexpr std::array<std::int64_t, quarters> growth = {62, 81, 100};

// Written into the book, so in the language of its users whatever the interface speaks.
const QString inventedNote = QStringLiteral("Số liệu giả định.");

std::int64_t wholeOf(const Rational& number) { return number.scaled(0).value_or(0); }

// The one figure an expression consists of; nullptr for any other expression.
const Field* soleFigure(const Target& target, const Expression& expression) {
    const std::vector<int> slots = expression.slots();
    return expression.steps.size() == 1 && slots.size() == 1
        ? &target.figures[static_cast<std::size_t>(slots.front())]
        : nullptr;
}

// One reporter's figures of a target, quarter by quarter.
class Reporter {
public:
    Reporter(const Target& target, const QString& unit, Dice& dice)
        : m_target(target)
        , m_unit(unit)
        , m_dice(dice)
        , m_values(static_cast<int>(target.figures.size())) {
        for (const Quantity& quantity : target.quantities)
            m_shares.push_back({drawnPercent(quantity), m_dice.between(1, 100)});
    }

    void quarter(int number) {
        for (std::size_t i = 0; i < m_target.figures.size(); ++i)
            if (number == 0 || isPerPeriod(static_cast<int>(i)))
                m_values.set(static_cast<int>(i), drawn(i));
        // Parts after their wholes: a part may be the whole of another quantity.
        for (std::size_t i = 0; i < m_target.quantities.size(); ++i)
            for (std::size_t j = 0; j < m_target.quantities.size(); ++j)
                settle(m_target.quantities[j], m_shares[j], number);
    }

    const Rational& value(const Field& figure) const { return *m_values.valueOf(figure.slot); }

private:
    struct Share {
        std::int64_t percent; // at the end of the year
        std::int64_t turn; // a single thing is done once so many in a hundred are
    };

    Rational drawn(std::size_t figure) {
        const Field& field = m_target.figures[figure];
        const auto& whole = m_target.wholeTypical[figure];
        const UsualRange range = m_unit == planWhole && whole ? *whole
            : field.typical                                   ? *field.typical
                                                              : UsualRange(Rational(10), Rational(40));
        return Rational(
            m_dice.between(wholeOf(range.first), std::max(wholeOf(range.first), wholeOf(range.second))));
    }

    std::int64_t drawnPercent(const Quantity& quantity) {
        const UsualRange range = quantity.typical.value_or(UsualRange(Rational(80), Rational(100)));
        return m_dice.between(wholeOf(range.first), std::max(wholeOf(range.first), wholeOf(range.second)));
    }

    bool isPerPeriod(int slot) const {
        return std::any_of(m_target.quantities.begin(), m_target.quantities.end(), [&](const Quantity& each) {
            const std::vector<int> part = each.of.slots(), whole = each.outOf.slots();
            return each.counting == Counting::PerPeriod
                && (std::count(part.begin(), part.end(), slot) + std::count(whole.begin(), whole.end(), slot))
                > 0;
        });
    }

    // A part that has no usual range of its own is its share of the whole.
    void settle(const Quantity& quantity, const Share& share, int number) {
        const Field* part = soleFigure(m_target, quantity.of);
        if (part == nullptr || part->typical || quantity.outOf.isEmpty())
            return;
        const Evaluation whole = evaluate(quantity.outOf, m_values);
        const bool grows = quantity.path == GoalPath::Rising && quantity.counting == Counting::AsOf;
        const std::int64_t now
            = grows ? share.percent * growth[static_cast<std::size_t>(number)] / 100 : share.percent;
        const std::int64_t all = wholeOf(whole.value);
        const std::int64_t done = all == 1 ? (share.turn <= now ? 1 : 0) : all * now / 100;
        m_values.set(part->slot, Rational(std::max<std::int64_t>(0, done)));
    }

    const Target& m_target;
    const QString& m_unit;
    Dice& m_dice;
    SlotNumbers m_values;
    std::vector<Share> m_shares; // by quantity
};

bool reads(const Expression& expression, int slot) {
    const std::vector<int> slots = expression.slots();
    return std::find(slots.begin(), slots.end(), slot) != slots.end();
}

// A figure of another year, which no quantity counts itself.
bool isBaseOnly(const Target& target, int slot) {
    return std::none_of(target.quantities.begin(), target.quantities.end(),
        [&](const Quantity& each) { return reads(each.of, slot) || reads(each.outOf, slot); });
}

// What a unit is asked for, of one target.
std::vector<const Field*> figuresAskedOf(
    const Target& target, const QString& unit, const std::map<QString, std::vector<QString>>& reporters) {
    std::vector<const Field*> figures;
    for (const Field& figure : target.figures) {
        const std::vector<QString>& asked = reporters.at(figure.name);
        if (std::find(asked.begin(), asked.end(), unit) != asked.end())
            figures.push_back(&figure);
    }
    return figures;
}

void write(std::vector<Change>& changes, const PlanPlace& place, const Target& target,
    const std::vector<const Field*>& figures, const Reporter& reporter) {
    const auto cell = [&](const QString& field) {
        return Cell::plan(place.target, place.unit, place.period, field).path();
    };
    const bool first = place.period.endsWith(u"Q1");
    for (const Field* figure : figures) {
        if (!first && isBaseOnly(target, figure->slot))
            continue;
        const Rational& value = reporter.value(*figure);
        changes.push_back({cell(figure->name), cellValueOf(*figure, {value.toShortDecimal(0), value}), {}});
    }
    changes.push_back({cell(planFieldNote.toString()), inventedNote, {}});
}

} // namespace

std::vector<Change> inventFigures(const Plan& plan, const Catalogue& catalogue, std::uint64_t seed) {
    std::vector<Change> changes;
    std::uint64_t number = 0;
    for (const Target& target : plan.targets) {
        std::map<QString, std::vector<QString>> reporters;
        for (const Field& figure : target.figures)
            reporters[figure.name] = reportersOf(target, figure.name, catalogue);
        for (const QString& unit : reportersOf(target, {}, catalogue)) {
            Dice dice(Dice(seed * 1'000'003 + 7'000'000 + number++).next());
            const bool silent = unit != planWhole && dice.chance(2);
            const bool late = unit != planWhole && dice.chance(5);
            Reporter reporter(target, unit, dice);
            const std::vector<const Field*> figures = figuresAskedOf(target, unit, reporters);
            for (int quarter = 0; quarter < quarters; ++quarter) {
                reporter.quarter(quarter);
                if (!silent && !(late && quarter + 1 == quarters))
                    write(changes, {target.id, unit, Period::quarter(plan.year, quarter + 1).text()}, target,
                        figures, reporter);
            }
        }
    }
    return changes;
}

} // namespace sodiem
