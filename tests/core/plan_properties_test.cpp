// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/invent.h"
#include "core/plan/invent.h"
#include "core/plan/tables.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/plans.h"

using namespace sodiem;

namespace {

const QDate day(2018, 9, 30);

std::vector<Change> inventedYear(const test::PlannedCampaign& book) {
    std::vector<Change> changes = inventEntries(book.frame, {4, 5});
    for (Change& change : inventFigures(book.plan, book.frame->catalogue, 5))
        changes.push_back(std::move(change));
    return changes;
}

} // namespace

TEST_CASE("the order in which anything is reported never changes a result") {
    test::PlannedCampaign first;
    std::vector<Change> changes = inventedYear(first);
    first.put(changes);
    const PlanProgress wanted = measurePlan(first.plan, first.campaign, day);
    test::Dice dice(11);
    for (int round = 0; round < 5; ++round) {
        dice.shuffle(changes);
        test::PlannedCampaign again;
        again.put(changes);
        CHECK(measurePlan(again.plan, again.campaign, day) == wanted);
        CHECK(again.campaign == first.campaign);
    }
}

TEST_CASE("adding a unit's figures gives the sum") {
    test::PlannedCampaign all;
    all.put(inventedYear(all));
    const PlanProgress whole = measurePlan(all.plan, all.campaign, day);
    for (const QString& unit :
        {QStringLiteral("whole"), QStringLiteral("001"), QStringLiteral("271"), QStringLiteral("00004")}) {
        test::PlannedCampaign without, alone;
        for (const Change& change : inventedYear(all)) {
            const Cell cell = *Cell::parse(change.cell);
            const bool own = cell.words[cell.kind == CellKind::Plan ? 1 : 0] == unit;
            (own ? alone : without).put(change.cell, change.value);
        }
        const PlanProgress others = measurePlan(all.plan, without.campaign, day);
        const PlanProgress one = measurePlan(all.plan, alone.campaign, day);
        for (std::size_t i = 0; i < all.plan.targets.size(); ++i)
            for (std::size_t j = 0; j < whole.targets[i].quantities.size(); ++j) {
                INFO(unit.toStdString() << ' ' << all.plan.targets[i].id.toStdString());
                const auto sumOf = [](const std::optional<Amount>& a, const std::optional<Amount>& b) {
                    return a && b ? sum(*a, *b) : a ? a : b;
                };
                const QuantityProgress& together = whole.targets[i].quantities[j];
                const QuantityProgress &rest = others.targets[i].quantities[j],
                                       &added = one.targets[i].quantities[j];
                CHECK(sumOf(rest.entered, added.entered) == together.entered);
                if (all.plan.targets[i].quantities[j].communes.kind == CommuneDraw::Kind::Share)
                    CHECK(sumOf(rest.communes, added.communes) == together.communes);
            }
    }
}

TEST_CASE("contributions add up to the value of each quantity") {
    test::PlannedCampaign book;
    book.put(inventedYear(book));
    for (const TargetProgress& target : measurePlan(book.plan, book.campaign, day).targets)
        for (const QuantityProgress& quantity : target.quantities) {
            Amount entered, communes;
            for (const Contribution& each : quantity.contributions)
                if (each.state == Contribution::State::Counted) {
                    Amount& side = each.commune ? communes : entered;
                    side = *sum(side, each.amount);
                }
            CHECK(quantity.entered.value_or(Amount()) == entered);
            CHECK(quantity.communes.value_or(Amount()) == communes);
            if (!quantity.trend.empty())
                CHECK(quantity.trend.back().value == quantity.value);
            CHECK(quantity.bar >= Rational(0));
            CHECK(quantity.bar <= Rational(1));
        }
}

TEST_CASE("invented figures obey the checks of entry, are the same again and reach more than one status") {
    test::PlannedCampaign book;
    const std::vector<Change> figures = inventFigures(book.plan, book.frame->catalogue, 2018);
    CHECK(figures == inventFigures(book.plan, book.frame->catalogue, 2018));
    CHECK(figures != inventFigures(book.plan, book.frame->catalogue, 7));
    book.put(inventEntries(book.frame, {4, 5}));
    book.put(figures);
    const Result<std::vector<FigureEdit>> edits
        = figureEditsFromTable(tableOfFigures(book.plan, book.campaign));
    REQUIRE(edits);
    const Result<std::vector<Change>> taken
        = editFigures(book.plan, test::PlannedCampaign().campaign, *edits);
    if (!taken)
        FAIL(static_cast<int>(taken.error().code) << ' ' << taken.error().place.node.toStdString());
    test::PlannedCampaign copy;
    copy.put(inventEntries(copy.frame, {4, 5}));
    copy.put(*taken);
    CHECK(copy.campaign == book.campaign); // what goes out as a table comes in again, notes too
    std::set<TargetStatus> seen;
    for (const TargetProgress& target : measurePlan(book.plan, book.campaign, day).targets)
        seen.insert(target.status);
    CHECK(seen.size() >= 3);
    CHECK(book.quantity("5.3", "lanh_dao_xa").scored == Coverage{4, 4}); // told as "of them" of another figure
    CHECK_FALSE(seen.contains(TargetStatus::NoData));
}

TEST_CASE("figures on which two computers differ count nowhere until settled") {
    test::PlannedCampaign book;
    book.report("3.1", "whole", "2018-Q3", {{"tthc", "1000"}, {"truc_tuyen", "500"}});
    CHECK(book.value("3.1", "muc_3_4") == u"50.00");
    const QString cell = QStringLiteral("plan/3.1/whole/2018-Q3/truc_tuyen");
    const Head one{sha256("a"), std::int64_t(500)}, other{sha256("b"), std::int64_t(510)};
    book.campaign.apply(cell, {one, other});
    CHECK(book.target("3.1").status == TargetStatus::NoData);
    const PlanReport& report = book.campaign.planReports().begin()->second;
    CHECK(report.differing == std::vector<QString>{QStringLiteral("truc_tuyen")});
    book.campaign.apply(cell, {other}, [](const EventId&) { return QStringLiteral("Lê Thị Hoa"); });
    CHECK(book.value("3.1", "muc_3_4") == u"51.00");
    CHECK(report.figures.at(QStringLiteral("truc_tuyen"))
        == PlanFigure{QStringLiteral("510"), QStringLiteral("Lê Thị Hoa")});
}

TEST_CASE("what a later version writes, or a plan does not have, is kept aside") {
    test::PlannedCampaign book;
    book.put(QStringLiteral("plan/3.1/whole/2018-Q3/tthc/more"), std::int64_t(1));
    CHECK(book.campaign.planReports().empty());
    book.put(QStringLiteral("plan/9.9/whole/2018-Q3/n"), std::int64_t(1));
    book.put(QStringLiteral("plan/3.1/whole/sometime/tthc"), std::int64_t(1));
    book.put(QStringLiteral("plan/3.1/whole/2018-Q3/tthc"), QStringLiteral("many"));
    CHECK_FALSE(book.campaign.isEmpty());
    CHECK(book.target("3.1").status == TargetStatus::NoData);
    CHECK(tableOfFigures(book.plan, book.campaign).rows.size() == 2);
    for (const char* cell :
        {"plan/9.9/whole/2018-Q3/n", "plan/3.1/whole/sometime/tthc", "plan/3.1/whole/2018-Q3/tthc"})
        book.put(QString::fromLatin1(cell), {});
    CHECK(book.campaign.isEmpty()); // taken back is as never entered
}
