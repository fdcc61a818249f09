// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, dialog and state, to be looked at: ctest writes them to build/screens. What can be
// checked without an eye is checked here: nothing asks for more room than the smallest screen has.
#include "app/builtin/builtin.h"
#include "app/commands/commands.h"
#include "app/models/unitfigures.h"
#include "app/pages/backups/restoredialog.h"
#include "app/pages/overview/overviewbar.h"
#include "app/pages/overview/overviewpage.h"
#include "app/pages/overview/overviewview.h"
#include "app/pages/overview/progresstree.h"
#include "app/pages/preview/previewdialog.h"
#include "app/pages/ranking/rankingpage.h"
#include "app/pages/ranking/rankingview.h"
#include "app/pages/scoring/sampledialog.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/pages/settings/settingsdialog.h"
#include "app/pages/start/newbookwizard.h"
#include "app/pages/visit/visitdialog.h"
#include "app/session/session.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/tilerow.h"
#include "app/window/gotobox.h"
#include "app/window/mainwindow.h"
#include "core/campaign/dates.h"
#include "core/exchange/csv.h"
#include "screens_support.h"
#include "support/tinybook.h"
#include "support/windowkit.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace sodiem;
using namespace sodiem::test;

namespace {

void shootStart(const Look& look) {
    Screens screens(look);
    screens.openWindow({});
    screens.shoot(*screens.window, "start-first-run");
    screens.own.know();
    screens.own.settings.addRecentBook(makeBook(screens.own.folder.path(), 0));
    screens.own.settings.addRecentBook(QStringLiteral("/mnt/usb/Ba Vì 2018.sodiem"));
    screens.openWindow({});
    screens.shoot(*screens.window, "start");
    const Language vietnamese(Language::Code::Vietnamese);
    screens.shootDialog(new NewBookWizard(vietnamese, screens.window.get()), "new-book");
    screens.shootDialog(
        new SettingsDialog(preferencesOf(screens.own.settings), vietnamese, screens.window.get()),
        "settings");
}

// The column that stays in place is a view of its own: its rows must stand beside the others.
void checkFrozenRows(const Screens& screens) {
    auto* sheet = screens.window->findChild<QTreeView*>(QStringLiteral("sheet"));
    auto* frozen = sheet->findChild<QTreeView*>();
    REQUIRE(frozen != nullptr);
    QTest::qWait(30);
    for (QModelIndex row = sheet->model()->index(0, 0); row.isValid(); row = sheet->indexBelow(row)) {
        if (!frozen->isVisible()
            || !sheet->viewport()->rect().contains(0, sheet->visualRect(row.siblingAtColumn(1)).y()))
            continue;
        INFO(row.data().toString().toStdString());
        CHECK(frozen->visualRect(row).y() == sheet->visualRect(row.siblingAtColumn(1)).y());
        CHECK(frozen->visualRect(row).height() == sheet->visualRect(row.siblingAtColumn(1)).height());
    }
}

void typeTooMuch(const Screens& screens) {
    screens.window->scoringPage()->show(0, 1); // 1.1.2: tasks done of tasks due
    QTest::qWait(10);
    auto* line = screens.window->findChild<QLineEdit*>(QStringLiteral("input-hoan_thanh"));
    REQUIRE(line != nullptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("999"));
    QTest::keyClick(line, Qt::Key_Return);
}

void shootByCriterion(const Screens& screens) {
    ScoringPage* page = screens.window->scoringPage();
    page->show(2, 1);
    page->setByCriterion(true);
    screens.shoot(*screens.window, "by-criterion");
    auto* column = screens.window->findChild<QTableView*>(QStringLiteral("column"));
    REQUIRE(column != nullptr);
    column->setCurrentIndex(column->model()->index(41, 2)); // units that have nothing yet
    QGuiApplication::clipboard()->setText(QStringLiteral("12\t10\n8\t9\n1x\t3\n15\t15\n"));
    pressCtrl(column, Qt::Key_V);
    screens.shoot(*screens.window, "by-criterion-refused");
    page->setByCriterion(false);
}

void shootFigures(const Screens& screens) {
    ScoringPage* page = screens.window->scoringPage();
    page->show(41, 3);
    QTest::keyClick(page, Qt::Key_F6);
    auto* figures = screens.window->findChild<QTableView*>(QStringLiteral("figures"));
    REQUIRE(figures != nullptr);
    REQUIRE(figures->isVisible());
    figures->setCurrentIndex(figures->model()->index(9, UnitFigures::Value));
    QGuiApplication::clipboard()->setText(QStringLiteral("1x\n"));
    pressCtrl(figures, Qt::Key_V);
    screens.shoot(*screens.window, "figures-refused");
    page->show(0, 3);
    screens.shoot(*screens.window, "figures");
    QTest::keyClick(page, Qt::Key_F6);
}

// A record half written, and its paper.
void shootRecord(Screens& screens) {
    Commands& commands = screens.desk.commands();
    const std::pair<RecordField, const char8_t*> texts[] = {{RecordField::Number, u8"05/BB-ĐKT"},
        {RecordField::Started, u8"2018-11-20T08:30"},
        {RecordField::Team, u8"Ông Nguyễn Văn An, Phó Trưởng phòng Nội vụ, Trưởng đoàn\nBà Lê Thị Bình, chuyên viên, thư ký"},
        {RecordField::Opinion, u8"Đơn vị nhất trí với kết quả thẩm định, trừ các mục bảo lưu ý kiến."}};
    for (const auto& [field, text] : texts)
        REQUIRE(commands.writeRecord(0, field, QString::fromUtf8(text)));
    auto* dialog = new VisitDialog(
        {*screens.desk.session(), commands, screens.own.settings, screens.vietnamese}, 0, screens.window.get());
    dialog->open();
    screens.shoot(*dialog, "record");
    dialog->findChild<QPushButton*>(QStringLiteral("preview"))->click();
    auto* paper = dialog->findChild<PreviewDialog*>();
    REQUIRE(paper != nullptr);
    paper->resize(paper->size().boundedTo(screens.look().size));
    screens.shoot(*paper, "record-paper");
    delete dialog;
}

void shootBook(const Look& look) {
    Screens screens(look);
    screens.own.know();
    const QString path = makeBook(screens.own.folder.path(), 40);
    screens.openWindow(path);
    screens.shoot(*screens.window, "scoring-no-unit");
    screens.window->scoringPage()->show(0, 0);
    screens.shoot(*screens.window, "scoring-full");
    checkFrozenRows(screens);
    screens.window->scoringPage()->show(100, 3);
    screens.shoot(*screens.window, "scoring-empty");
    typeTooMuch(screens);
    screens.shoot(*screens.window, "scoring-fault");
    shootByCriterion(screens);
    shootFigures(screens);
    shootRecord(screens);
    screens.window->goToPage(RailPage::Ranking);
    screens.window->rankingPage()->view().selectUnit(2);
    screens.shoot(*screens.window, "ranking");
    screens.shootDialog(new RestoreDialog(path, {{path, 1543651200000}, {path, 1543564800000}}, 1543654800000,
                            screens.window.get()),
        "restore");
    for (QAction* action : screens.window->findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
            action->trigger();
    auto* places = screens.window->findChild<GoToBox*>();
    REQUIRE(places != nullptr);
    type(places->findChild<QLineEdit*>(), QStringLiteral("phuc xa"));
    screens.shoot(*places, "go-to");
    places->close();
    screens.window->rankingPage()->view().openPreview();
    PreviewDialog* preview = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            preview = screens.window->findChild<PreviewDialog*>();
            return preview != nullptr;
        },
        20000));
    preview->resize(preview->size().boundedTo(look.size));
    screens.shoot(*preview, "preview");
    preview->close();
}

// What an office stumbles over: a deadline that is past, one file of two communes, old papers, far claims.
void addOddities(const QString& path) {
    Result<Book> book = Book::open(path, Access::ReadWrite);
    REQUIRE(book);
    const QString shared(64, u'a'), old(64, u'b');
    const auto text = [](const QString& cell, const QString& value) { return Change{cell, value, {}}; };
    std::vector<Change> odd
        = {text(deadlineCell(Stage::Appraised), QDate::currentDate().addDays(-3).toString(Qt::ISODate)),
            text(QStringLiteral("book/periodStart"), QStringLiteral("2018-01-01")),
            text(QStringLiteral("book/periodEnd"), QStringLiteral("2018-12-31")),
            text(QStringLiteral("evidence/%1/name").arg(shared), QStringLiteral("ke-hoach-cchc-2018.pdf")),
            text(QStringLiteral("evidence/%1/name").arg(old), QStringLiteral("bao-cao-quy-IV-2016.pdf")),
            text(QStringLiteral("evidence/%1/date").arg(old), QStringLiteral("2016-12-20"))};
    for (const Unit* unit : book->frame()->units)
        if (odd.size() < 60)
            odd.push_back(text(
                Cell::link(unit->code, QStringLiteral("1.1.1"), odd.size() % 3 == 0 ? old : shared).path(),
                {}));
    REQUIRE(book->append({QStringLiteral("d1"), QStringLiteral("Nguyễn Văn An"), QStringLiteral("Tổ 3")}, odd,
        Clock::system()));
}

// The overview with its figures, as they are after some turns of the event loop.
OverviewView& overviewOf(const Screens& screens, const OverviewChoice& choice) {
    QTest::qWait(50); // the page before it has found its size
    screens.window->goToPage(RailPage::Overview);
    OverviewView& view = screens.window->overviewPage()->view();
    view.bar().setChoice(choice);
    REQUIRE(QTest::qWaitFor([&] { return view.tiles().tile(0)->figure() != QStringLiteral("–"); }, 20000));
    QTest::qWait(200);
    return view;
}

void shootOverviewEmpty(const Look& look) {
    Screens screens(look);
    screens.own.know();
    screens.openWindow(makeBook(screens.own.folder.path(), 0));
    QTest::qWait(50);
    screens.window->goToPage(RailPage::Overview);
    QTest::qWait(50);
    screens.shoot(*screens.window, "overview-empty");
}

void shootOverview(const Look& look) {
    Screens screens(look);
    screens.own.know();
    const QString path = makeBook(screens.own.folder.path(), 40);
    addOddities(path);
    screens.openWindow(path);
    OverviewView& view = overviewOf(screens, {Stage::Appraised, OverviewBy::District});
    auto* tree = view.findChild<ProgressTree*>();
    tree->expand(tree->lines().index(2, 0));
    tree->setCurrentIndex(tree->lines().index(2, 0));
    screens.shoot(*screens.window, "overview");
    overviewOf(screens, {Stage::Appraised, OverviewBy::Area});
    screens.shoot(*screens.window, "overview-areas");
    view.showTile(static_cast<int>(AlertKind::FileShared) + 1);
    screens.shoot(*screens.window, "overview-alerts");
}

// All of Hà Nội; made once, as it takes long.
void shootOverviewFull(const Look& look) {
    static const QTemporaryDir folder;
    static const QString path = makeBook(folder.path(), 584);
    Screens screens(look);
    screens.own.know();
    screens.openWindow(path);
    overviewOf(screens, {Stage::Appraised, OverviewBy::Step});
    screens.shoot(*screens.window, "overview-full");
}

void shootHeld(const Look& look) {
    Screens screens(look);
    screens.own.know();
    const QString path = makeBook(screens.own.folder.path(), 3);
    Result<Book> other = Book::open(path, Access::ReadWrite);
    REQUIRE(other);
    other->tellHolder(QStringLiteral("Trần Thị Bình"), Clock::fixed(1543651200000));
    screens.openWindow(path);
    screens.window->scoringPage()->show(0, 4);
    screens.shoot(*screens.window, "held-elsewhere");
    screens.window->goToPage(RailPage::Ranking);
    screens.shoot(*screens.window, "ranking-few");
    overviewOf(screens, {Stage::Appraised, OverviewBy::District});
    screens.shoot(*screens.window, "overview-held");
}

// The panel scrolled to a section, with more than half of it in sight.
void pasteInto(QTableView& table, int row, const char8_t* block) {
    table.setCurrentIndex(table.model()->index(row, 0));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(block));
    pressCtrl(&table, Qt::Key_V);
}

void shootThread(const Screens& screens) {
    ScoringPage* page = screens.window->scoringPage();
    Session& session = *screens.desk.session();
    Commands commands(session);
    page->show(0, 0);
    showPart(screens, "thread-team");
    screens.shoot(*screens.window, "thread-wanted");
    REQUIRE(commands.explain(0, 0,
        {ThreadSide::Unit, QStringLiteral("2018-11-05"),
            QString::fromUtf8(
                u8"Kế hoạch CCHC năm 2018 được ban hành ngày 28/12/2017 và gửi qua trục liên thông; "
                u8"bản có dấu đến do văn thư quận giữ, phường đã đề nghị sao lại.")}));
    REQUIRE(commands.explain(0, 0,
        {ThreadSide::Team, QStringLiteral("2018-11-08"),
            QString::fromUtf8(
                u8"Đoàn đã xem bản lưu; đề nghị bổ sung bản sao có dấu đến trước ngày 15/11/2018.")}));
    showPart(screens, "thread-team");
    screens.shoot(*screens.window, "thread");
    screens.window->findChild<QLineEdit*>(QStringLiteral("thread-date"))
        ->setText(QStringLiteral("31/2/2018"));
    type(screens.window->findChild<QPlainTextEdit*>(QStringLiteral("thread-text")),
        QString::fromUtf8(u8"Đã nhận bản sao."));
    click(screens.window->findChild<QPushButton*>(QStringLiteral("thread-team")));
    showPart(screens, "thread-team");
    screens.shoot(*screens.window, "thread-fault");
}

// 3.3.3: dossiers of a sample, and those with a fault.
void shootSample(const Screens& screens) {
    const auto& leaves = screens.desk.session()->frame().leafIndex;
    screens.window->scoringPage()->show(0, leaves.at(QStringLiteral("3.3.3")));
    click(screens.window->findChild<QPushButton*>(QStringLiteral("sample-open")));
    auto* dialog = screens.window->findChild<SampleDialog*>();
    REQUIRE(dialog != nullptr);
    screens.shoot(*dialog, "sample-empty");
    auto* table = dialog->findChild<QTableView*>(QStringLiteral("sample"));
    pasteInto(*table, 0,
        u8"000.14.H26-180301-0001\t01/03/2018\t15/03/2018\t14/03/2018\n"
        u8"000.14.H26-180305-0007\t05/03/2018\t19/03/2018\t22/03/2018\tkhông có thư xin lỗi, không hẹn lại "
        u8"ngày trả\n"
        u8"000.14.H26-180312-0003\t12/3\t26/3\t26/3\n"
        u8"000.14.H26-181102-0011\t02/11/2018\t20/11/2018\n");
    for (const char* field : {"mau", "loi"}) {
        auto* counts = dialog->findChild<QComboBox*>(QStringLiteral("count-") + QLatin1String(field));
        REQUIRE(counts != nullptr);
        const int item = field[0] == 'm' ? 1 : 1 + static_cast<int>(SampleCount::Faulty);
        Q_EMIT counts->activated(item);
    }
    click(dialog->findChild<QPushButton*>(QStringLiteral("sample-fill")));
    screens.shoot(*dialog, "sample");
    pasteInto(
        *table, 4, u8"000.14.H26-180301-0001\t31/02/2018\t15/03/2018\n000.14.H26-180401-0002\t5/4\t1/4\n");
    screens.shoot(*dialog, "sample-fault");
    dialog->close();
}

void shootItems(const Look& look) {
    Screens screens(look);
    screens.own.know();
    screens.openWindow(makeBook(screens.own.folder.path(), 3));
    shootThread(screens);
    shootSample(screens);
}

// A campaign in work, before its survey: the ranking with the list of who is not ranked, and one scorecard.
void shootRankingInWork(const Look& look) {
    Screens screens(look);
    screens.own.know();
    screens.openWindow(makeBook(screens.own.folder.path(), 9, false));
    screens.window->goToPage(RailPage::Ranking);
    RankingView& view = screens.window->rankingPage()->view();
    REQUIRE(QTest::qWaitFor([&] { return !view.report().sections.empty(); }, 20000));
    view.selectUnit(static_cast<int>(view.report().sections.front().rows.front().unit));
    for (QToolButton* button : view.findChildren<QToolButton*>())
        if (button->arrowType() == Qt::RightArrow)
            button->click();
    screens.shoot(*screens.window, "ranking-in-work");
    view.exportRanking(screens.own.folder.filePath(QStringLiteral("2018_PL_xep-hang.csv")));
    REQUIRE(QTest::qWaitFor([&] { return !view.jobBar().isBusy(); }, 20000));
    screens.shoot(*screens.window, "ranking-exported");
    view.previewScorecard();
    auto* preview = screens.window->findChild<PreviewDialog*>();
    REQUIRE(preview != nullptr);
    preview->resize(preview->size().boundedTo(look.size));
    screens.shoot(*preview, "preview-scorecard");
    delete preview; // now: its buttons are not those of the page
    for (QPushButton* button : view.findChildren<QPushButton*>())
        if (QMenu* menu = button->menu()) {
            menu->popup({});
            screens.shoot(*menu, "ranking-scorecards");
            menu->close();
        }
}

} // namespace

TEST_CASE("Screens: every page, dialog and state", "[.screens]") {
    REQUIRE_FALSE(Screens::folder().isEmpty());
    for (const Look& look : allLooks()) {
        shootStart(look);
        shootBook(look);
        shootHeld(look);
        shootOverviewEmpty(look);
        shootOverview(look);
        shootOverviewFull(look);
    }
}

TEST_CASE("Screens: explanations and cases drawn", "[.screens][items]") {
    REQUIRE_FALSE(Screens::folder().isEmpty());
    for (const Look& look : allLooks())
        shootItems(look);
}

TEST_CASE("Screens: the ranking of a campaign in work", "[.screens][ranking]") {
    REQUIRE_FALSE(Screens::folder().isEmpty());
    for (const Look& look : allLooks())
        shootRankingInWork(look);
}

TEST_CASE("Screens: no picture took another's name", "[.screens]") {
    CHECK(QDir(Screens::folder()).entryList({QStringLiteral("*-*x*-*-*.png")}).size() == 528);
}
