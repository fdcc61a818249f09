// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/editing.h"

#include "core/plan/contributions.h"

#include <algorithm>

namespace sodiem {
namespace {

bool reads(const Quantity& quantity, int slot) {
    for (const Expression* each : {&quantity.of, &quantity.outOf, &quantity.baseOf, &quantity.baseOutOf}) {
        const std::vector<int> slots = each->slots();
        if (std::find(slots.begin(), slots.end(), slot) != slots.end())
            return true;
    }
    return false;
}

bool isAsked(const Quantity& quantity, const QString& unit, const Catalogue& catalogue) {
    if (unit == planWhole)
        return quantity.wholeReports;
    const Unit* known = catalogue.find(unit);
    return known != nullptr
        && std::find(quantity.reporters.begin(), quantity.reporters.end(), known->kind)
        != quantity.reporters.end();
}

Status checkPeriod(const Plan& plan, const QString& text) {
    const auto period = Period::parse(text);
    if (!period)
        return Error{ErrorCode::PlanPeriodInvalid, {text.left(40)}, {}};
    const int year = period->last.year(), last = plan.lastYear();
    if (year < plan.year || year > last)
        return Error{
            ErrorCode::PlanPeriodOutside, {text, QString::number(plan.year), QString::number(last)}, {}};
    return Done{};
}

// A figure of the target, entered by someone who is asked for it.
Result<const Field*> figureOf(
    const Target& target, const QString& name, const QString& unit, const Catalogue& catalogue) {
    if (target.figures.empty())
        return Error{ErrorCode::PlanNotEntered, {name.left(60)}, {}};
    const Field* figure = target.figure(name);
    if (figure == nullptr)
        return Error{ErrorCode::PlanFigureUnknown, {name.left(60)}, {}};
    const bool asked = std::any_of(target.quantities.begin(), target.quantities.end(),
        [&](const Quantity& each) { return reads(each, figure->slot) && isAsked(each, unit, catalogue); });
    if (!asked)
        return Error{ErrorCode::PlanUnitNotAsked, {unit}, {}};
    return figure;
}

// Takes edits into a copy of the reports and gathers the changes.
class Editor {
public:
    Editor(const Plan& plan, const Campaign& campaign)
        : m_plan(plan)
        , m_catalogue(campaign.frame().catalogue)
        , m_reports(campaign.planReports()) { }

    Status take(const FigureEdit& edit) {
        const Target* target = m_plan.find(edit.place.target);
        if (target == nullptr)
            return Error{ErrorCode::PlanTargetUnknown, {edit.place.target.left(60)}, {}};
        if (edit.place.unit != planWhole && m_catalogue.find(edit.place.unit) == nullptr)
            return Error{ErrorCode::PlanUnitUnknown, {edit.place.unit.left(60)}, {}};
        if (const Status period = checkPeriod(m_plan, edit.place.period); !period)
            return period;
        if (edit.figures.empty() && reportersOf(*target, {}, m_catalogue).empty())
            return Error{ErrorCode::PlanNotEntered, {target->id}, {}};
        for (const auto& [name, text] : edit.figures)
            if (const Status taken = takeFigure(*target, edit.place, name, text); !taken)
                return taken;
        if (edit.note)
            if (const Status taken = takeText(edit.place, planFieldNote, *edit.note, mostPlanNoteCharacters);
                !taken)
                return taken;
        return edit.evidence
            ? takeText(edit.place, planFieldEvidence, *edit.evidence, mostPlanEvidenceCharacters)
            : Status(Done{});
    }

    // What one place holds once everything is taken in, against the target's quantities and other periods.
    Status check(const PlanPlace& place) const {
        const auto found = m_reports.find(place);
        if (found == m_reports.end())
            return Done{};
        const Target& target = *m_plan.find(place.target);
        if (const Status apart = checkApart(target, place, found->second); !apart)
            return apart;
        const ReportValues values(target, found->second);
        for (const Quantity& quantity : target.quantities) {
            Status holds = checkRatio(target, quantity, quantity.of, quantity.outOf, values);
            if (holds)
                holds = checkRatio(target, quantity, quantity.baseOf, quantity.baseOutOf, values);
            if (!holds)
                return holds;
        }
        return Done{};
    }

    std::vector<Change> takeChanges() { return std::move(m_changes); }

private:
    void change(const PlanPlace& place, const QString& field, CellValue value) {
        const Cell cell = Cell::plan(place.target, place.unit, place.period, field);
        applyPlanCell(m_reports, cell, {{EventId{}, value}}, {});
        m_changes.push_back({cell.path(), std::move(value), {}});
    }

    Status takeFigure(const Target& target, const PlanPlace& place, const QString& name,
        const std::optional<QString>& text) {
        const Result<const Field*> figure = figureOf(target, name, place.unit, m_catalogue);
        if (!figure)
            return figure.error();
        if (!text) {
            change(place, name, {});
            return Done{};
        }
        const Result<Answer> answer = readAnswer(**figure, *text);
        if (!answer)
            return answer.error();
        change(place, name, cellValueOf(**figure, *answer));
        return Done{};
    }

    Status takeText(const PlanPlace& place, QStringView field, const QString& text, qsizetype most) {
        if (text.size() > most)
            return Error{ErrorCode::TextTooLong, {text.left(30), QString::number(most)}, {}};
        change(place, field.toString(), text.isEmpty() ? CellValue() : CellValue(text));
        return Done{};
    }

    // No day may be counted twice by one figure of one reporter.
    Status checkApart(const Target& target, const PlanPlace& place, const PlanReport& report) const {
        const Period period = *Period::parse(place.period);
        for (auto other = m_reports.lower_bound({place.target, place.unit, {}}); other != m_reports.end()
             && other->first.target == place.target && other->first.unit == place.unit;
             ++other) {
            const auto otherPeriod = Period::parse(other->first.period);
            if (!otherPeriod || other->first == place)
                continue;
            for (const Field& figure : target.figures)
                for (const Quantity& quantity : target.quantities)
                    if (report.figures.contains(figure.name) && other->second.figures.contains(figure.name)
                        && reads(quantity, figure.slot) && overlap(period, *otherPeriod, quantity.counting))
                        return Error{ErrorCode::PlanPeriodOverlaps, {place.period, other->first.period}, {}};
        }
        return Done{};
    }

    static Status checkRatio(const Target& target, const Quantity& quantity, const Expression& of,
        const Expression& outOf, const SlotValues& values) {
        if (outOf.isEmpty())
            return Done{};
        const Evaluation part = evaluate(of, values), whole = evaluate(outOf, values);
        using State = Evaluation::State;
        if (part.state == State::TooLarge || whole.state == State::TooLarge)
            return Error{ErrorCode::EntryTooLarge, {target.id}, {}};
        if (whole.state == State::Value && whole.value.sign() <= 0)
            return Error{ErrorCode::PlanDenominatorZero, {quantity.label.vi, withNumbers(outOf, values)}, {}};
        if (part.state == State::Value && whole.state == State::Value && part.value > whole.value)
            return Error{ErrorCode::PlanRatioAbove,
                {quantity.label.vi, part.value.toShortDecimal(mostInputDecimals),
                    whole.value.toShortDecimal(mostInputDecimals)},
                {}};
        return Done{};
    }

    const Plan& m_plan;
    const Catalogue& m_catalogue;
    PlanReports m_reports;
    std::vector<Change> m_changes;
};

Error placed(const Error& error, const FigureEdit& edit) {
    const PlanPlace& place = edit.place;
    const QString node = place.target.left(60) + u' ' + place.unit.left(60) + u' ' + place.period.left(40);
    return error.ofNode(node).at(edit.line);
}

} // namespace

Result<std::vector<Change>> editFigures(
    const Plan& plan, const Campaign& campaign, const std::vector<FigureEdit>& edits) {
    Editor editor(plan, campaign);
    for (const FigureEdit& edit : edits)
        if (const Status taken = editor.take(edit); !taken)
            return placed(taken.error(), edit);
    for (const FigureEdit& edit : edits)
        if (const Status holds = editor.check(edit.place); !holds)
            return placed(holds.error(), edit);
    return editor.takeChanges();
}

std::vector<QString> reportersOf(const Target& target, QStringView figure, const Catalogue& catalogue) {
    const Field* wanted = target.figure(figure);
    const auto asked = [&](const QString& unit) {
        return std::any_of(target.quantities.begin(), target.quantities.end(), [&](const Quantity& each) {
            return each.isEntered() && isAsked(each, unit, catalogue)
                && (wanted == nullptr || reads(each, wanted->slot));
        });
    };
    std::vector<QString> reporters;
    if (asked(planWhole.toString()))
        reporters.push_back(planWhole.toString());
    for (const Unit& unit : catalogue.units())
        if (asked(unit.code))
            reporters.push_back(unit.code);
    return reporters;
}

} // namespace sodiem
