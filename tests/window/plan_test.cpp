// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/plantrend.h"
#include "app/commands/commands.h"
#include "app/models/contributionmodel.h"
#include "app/models/planmodel.h"
#include "app/pages/plan/figuresentry.h"
#include "app/pages/plan/planexport.h"
#include "app/pages/plan/planpage.h"
#include "app/pages/plan/plantable.h"
#include "app/pages/plan/planview.h"
#include "app/pages/plan/quantitybox.h"
#include "app/pages/plan/targetview.h"
#include "app/session/session.h"
#include "app/widgets/dayedit.h"
#include "app/widgets/gridview.h"
#include "app/widgets/tilerow.h"
#include "app/window/mainwindow.h"
#include "support/modelwatch.h"
#include "support/planbook.h"
#include "support/windowkit.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

// A book of Hà Nội with its plan, in the real window, in English.
struct Office {
    explicit Office(bool withPlan = true) {
        own.know();
        own.settings.setLanguage(Language::Code::English);
        path = own.folder.filePath(u(u8"Hà Nội.sodiem"));
        makePlanBook(path, withPlan);
        window = std::make_unique<MainWindow>(own.settings, desk);
        window->resize(1366, 768);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->openBook(path);
        REQUIRE(desk.session() != nullptr);
        desk.session()->verifyNow();
        QApplication::processEvents();
        window->goToPage(RailPage::Plan);
        settle();
    }
    void settle() const {
        REQUIRE(QTest::qWaitFor([this] { return !page().isMeasuring(); }, 20000));
        QApplication::processEvents();
    }
    PlanPage& page() const { return *window->planPage(); }
    PlanView& view() const { return *page().view(); }
    PlanModel& model() const { return view().table().targets(); }
    FiguresEntry& entry() const { return view().target().entry(); }
    GridView& grid() const { return entry().grid(); }
    int target(const char* id) const {
        const Plan& plan = **desk.session()->plan();
        return static_cast<int>(plan.find(QString::fromLatin1(id)) - plan.targets.data());
    }
    QString cell(const char* id, PlanModel::Column column) const {
        return model().index(model().rowOf(target(id)), column).data().toString();
    }
    void open(const char* id) const {
        view().openTarget(target(id));
        QApplication::processEvents();
    }
    void paste(int row, int column, const char* text) const {
        grid().goTo(grid().model()->index(row, column));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        pressCtrl(&grid(), Qt::Key_V);
        settle();
    }
    QString figure(int row, int column) const { return grid().model()->index(row, column).data().toString(); }

    OwnSettings own;
    QString path;
    Desk desk{own.settings, QStringLiteral("d1"), Clock::fixed(1541410200000)}; // 5 November 2018
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("Plan: a book without one says where a plan comes from", "[plan]") {
    const Office office(false);
    CHECK(office.page().view() == nullptr);
    QStringList said;
    for (const QLabel* label : office.page().findChildren<QLabel*>())
        if (label->isVisible())
            said << label->text();
    CHECK(said.join(u'|').contains(u(u8"without a plan")));
}

TEST_CASE("Plan: all targets by area, each with goal, coverage and status", "[plan]") {
    const Office office;
    int targets = 0, areas = 0;
    for (int row = 0; row < office.model().rowCount(); ++row)
        (office.model().index(row, 0).data(PlanModel::TargetRole).toInt() < 0 ? areas : targets) += 1;
    CHECK(targets == 26);
    CHECK(areas == 7);
    CHECK(office.cell("3.1", PlanModel::Goal) == u(u8"≥ 55 %"));
    CHECK(office.cell("3.1", PlanModel::Value) == u(u8"–"));
    CHECK(office.cell("3.1", PlanModel::Status) == u(u8"no figures"));
    CHECK(office.cell("2.1", PlanModel::Goal).contains(u(u8"inferred")));
    CHECK(office.cell("3.5", PlanModel::Goal) == u(u8"> 95 %\n> 95 %")); // two quantities, a line each
    CHECK(office.cell("7.5", PlanModel::Title).contains(u(u8"aim")));
    CHECK(office.view().tiles().tile(0)->figure() == QStringLiteral("26"));
}

TEST_CASE("Plan: the model is sound whatever is shown of it", "[plan]") {
    Watch watch;
    const Office office;
    PlanModel model(**office.desk.session()->plan(), Language(Language::Code::English));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const Campaign& campaign = office.desk.session()->campaign();
    const Plan& plan = **office.desk.session()->plan();
    model.setProgress(measurePlan(plan, campaign, QDate(2018, 9, 30)));
    for (const TargetStatus status : allTargetStatuses)
        model.setStatus(status);
    model.setStatus({});
    model.setProgress(measurePlan(plan, campaign, QDate(2018, 12, 31)));
    CHECK(model.rowOf(3) > 0);
    CHECK(model.neighbour(0, true) == -1);
    CHECK(model.neighbour(0, false) == 1);
    CHECK(model.neighbour(25, false) == -1);
    ContributionModel contributions(office.desk.session()->frameShared(), Language(Language::Code::English));
    QAbstractItemModelTester second(&contributions, QAbstractItemModelTester::FailureReportingMode::Warning);
    contributions.show(plan.targets[0].quantities[0], model.progress().targets[0].quantities[0].contributions);
    CHECK(contributions.rowCount() > 500); // every commune has its line
    CHECK(contributions.holdingBack() == contributions.rowCount());
    PlanFiguresModel figures(Language(Language::Code::English));
    QAbstractItemModelTester third(&figures, QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const Target& target : plan.targets)
        figures.show(target, u(u8"2018-Q3"), campaign, {{u(u8"whole"), {{{target.figures.empty() ? QString() : target.figures[0].name, u(u8"x")}}, u(u8"why")}}});
    CHECK(warnings == 0);
}

TEST_CASE("Plan: figures are entered as in a spreadsheet, measured at once, and taken back in one step", "[plan]") {
    const Office office;
    office.open("3.1");
    CHECK(office.view().isOpened());
    CHECK(office.entry().period() == u(u8"2018-Q4")); // where the year stands
    REQUIRE(office.grid().model()->rowCount() == 1); // one catalogue: the office alone
    office.paste(0, 1, "1.800\t864");
    CHECK(office.desk.session()->campaign().planReports().size() == 1);
    CHECK(office.cell("3.1", PlanModel::Value) == u(u8"48.00 %"));
    CHECK(office.cell("3.1", PlanModel::Coverage) == u(u8"1/1"));
    CHECK(office.desk.commands().undoText() == u(u8"figures of target 3.1"));
    REQUIRE(office.desk.commands().undo());
    office.settle();
    CHECK(office.desk.session()->campaign().planReports().empty());
    CHECK(office.cell("3.1", PlanModel::Value) == u(u8"–"));
}

TEST_CASE("Plan: what cannot be stored waits in its cell with its sentence, also while one looks elsewhere", "[plan]") {
    const Office office;
    office.open("3.1");
    office.paste(0, 1, "1.800\t1.900"); // more than there are
    CHECK(office.desk.session()->campaign().planReports().empty());
    CHECK(office.figure(0, 2) == u(u8"1.900"));
    auto* refused = office.entry().findChild<QTreeWidget*>(QStringLiteral("refused"));
    REQUIRE(refused != nullptr);
    CHECK(refused->isVisible());
    REQUIRE(office.desk.commands().undo()); // takes back what was refused, and nothing else is there
    CHECK(office.entry().waiting() == 0);
    CHECK_FALSE(office.desk.commands().canUndo());
    office.paste(0, 1, "1.800\t1.900");
    office.open("3.5");
    CHECK_FALSE(refused->isVisible());
    office.open("3.1");
    CHECK(office.figure(0, 2) == u(u8"1.900"));
    CHECK(office.entry().waiting() == 1);
    office.view().closeTarget();
    office.page().openWaiting(); // the door in the line below
    CHECK(office.view().isOpened());
    CHECK_FALSE(office.window->close()); // asks first
    CHECK(office.window->isVisible());
    office.paste(0, 2, "900"); // the other figure waited with it
    CHECK(office.entry().waiting() == 0);
    CHECK(office.cell("3.1", PlanModel::Value) == u(u8"50.00 %"));
    office.paste(0, 2, "abc");
    CHECK(office.figure(0, 2) == u(u8"abc"));
    QTest::keyClick(&office.grid(), Qt::Key_Escape);
    CHECK(office.figure(0, 2) == u(u8"900"));
}

TEST_CASE("Plan: one reporter's fault does not hold back the others of a block", "[plan]") {
    const Office office;
    office.open("1.3");
    const int rows = office.grid().model()->rowCount();
    REQUIRE(rows > 3);
    office.paste(0, 1, "30\t20\n12\t13\n10\t10\n");
    CHECK(office.entry().waiting() == 1);
    CHECK(office.desk.session()->campaign().planReports().size() == 2);
    REQUIRE(office.desk.commands().undo()); // one step
    CHECK(office.desk.session()->campaign().planReports().empty());
}

TEST_CASE("Plan: a period is chosen or written, and what is none is told", "[plan]") {
    const Office office;
    office.open("3.1");
    auto* box = office.entry().findChild<QComboBox*>(QStringLiteral("period"));
    REQUIRE(box != nullptr);
    const auto write = [&](const char8_t* text) {
        clear(box->lineEdit());
        type(box->lineEdit(), u(text));
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        office.settle();
    };
    write(u8"30/9/2018");
    CHECK(office.entry().period() == u(u8"2018-09-30"));
    office.paste(0, 1, "1800\t900");
    write(u8"2018-Q3");
    CHECK(office.entry().period() == u(u8"2018-Q3"));
    CHECK(office.figure(0, 1).isEmpty());
    office.paste(0, 1, "1800\t900"); // the day at its end was told already
    CHECK(office.entry().waiting() == 1);
    write(u8"mai");
    CHECK(office.entry().period() == u(u8"2018-Q3"));
    CHECK(saidBeside(office.entry()).contains(u(u8"mai")));
}

TEST_CASE("Plan: tiles show the targets that stand alike; Enter opens and Escape goes back", "[plan]") {
    const Office office;
    office.open("3.1");
    office.paste(0, 1, "1800\t1500");
    QTest::keyClick(&office.grid(), Qt::Key_Escape);
    CHECK_FALSE(office.view().isOpened());
    CHECK(office.cell("3.1", PlanModel::Status) == u(u8"met"));
    CHECK(office.view().tiles().tile(1)->figure() == QStringLiteral("1"));
    office.view().tiles().setCurrent(1);
    CHECK(office.model().rowCount() == 2); // the area, and the target
    office.view().table().goTo(office.target("3.1"));
    QTest::keyClick(&office.view().table(), Qt::Key_Return);
    CHECK(office.view().isOpened());
}

TEST_CASE("Plan: who holds a result back is a door to the figures or to the scorecard", "[plan]") {
    const Office office;
    office.open("1.1");
    auto* table = office.view().target().findChild<QTableView*>(QStringLiteral("contributions"));
    REQUIRE(table != nullptr);
    auto& model = static_cast<ContributionModel&>(*table->model());
    int commune = -1, district = -1;
    for (int row = 0; row < model.rowCount(); ++row)
        (model.at(row).commune ? commune : district) = row;
    REQUIRE(commune >= 0);
    REQUIRE(district >= 0);
    Q_EMIT table->activated(model.index(district, 0));
    CHECK(office.grid().hasFocus());
    Q_EMIT table->activated(model.index(commune, 0));
    const Selection selection = office.desk.session()->selection();
    CHECK(office.desk.session()->frame().units[static_cast<std::size_t>(selection.unit)]->code
        == model.at(commune).unit);
    CHECK(selection.leaf >= 0);
    CHECK_FALSE(office.page().isVisible()); // scoring is
}

TEST_CASE("Plan: a chosen day tells what holds by then, whatever came later", "[plan]") {
    const Office office;
    office.open("3.1");
    office.paste(0, 1, "1800\t900"); // of the last quarter
    office.view().closeTarget();
    CHECK(office.cell("3.1", PlanModel::Value) == u(u8"50.00 %"));
    CHECK(office.cell("3.1", PlanModel::Status) == u(u8"missed")); // the year is over by then
    auto* day = office.view().findChild<DayEdit*>();
    REQUIRE(day != nullptr);
    CHECK(day->date() == QDate(2018, 12, 31));
    clear(day);
    type(day, u(u8"30/9/2018"));
    QTest::keyClick(day, Qt::Key_Return);
    office.settle();
    CHECK(office.cell("3.1", PlanModel::Value) == u(u8"–"));
    CHECK(office.cell("3.1", PlanModel::Status) == u(u8"no figures"));
}

TEST_CASE("Plan: an export for the office has its words, numbers as numbers, and says what is invented", "[plan]") {
    const Office office;
    const auto plan = std::make_shared<const Plan>(**office.desk.session()->plan());
    const PlanSource source{plan,
        measurePlan(*plan, office.desk.session()->campaign(), QDate(2018, 9, 30)), {u(u8"Sổ"), 2018, true}, 0};
    const QString path = office.own.folder.filePath(u(u8"kế hoạch.csv"));
    REQUIRE(planExport(source, path)({}));
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes);
    CHECK(text.contains(u(u8"TT,Lĩnh vực,Chỉ tiêu")));
    CHECK(text.count(u(u8"số liệu giả định")) > 26); // a line for each quantity
    CHECK(text.contains(u(u8"phấn đấu")));
    CHECK(text.contains(u(u8"chưa có số liệu")));
}

TEST_CASE("Plan: the trend says its message and every figure aloud", "[plan]") {
    const Office office;
    office.open("3.1");
    auto* trend = office.view().target().findChild<PlanTrendView*>();
    REQUIRE(trend != nullptr);
    auto* box = office.entry().findChild<QComboBox*>(QStringLiteral("period"));
    for (const auto& [period, text] : {std::pair("2018-Q1", "1800\t540"), std::pair("2018-Q2", "1800\t720")}) {
        clear(box->lineEdit());
        type(box->lineEdit(), QString::fromLatin1(period));
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        office.paste(0, 1, text);
    }
    CHECK(trend->isVisible());
    CHECK(trend->message().contains(u(u8"40.00 %")));
    CHECK(trend->accessibleName().contains(u(u8"30.00 %")));
    CHECK(trend->message().contains(u(u8"≥ 55 %")));
    CHECK(office.cell("3.1", PlanModel::Trend) == u(u8"↑ 10.00"));
    CHECK(office.cell("3.2", PlanModel::Trend) == u(u8"–"));
}
