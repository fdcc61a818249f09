// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the plan: all targets, and opened ones.
#include "app/pages/plan/figuresentry.h"
#include "app/pages/plan/planpage.h"
#include "app/pages/plan/planview.h"
#include "app/pages/plan/targetview.h"
#include "app/pages/settings/perioddialog.h"
#include "app/widgets/gridview.h"
#include "core/campaign/invent.h"
#include "core/plan/invent.h"
#include "core/plan/reader.h"
#include "screens_support.h"
#include "support/planbook.h"

#include <QClipboard>

using namespace sodiem;
using namespace sodiem::test;

namespace {

// Everything scored, and figures of three quarters.
QString makeFilledBook(const QString& folder) {
    const QString path = folder + QStringLiteral("/ha-noi-2018.sodiem");
    makePlanBook(path);
    Result<Book> book = Book::open(path, Access::ReadWrite);
    REQUIRE(book);
    std::vector<Change> changes = inventEntries(book->frame(), {60, 2018});
    const PlanReading plan = readPlan(builtinPlanBytes(), &book->frame()->set);
    REQUIRE(plan.plan);
    const std::vector<Change> figures = inventFigures(*plan.plan, book->frame()->catalogue, 2018);
    changes.insert(changes.end(), figures.begin(), figures.end());
    REQUIRE(book->append(
        {QStringLiteral("d1"), QStringLiteral("Nguyễn Văn An"), QStringLiteral("Tổ 3")}, changes, Clock::system()));
    return path;
}

void shootPlan(const Look& look) {
    Screens screens(look);
    screens.own.know();
    screens.openWindow(makeFilledBook(screens.own.folder.path()));
    QTest::qWait(50);
    PlanPage& page = *screens.window->planPage();
    screens.window->goToPage(RailPage::Plan);
    REQUIRE(QTest::qWaitFor([&] { return page.view() != nullptr && !page.isMeasuring(); }, 30000));
    screens.shoot(*screens.window, "plan");
    const Plan& plan = **screens.desk.session()->plan();
    const auto open = [&](const char* id, const char* state) {
        page.view()->openTarget(static_cast<int>(plan.find(QString::fromLatin1(id)) - plan.targets.data()));
        screens.shoot(*screens.window, state);
    };
    open("3.1", "plan-one-catalogue");
    open("5.3", "plan-groups");
    open("1.4", "plan-counted");
    open("7.6", "plan-share");
    GridView& grid = page.view()->target().entry().grid();
    grid.goTo(grid.model()->index(0, 1));
    QGuiApplication::clipboard()->setText(QStringLiteral("10\t1x"));
    grid.paste();
    screens.shoot(*screens.window, "plan-refused");
    screens.shootDialog(
        new PeriodDialog({QDate(2018, 1, 1), QDate(2017, 12, 31)}, 2018, screens.window.get()), "period");
}

} // namespace

TEST_CASE("Screens: the plan", "[.screens][planscreens]") {
    REQUIRE_FALSE(Screens::folder().isEmpty());
    for (const Look& look : allLooks())
        shootPlan(look);
}
