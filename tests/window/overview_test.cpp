// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/models/alertmodel.h"
#include "app/pages/overview/alertlist.h"
#include "app/pages/overview/digestkeeper.h"
#include "app/pages/overview/overviewbar.h"
#include "app/pages/overview/overviewpage.h"
#include "app/pages/overview/overviewview.h"
#include "app/pages/overview/progresstree.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/session/campaigndates.h"
#include "app/widgets/tilerow.h"
#include "app/window/mainwindow.h"
#include "ranking_support.h"
#include "app/widgets/dayedit.h"
#include "support/bookfile.h"
#include "support/modelwatch.h"
#include "support/windowkit.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

const Language english(Language::Code::English);
const QString file = QString(64, u'a');

// The tiny book in the real window, in English.
struct Office {
    explicit Office(const std::vector<Change>& entries, bool held = false) {
        if (!entries.empty())
            REQUIRE(book.open().append(actor(), entries, book.clock));
        if (held)
            other.emplace(book.open());
        own.know();
        own.settings.setLanguage(Language::Code::English);
        window = std::make_unique<MainWindow>(own.settings, desk);
        window->resize(1366, 768);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->openBook(book.path);
        REQUIRE(desk.session() != nullptr);
        desk.session()->verifyNow();
    }

    // The page with its figures.
    OverviewView& overview() const {
        window->goToPage(RailPage::Overview);
        OverviewView& view = window->overviewPage()->view();
        settle();
        return view;
    }
    void settle() const { // what waits in the event loop
        for (int turn = 0; turn < 5; ++turn)
            QTest::qWait(5);
    }
    QString figure(AlertKind kind) const {
        return window->overviewPage()->view().tiles().tile(static_cast<int>(kind) + 1)->figure();
    }
    ProgressTree& tree() const { return *window->findChild<ProgressTree*>(); }
    AlertList& list() const { return *window->findChild<AlertList*>(); }
    Session& session() const { return *desk.session(); }
    QString cell(int row, ProgressModel::Column column) const {
        return tree().lines().index(row, column).data().toString();
    }

    BookFile book;
    std::optional<Book> other;
    OwnSettings own;
    Desk desk{own.settings, QStringLiteral("d1"), Clock::fixed(1541410200000)}; // 5 November 2018
    std::unique_ptr<MainWindow> window;
};

// Phúc Xá is scored whole but for the documents of two leaves; Trúc Bạch is begun; Sơn Đà is not.
std::vector<Change> someWork() {
    return {change("entry/00001/1.1/self/choice", QStringLiteral("kem")),
        change("entry/00001/1.1/appraised/choice", QStringLiteral("tot")),
        change("entry/00001/1.2/appraised/ke_hoach", std::int64_t(10)),
        change("entry/00001/1.2/appraised/da_lam", std::int64_t(10)),
        change("entry/00001/1.3/appraised/points", QStringLiteral("2")),
        change("entry/00001/1.3/appraised/note", QStringLiteral("đã xem")),
        change(("link/00001/1.3/" + file.toLatin1()).constData(), QString()),
        change("entry/00004/1.1/appraised/choice", QStringLiteral("tot"))};
}

ProgressContent invented(InventedCampaign& campaign, DivideBy by) {
    const auto digests = digestAll(campaign.campaign, {});
    ProgressContent content;
    for (const Division& division : divide(campaign.campaign.frame(), by)) {
        const DivisionProgress progress = progressOf(division, digests);
        ProgressContent::Branch branch{division.id, division.id, progress.line, 3, {}};
        for (std::size_t i = 0; i < division.units.size(); ++i)
            branch.members.push_back({division.units[i], progress.units[i]});
        content.branches.push_back(std::move(branch));
    }
    content.total = ProgressContent::Branch{{}, QStringLiteral("all"), {}, {}, {}};
    return content;
}

} // namespace

TEST_CASE("Progress model: holds as an item model, whatever the grouping") {
    InventedCampaign campaign(40);
    const auto frame = campaign.makeFrame();
    const Watch watch;
    ProgressModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const DivideBy by : {DivideBy::District, DivideBy::Area, DivideBy::Owner, DivideBy::District}) {
        model.setContent(frame, invented(campaign, by));
        CHECK(model.rowCount() == int(divide(*frame, by).size()) + 1);
        CHECK(model.rowCount(model.index(0, 0)) == 0); // the total
        CHECK(model.rowCount(model.index(1, 0)) > 0);
    }
    CHECK(warnings == 0);
}

TEST_CASE("Progress model: other figures of the same groups change in place") {
    InventedCampaign campaign(4);
    const auto frame = campaign.makeFrame();
    const Watch watch;
    ProgressModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setContent(frame, invented(campaign, DivideBy::District));
    const QPersistentModelIndex unit = model.index(0, ProgressModel::Items, model.index(1, 0));
    const QString before = unit.data().toString();
    ProgressContent other = invented(campaign, DivideBy::District);
    other.branches[0].members[0].tally.scored -= 1;
    model.setContent(frame, other);
    REQUIRE(unit.isValid());
    CHECK(unit.data().toString() != before);
    model.setContent(frame, invented(campaign, DivideBy::Area));
    CHECK_FALSE(unit.isValid());
    CHECK(warnings == 0);
}

TEST_CASE("Alert model: every kind has its words, and holds as an item model") {
    InventedCampaign campaign(2);
    campaign.campaign.apply(
        QStringLiteral("evidence/%1/name").arg(file), {{EventId{}, QStringLiteral("bao-cao.pdf")}});
    const Watch watch;
    AlertModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const Points two = Points::ofUnits(20000), one = Points::ofUnits(10000);
    const QDate day(2018, 11, 5);
    int checked = 0; // the first leaf with a check
    while (campaign.campaign.frame().leaves[std::size_t(checked)]->checks.empty())
        ++checked;
    const std::vector<std::pair<Alert, QString>> all = {
        {{0, 0, -1, DeadlineNear{day, -2, 7}},
            QStringLiteral("7 items are not scored; deadline 05/11/2018: 2 days late")},
        {{0, 0, -1, DeadlineNear{day, 0, 7}},
            QStringLiteral("7 items are not scored; deadline 05/11/2018: today")},
        {{0, 0, -1, ValuesDiffer{Stage::Self, {}}},
            QStringLiteral("Two computers hold different values (step: Self-assessment)")},
        {{0, -1, 0, ValuesDiffer{{}, {}}},
            QStringLiteral("Two computers hold different values of this shared figure")},
        {{0, checked, -1, CheckFailed{0, true}},
            QStringLiteral("Contradiction: ")
                + campaign.campaign.frame().leaves[std::size_t(checked)]->checks[0].text.en},
        {{0, 0, -1, LargeGap{two, one}}, QStringLiteral("Claimed 2.00, given 1.00, of at most ")},
        {{0, 0, -1, EvidenceLacking{one}}, QStringLiteral("1.00 points without a document")},
        {{0, 0, -1, FileShared{file, 1, 1}},
            QStringLiteral("“bao-cao.pdf” is also evidence of phường Trúc Bạch")},
        {{0, 0, -1, FileShared{file, 1, 3}},
            QStringLiteral("“bao-cao.pdf” is also evidence of phường Trúc Bạch and 2 other units")},
        {{0, 0, -1, EvidenceOutside{file, day}},
            QStringLiteral("“bao-cao.pdf” is dated 05/11/2018, outside the period scored")},
    };
    std::vector<Alert> alerts;
    for (const auto& [alert, words] : all)
        alerts.push_back(alert);
    model.setAlerts(campaign.campaign, alerts);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString said = model.index(row, AlertModel::What).data().toString();
        INFO(said.toStdString());
        CHECK(said.startsWith(all[std::size_t(row)].second));
        CHECK_FALSE(model.index(row, AlertModel::Item).data().toString().isEmpty());
    }
    CHECK(model.index(0, AlertModel::Unit).data().toString() == QStringLiteral("Phường Phúc Xá"));
    CHECK(model.index(0, AlertModel::District).data().toString() == QStringLiteral("Quận Ba Đình"));
    CHECK(model.rowOf(alerts[3]) == 3);
    CHECK(model.rowOf({1, 0, -1, EvidenceLacking{one}}) == -1);
    CHECK(warnings == 0);
}

TEST_CASE("Tiles: one is checked, arrows go along, Enter goes in, and all fit any width") {
    TileRow row;
    for (const char* words : {"One", "Two words", "Three words here", "Four"})
        row.add(QString::fromLatin1(words), {})->setFigure(QStringLiteral("12"), true);
    row.resize(900, 60);
    row.show();
    REQUIRE(QTest::qWaitForWindowExposed(&row));
    CHECK(row.current() == 0);
    click(row.tile(2));
    CHECK(row.current() == 2);
    row.tile(2)->setFocus();
    int entered = -1;
    QObject::connect(&row, &TileRow::entered, [&](int index) { entered = index; });
    QTest::keyClick(row.tile(2), Qt::Key_Right);
    CHECK(row.current() == 3);
    QTest::keyClick(row.tile(3), Qt::Key_Return);
    CHECK(entered == 3);
    const int oneLine = row.heightForWidth(2000);
    CHECK(row.heightForWidth(row.tile(2)->leastWidth()) > 3 * oneLine);
    for (const int width : {2000, 400, 200}) {
        row.resize(width, row.heightForWidth(width));
        for (int i = 0; i < row.count(); ++i)
            CHECK(row.rect().contains(row.tile(i)->geometry()));
    }
}

TEST_CASE("Digests: made while the event loop goes on, kept until entries change, the same as at once") {
    InventedCampaign invented(30);
    DigestKeeper keeper(invented.campaign, nullptr);
    int said = 0;
    QObject::connect(&keeper, &DigestKeeper::ready, [&] { ++said; });
    keeper.want({Stage::Appraised, Stage::Self});
    CHECK_FALSE(keeper.isReady()); // nobody was made to wait
    CHECK(keeper.all() == 2 * invented.campaign.unitCount());
    REQUIRE(QTest::qWaitFor([&] { return said == 1; }, 20000));
    OverviewRules rules;
    CHECK(keeper.of(Stage::Appraised) == digestAll(invented.campaign, rules));
    rules.stage = Stage::Self;
    CHECK(keeper.of(Stage::Self) == digestAll(invented.campaign, rules));
    keeper.want({Stage::Self});
    CHECK(said == 2); // all was there
    keeper.forget({3});
    CHECK_FALSE(keeper.isReady());
    keeper.want({Stage::Self});
    CHECK(keeper.done() == keeper.all() - 1);
    REQUIRE(QTest::qWaitFor([&] { return said == 3; }, 20000));
    keeper.want({Stage::Council});
    keeper.stop();
    QTest::qWait(50);
    CHECK(said == 3); // the page is not looked at
}

TEST_CASE("Overview: an empty book says what will be here, and its button leads to scoring") {
    Office office({});
    OverviewView& view = office.overview();
    auto* button = view.findChild<QPushButton*>(QStringLiteral("to-scoring"));
    REQUIRE(button->isVisible());
    CHECK(view.rect().contains(QRect(button->mapTo(&view, QPoint()), button->size())));
    CHECK_FALSE(view.tiles().isVisible());
    click(button);
    CHECK(office.window->scoringPage()->isVisible());
}

TEST_CASE("Overview: districts with their communes, counted") {
    Office office(someWork());
    OverviewView& view = office.overview();
    REQUIRE(office.tree().isVisible());
    REQUIRE(office.tree().lines().rowCount() == 3); // all, Ba Đình, Ba Vì
    CHECK(office.cell(0, ProgressModel::Percent) == QStringLiteral("44 %"));
    CHECK(view.tiles().tile(0)->figure() == QStringLiteral("44 %"));
    CHECK(office.cell(1, ProgressModel::Name) == QStringLiteral("Quận Ba Đình"));
    CHECK(office.cell(1, ProgressModel::Done) == QStringLiteral("1/2"));
    CHECK(office.cell(1, ProgressModel::Begun) == QStringLiteral("1"));
    CHECK(office.cell(1, ProgressModel::Items) == QStringLiteral("4/6"));
    CHECK(office.cell(1, ProgressModel::Surveys) == QStringLiteral("0/2"));
    CHECK(office.cell(1, ProgressModel::LackingEvidence) == QStringLiteral("3"));
    CHECK(office.cell(1, ProgressModel::Differing) == QStringLiteral("1"));
    CHECK(office.cell(2, ProgressModel::NotBegun) == QStringLiteral("1"));
    CHECK(office.tree().isColumnHidden(ProgressModel::Deadline));
}

TEST_CASE("Overview: a tile leads to its list, Enter there to the item where it is scored") {
    Office office(someWork());
    OverviewView& view = office.overview();
    CHECK(office.figure(AlertKind::EvidenceLacking) == QStringLiteral("3"));
    Tile* tile = view.tiles().tile(static_cast<int>(AlertKind::EvidenceLacking) + 1);
    click(tile);
    REQUIRE(office.list().isVisible());
    REQUIRE(office.list().alerts().rowCount() == 3);
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Return);
    CHECK(office.list().hasFocus());
    CHECK(office.list().currentIndex().row() == 0);
    QTest::keyClick(&office.list(), Qt::Key_Down);
    QTest::keyClick(&office.list(), Qt::Key_Down);
    QTest::keyClick(&office.list(), Qt::Key_Return);
    CHECK(office.window->scoringPage()->isVisible());
    CHECK(office.session().selection() == Selection{1, 0}); // Trúc Bạch, 1.1
}

TEST_CASE("Overview: Escape in a list goes back to the progress; a kind without alerts says so") {
    Office office(someWork());
    OverviewView& view = office.overview();
    click(view.tiles().tile(static_cast<int>(AlertKind::FileShared) + 1));
    CHECK_FALSE(office.list().isVisible());
    QString said;
    for (const QLabel* label : view.findChildren<QLabel*>())
        said += label->isVisible() ? label->text() : QString();
    CHECK(said.contains(QStringLiteral("Nothing of this kind")));
    click(view.tiles().tile(static_cast<int>(AlertKind::LargeGap) + 1));
    REQUIRE(office.list().isVisible());
    QTest::keyClick(&office.list(), Qt::Key_Escape);
    CHECK(office.tree().isVisible());
    CHECK(view.tiles().current() == 0);
}

TEST_CASE("Overview: a district unfolds by Enter, a commune opens at what is missing first") {
    Office office(someWork());
    office.overview();
    ProgressTree& tree = office.tree();
    tree.setFocus();
    tree.setCurrentIndex(tree.lines().index(1, 0));
    QTest::keyClick(&tree, Qt::Key_Return);
    CHECK(tree.isExpanded(tree.lines().index(1, 0)));
    QTest::keyClick(&tree, Qt::Key_Down);
    QTest::keyClick(&tree, Qt::Key_Down);
    CHECK(tree.currentIndex().data().toString() == QStringLiteral("Phường Trúc Bạch"));
    QTest::keyClick(&tree, Qt::Key_Return);
    CHECK(office.window->scoringPage()->isVisible());
    CHECK(office.session().selection() == Selection{1, 1});
}

TEST_CASE("Overview: every way of grouping, and the choice is kept") {
    Office office(someWork());
    OverviewView& view = office.overview();
    const auto names = [&](OverviewBy by) {
        view.bar().setChoice({Stage::Appraised, by});
        office.settle();
        QStringList lines;
        for (int row = 0; row < office.tree().lines().rowCount(); ++row)
            lines << office.cell(row, ProgressModel::Name) + u' ' + office.cell(row, ProgressModel::Percent);
        return lines.join(u'|');
    };
    CHECK(names(OverviewBy::Area) == QStringLiteral("All units 44 %|1 One 44 %|2 Two 0 %"));
    CHECK(names(OverviewBy::Kind) == QStringLiteral("All units 44 %|Phường 66 %|Xã 0 %"));
    CHECK(names(OverviewBy::Step)
        == QStringLiteral("Self-assessment 11 %|Appraisal 44 %|Second appraisal –|Council –"));
    CHECK(office.own.settings.layout(QStringLiteral("overview/by")) == "step");
}

TEST_CASE("Overview: the area of the survey opens at the survey's item") {
    Office office(someWork());
    OverviewView& view = office.overview();
    view.bar().setChoice({Stage::Appraised, OverviewBy::Area});
    office.settle();
    ProgressTree& tree = office.tree();
    const QModelIndex unit = tree.lines().index(0, 0, tree.lines().index(2, 0));
    tree.expand(unit.parent());
    tree.setCurrentIndex(unit);
    QTest::keyClick(&tree, Qt::Key_Return);
    CHECK(office.session().selection() == Selection{0, 3});
}

TEST_CASE("Overview: what is entered elsewhere is counted when the page is seen again") {
    Office office(someWork());
    office.overview();
    ProgressTree& tree = office.tree();
    tree.expand(tree.lines().index(1, 0));
    office.window->goToPage(RailPage::Scoring);
    REQUIRE(office.desk.commands().editEntry(
        {2, 0, Stage::Appraised}, {{{QStringLiteral("choice"), QStringLiteral("tot")}}, {}, {}, {}}));
    CHECK(office.cell(2, ProgressModel::Items) == QStringLiteral("0/3")); // not computed yet
    office.overview();
    CHECK(office.cell(2, ProgressModel::Items) == QStringLiteral("1/3"));
    CHECK(office.figure(AlertKind::EvidenceLacking) == QStringLiteral("4"));
    CHECK(tree.isExpanded(tree.lines().index(1, 0))); // stays as it was
    REQUIRE(office.desk.commands().undo()); // while it is seen
    office.settle();
    CHECK(office.cell(2, ProgressModel::Items) == QStringLiteral("0/3"));
}

TEST_CASE("Overview: documents dated outside the period") {
    std::vector<Change> entries = someWork();
    entries.push_back(change("book/periodStart", QStringLiteral("2018-01-01")));
    entries.push_back(change("book/periodEnd", QStringLiteral("2018-12-31")));
    Office office(entries);
    office.overview();
    CHECK(office.figure(AlertKind::EvidenceOutside) == QStringLiteral("0"));
    REQUIRE(office.desk.commands().describe(file, {}, QStringLiteral("2017-05-04"), {}, {}));
    office.settle();
    CHECK(office.figure(AlertKind::EvidenceOutside) == QStringLiteral("1"));
}

TEST_CASE("Overview: a deadline is set here, tells who is late, and can be undone") {
    Office office(someWork());
    OverviewView& view = office.overview();
    auto* has = view.findChild<QCheckBox*>();
    auto* day = view.findChild<DayEdit*>();
    REQUIRE(has->isEnabled());
    CHECK_FALSE(day->isVisible());
    click(has);
    office.settle();
    REQUIRE(day->isVisible());
    CHECK(datesOf(office.session()).deadline(Stage::Appraised) == QDate(2018, 11, 19)); // in two weeks
    CHECK(office.figure(AlertKind::Deadline) == QStringLiteral("0"));
    clear(day); // typed over, as in any line
    type(day, QStringLiteral("32/11/2018"));
    QTest::keyClick(day, Qt::Key_Return);
    office.settle();
    CHECK(datesOf(office.session()).deadline(Stage::Appraised) == QDate(2018, 11, 19)); // no day: nothing is guessed
    clear(day);
    type(day, QStringLiteral("3/11/2018"));
    QTest::keyClick(day, Qt::Key_Return);
    office.settle();
    CHECK(datesOf(office.session()).deadline(Stage::Appraised) == QDate(2018, 11, 3));
    CHECK(office.figure(AlertKind::Deadline) == QStringLiteral("2"));
    CHECK(office.cell(0, ProgressModel::Deadline) == QStringLiteral("2 days late"));
    CHECK_FALSE(office.tree().isColumnHidden(ProgressModel::Deadline));
    view.bar().setChoice({Stage::Self, OverviewBy::District});
    office.settle();
    CHECK_FALSE(has->isChecked()); // each step has its own
    view.bar().setChoice({Stage::Appraised, OverviewBy::District});
    office.settle();
    CHECK(has->isChecked());
    CHECK(office.desk.commands().undoText() == QStringLiteral("deadline of a step"));
    REQUIRE(office.desk.commands().undo());
    REQUIRE(office.desk.commands().undo());
    office.settle();
    CHECK_FALSE(has->isChecked());
    CHECK(office.figure(AlertKind::Deadline) == QStringLiteral("0"));
}

TEST_CASE("Overview: a book that is for reading shows all and lets nothing be set") {
    Office office(someWork(), true);
    OverviewView& view = office.overview();
    CHECK(office.cell(1, ProgressModel::Items) == QStringLiteral("4/6"));
    CHECK_FALSE(view.findChild<QCheckBox*>()->isEnabled());
}

TEST_CASE("Overview: lines are copied as Excel takes them") {
    Office office(someWork());
    OverviewView& view = office.overview();
    office.tree().setCurrentIndex(office.tree().lines().index(2, 0));
    pressCtrl(&office.tree(), Qt::Key_C);
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Huyện Ba Vì\t0 %\t0/1\t0/3\t\t1")));
    click(view.tiles().tile(static_cast<int>(AlertKind::LargeGap) + 1));
    office.list().makeCurrent();
    pressCtrl(&office.list(), Qt::Key_C);
    CHECK(QGuiApplication::clipboard()->text()
        == QStringLiteral(
            "Phường Phúc Xá\tQuận Ba Đình\t1.1 Choice\tClaimed 0.00, given 2.00, of at most 2.00 points\n"));
}
