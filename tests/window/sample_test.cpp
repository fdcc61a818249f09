// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/models/samplemodel.h"
#include "app/pages/scoring/samplebox.h"
#include "app/pages/scoring/sampledialog.h"
#include "app/pages/scoring/sampleentry.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/gridview.h"
#include "core/campaign/samplefigures.h"
#include "support/bookfile.h"
#include "support/modelwatch.h"
#include "support/windowkit.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

struct OpenTable {
    OpenTable() {
        reopen();
        show();
    }

    BookFile file;
    OwnSettings own;
    Language language{Language::Code::English};
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
    Drafts drafts;
    std::unique_ptr<SampleDialog> dialog;

    void reopen() {
        dialog.reset();
        commands.reset();
        session.reset();
        auto opened = Session::open(
            file.path, {u(u8"Nguyễn Văn An"), {}, Stage::Appraised}, QStringLiteral("d1"), file.clock);
        REQUIRE(opened);
        session = std::move(*opened);
        session->verifyNow();
        commands = std::make_unique<Commands>(*session);
    }
    Workplace place() { return {*session, *commands, own.settings, language}; }
    void show(std::size_t leaf = 1) {
        dialog = std::make_unique<SampleDialog>(place(), drafts, at(leaf));
        dialog->open();
    }
    static EntryPlace at(std::size_t leaf = 1) { return {0, leaf, Stage::Appraised}; }

    GridView* grid() const { return dialog->findChild<GridView*>(QStringLiteral("sample")); }
    QString cell(int row, int column) const { return grid()->model()->index(row, column).data().toString(); }
    void goTo(int row, int column) const { grid()->setCurrentIndex(grid()->model()->index(row, column)); }
    void paste(int row, int column, const char8_t* block) const {
        goTo(row, column);
        QGuiApplication::clipboard()->setText(u(block));
        pressCtrl(grid(), Qt::Key_V);
    }
    void key(Qt::Key key) const { QTest::keyClick(grid(), key); }
    void typeCell(const char* text) const {
        QTest::keyClicks(grid(), QString::fromLatin1(text).left(1));
        QLineEdit* editor = nullptr;
        for (QLineEdit* each : grid()->findChildren<QLineEdit*>())
            if (each->isVisible())
                editor = each;
        REQUIRE(editor != nullptr);
        QTest::keyClicks(editor, QString::fromLatin1(text).mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents(); // an editor closes by the event loop
    }
    const DrawnCases& cases(std::size_t leaf = 1) const { return session->campaign().record(0).sample(leaf); }
    QStringList refused() const {
        QStringList lines;
        const auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("refused"));
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            lines << list->topLevelItem(i)->text(0) + u'|' + list->topLevelItem(i)->text(1);
        return lines;
    }
    QString counts() const { return dialog->findChild<QLabel*>(QStringLiteral("sample-counts"))->text(); }
    QComboBox* combo(const char* field) const {
        auto* found = dialog->findChild<QComboBox*>(QStringLiteral("count-") + QLatin1String(field));
        REQUIRE(found != nullptr);
        return found;
    }
    void choose(const char* field, int item) const {
        combo(field)->setCurrentIndex(item);
        Q_EMIT combo(field)->activated(item);
    }
    QPushButton* button(const char* name) const {
        return dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    QString faults() const {
        QStringList said;
        for (const FaultLabel* label : dialog->findChildren<FaultLabel*>())
            if (label->isVisible())
                said << label->text();
        return said.join(u'|');
    }
    const Entry& entry() const { return session->campaign().record(0).entry(Stage::Appraised, 1); }
};

// The model says what changes as views need to hear it.
struct Watched {
    explicit Watched(QAbstractItemModel& model)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning) { }
    ~Watched() { CHECK(warnings == 0); }

    Watch watch;
    QAbstractItemModelTester tester;
};

constexpr const char8_t* three = u8"000.01\t01/03/2018\t15/03/2018\t14/03/2018\t\n"
                                 u8"000.02\t1/3/2018\t15-3-2018\t20.3.2018\tkhông có thư xin lỗi\n"
                                 u8"000.03\t2018-03-01\t15/03/2018\n";

} // namespace

TEST_CASE("Cases drawn: lines pasted from Excel are one step, counted at once", "[sample]") {
    OpenTable s;
    const Watched watched(*s.grid()->model());
    CHECK(s.counts().contains(u(u8"Excel")));
    s.paste(0, 0, three);
    REQUIRE(s.cases().size() == 3);
    CHECK(s.cases()[1].row
        == SampleRow{u(u8"000.02"), u(u8"2018-03-01"), u(u8"2018-03-15"), u(u8"2018-03-20"),
            u(u8"không có thư xin lỗi")});
    CHECK(s.cell(0, 1) == u(u8"01/03/2018"));
    CHECK(s.cell(0, SampleModel::outcomeColumn) == u(u8"early"));
    CHECK(s.cell(1, SampleModel::outcomeColumn) == u(u8"late"));
    CHECK(s.cell(2, SampleModel::outcomeColumn) == u(u8"not returned yet"));
    CHECK(s.counts()
        == u(u8"Drawn 3 · in time 1 (early 1) · late 1 · not returned yet 1 · with a fault 1 · without a "
             u8"fault 2"));
    CHECK(s.refused().isEmpty());
    CHECK(s.commands->undoText() == u(u8"cases drawn 1.2, Phường Phúc Xá"));
    REQUIRE(s.commands->undo());
    CHECK(s.cases().empty());
    CHECK_FALSE(s.commands->canUndo());
    REQUIRE(s.commands->redo());
    CHECK(s.cases().size() == 3);
    pressCtrl(s.grid(), Qt::Key_Z); // in the table itself, which keeps the window's keys out
    CHECK(s.cases().empty());
    REQUIRE(s.commands->redo());
    s.reopen();
    CHECK(s.cases().size() == 3);
}

TEST_CASE("Cases drawn: a block longer than the table makes the table longer", "[sample]") {
    OpenTable s;
    const Watched watched(*s.grid()->model());
    QString block;
    for (int i = 1; i <= 40; ++i)
        block += QStringLiteral("HS-%1\t01/03/2018\n").arg(i);
    s.paste(0, 0, std::u8string(reinterpret_cast<const char8_t*>(block.toUtf8().constData())).c_str());
    REQUIRE(s.cases().size() == 40);
    CHECK(s.cell(39, 0) == u(u8"HS-40")); // in the order of the block
    CHECK(s.cell(0, 0) == u(u8"HS-1"));
    CHECK(s.grid()->model()->rowCount() > 45);
    s.goTo(0, 0);
    pressCtrl(s.grid(), Qt::Key_A);
    click(s.button("sample-remove"));
    CHECK(s.cases().empty());
    CHECK(s.grid()->model()->rowCount() < 40);
    REQUIRE(s.commands->undo());
    CHECK(s.cases().size() == 40);
}

TEST_CASE("Cases drawn: typed cell by cell, with dates as people write them", "[sample]") {
    OpenTable s;
    s.goTo(0, 0);
    s.typeCell("17");
    s.goTo(0, 1);
    s.typeCell("5/3"); // of the year of the book
    s.goTo(0, 2);
    s.typeCell("20.3.18");
    REQUIRE(s.cases().size() == 1);
    CHECK(s.refused().isEmpty());
    CHECK(s.cases()[0].row == SampleRow{u(u8"17"), u(u8"2018-03-05"), u(u8"2018-03-20"), {}, {}});
    s.goTo(0, 2);
    s.key(Qt::Key_Delete);
    CHECK(s.cases()[0].row.due.isEmpty());
}

TEST_CASE("Cases drawn: what people write of a case without a fault is no fault") {
    for (const char8_t* none : {u8"Không", u8"không có", u8" Không có lỗi ", u8"0", u8"-"}) {
        OpenTable s;
        s.goTo(0, 0);
        s.typeCell("17");
        s.goTo(0, static_cast<int>(SampleField::Fault));
        QGuiApplication::clipboard()->setText(u(none));
        pressCtrl(s.grid(), Qt::Key_V);
        REQUIRE(s.cases().size() == 1);
        CHECK(s.cases()[0].row.fault.isEmpty());
    }
}

TEST_CASE("Cases drawn: a date in short is of the book's year") {
    CHECK(*plainDayOf(u(u8" 5/3 "), 2018) == u(u8"2018-03-05"));
    CHECK(*plainDayOf(u(u8"5-3-19"), 2018) == u(u8"2019-03-05"));
    CHECK(*plainDayOf({}, 2018) == QString());
    for (const char8_t* wrong : {u8"mai", u8"5", u8"5/3/201"}) {
        const Result<QString> date = plainDayOf(u(wrong), 2018);
        REQUIRE_FALSE(date);
        CHECK(date.error() == Error{ErrorCode::DateInvalid, {u(wrong)}, {}});
    }
    for (const char8_t* none : {u8"31/2", u8"5/13", u8"29.2.18", u8"31-6-2018"}) {
        const Result<QString> date = plainDayOf(u(none), 2018);
        REQUIRE_FALSE(date);
        CHECK(date.error() == Error{ErrorCode::DateNoSuchDay, {u(none)}, {}});
    }
}

TEST_CASE("Cases drawn: wrong cells stay as typed and are listed, the others are stored", "[sample]") {
    OpenTable s;
    s.paste(0, 0,
        u8"1\t01/03/2018\t15/03/2018\t31/02/2018\n"
        u8"2\t05/03/2018\t01/03/2018\n"
        u8"3\tmai\t\t\t\tthừa\n");
    CHECK(s.refused()
        == QStringList{u(u8"Line 1, Returned|31/02/2018"), u(u8"Line 2, Dossier number|2"),
            u(u8"Line 2, Received|05/03/2018"), u(u8"Line 2, Due|01/03/2018"), u(u8"Line 3, Received|mai"),
            u(u8"Line 3|thừa")});
    CHECK(s.cell(0, 3) == u(u8"31/02/2018"));
    CHECK_FALSE(s.grid()->model()->index(0, 3).data(GridModel::ProblemRole).toString().isEmpty());
    CHECK(s.grid()->model()->index(0, 2).data(GridModel::ProblemRole).toString().isEmpty());
    REQUIRE(s.cases().size() == 2);
    CHECK(s.cases()[0].row.returned.isEmpty());
    CHECK(s.drafts.count() == 3);
    SECTION("they are there when the table is opened again") {
        s.show();
        CHECK(s.cell(1, 2) == u(u8"01/03/2018"));
        CHECK(s.refused().size() == 5);
    }
    SECTION("mended: the whole line is stored") {
        s.paste(1, 2, u8"10/03/2018");
        CHECK(s.cases().size() == 3);
        CHECK(s.cases()[1].row == SampleRow{u(u8"2"), u(u8"2018-03-05"), u(u8"2018-03-10"), {}, {}});
        CHECK(s.drafts.count() == 2);
    }
    SECTION("let go of") {
        s.goTo(0, 3);
        s.key(Qt::Key_Delete);
        CHECK(s.drafts.count() == 2);
        CHECK(s.cell(0, 3).isEmpty());
    }
}

TEST_CASE("Cases drawn: filled down, and deleted, as in a spreadsheet", "[sample]") {
    OpenTable s;
    s.paste(0, 0, u8"1\t01/03/2018\n2\n3\n");
    s.goTo(0, 1);
    s.grid()->selectionModel()->select(
        QItemSelection(s.grid()->model()->index(0, 1), s.grid()->model()->index(2, 1)),
        QItemSelectionModel::ClearAndSelect);
    pressCtrl(s.grid(), Qt::Key_D);
    for (const SampleCase& drawn : s.cases())
        CHECK(drawn.row.received == u(u8"2018-03-01"));
    s.key(Qt::Key_Delete);
    for (const SampleCase& drawn : s.cases())
        CHECK(drawn.row.received.isEmpty());
    REQUIRE(s.commands->undo());
    CHECK(s.cases()[2].row.received == u(u8"2018-03-01"));
}

TEST_CASE("Cases drawn: a number listed twice is said", "[sample]") {
    OpenTable s;
    s.paste(0, 0, u8"7\n8\n");
    CHECK(s.faults().isEmpty());
    s.paste(2, 0, u8"7\n");
    CHECK(s.faults().contains(u(u8"more than once: 7")));
}

TEST_CASE("Cases drawn: the counts fill the figures, asked once for the leaf", "[sample]") {
    OpenTable s;
    CHECK_FALSE(s.button("sample-fill")->isEnabled());
    s.paste(0, 0, three);
    CHECK_FALSE(s.button("sample-fill")->isEnabled()); // which figure, is not said yet
    s.choose("ke_hoach", 1 + static_cast<int>(SampleCount::Drawn));
    s.choose("da_lam", 1 + static_cast<int>(SampleCount::Faultless));
    CHECK(s.combo("da_lam")->currentText() == u(u8"Without a fault: 2"));
    click(s.button("sample-fill"));
    CHECK(s.entry().answers[0]->text == u(u8"3"));
    CHECK(s.entry().answers[1]->text == u(u8"2"));
    CHECK(s.commands->undoText() == u(u8"figures from the cases drawn 1.2, Phường Phúc Xá"));
    SECTION("one step, with nothing else in it") {
        REQUIRE(s.commands->undo());
        CHECK(s.entry().isEmpty());
        CHECK(s.cases().size() == 3);
        CHECK(s.session->campaign().sampleInputs(1).size() == 2);
    }
    SECTION("a figure that is not what the cases say any more has a word about it") {
        CHECK(s.faults().isEmpty());
        s.paste(3, 0, u8"000.04\n");
        CHECK(s.faults().contains(u(u8"Planned: 3 entered, the cases say 4")));
        CHECK(s.faults().contains(u(u8"Done: 2 entered, the cases say 3")));
        click(s.button("sample-fill"));
        CHECK(s.faults().isEmpty());
    }
    SECTION("another unit is not asked again") {
        s.dialog = std::make_unique<SampleDialog>(s.place(), s.drafts, EntryPlace{1, 1, Stage::Appraised});
        s.dialog->open();
        CHECK(s.combo("ke_hoach")->currentIndex() == 1 + static_cast<int>(SampleCount::Drawn));
        s.choose("ke_hoach", 0);
        CHECK(s.session->campaign().sampleInputs(1).size() == 1);
        REQUIRE(s.commands->undo());
        CHECK(s.combo("ke_hoach")->currentIndex() == 1 + static_cast<int>(SampleCount::Drawn));
    }
    SECTION("counts that break a check of the item are refused with its sentence") {
        s.choose("ke_hoach", 1 + static_cast<int>(SampleCount::Late)); // 1, and 2 are done
        click(s.button("sample-fill"));
        CHECK(s.faults().contains(u(u8"Done exceeds planned")));
        CHECK(s.entry().answers[0]->text == u(u8"3"));
    }
}

TEST_CASE("Cases drawn: an item without a number to fill says so", "[sample]") {
    OpenTable s;
    s.show(0);
    CHECK_FALSE(s.button("sample-fill")->isVisible());
    s.paste(0, 0, u8"1\n2\n");
    CHECK(s.cases(0).size() == 2);
}

TEST_CASE(
    "Cases drawn: what another computer noted differently is marked, and settled by typing", "[sample]") {
    OpenTable s;
    s.paste(0, 0, u8"1\t01/03/2018\n");
    const QByteArray cell = Cell::sample(u(u8"00001"), u(u8"1.2"), s.cases()[0].id).path().toUtf8();
    s.dialog.reset();
    s.commands.reset();
    s.session.reset();
    s.file.plant(cell.constData(), u(u8R"({"number":"1","received":"2018-03-02"})"));
    s.reopen();
    s.show();
    const QString problem = s.grid()->model()->index(0, 0).data(GridModel::ProblemRole).toString();
    CHECK(problem.contains(u(u8"/03/2018")));
    CHECK(s.counts().contains(u(u8"between two computers 1")));
    s.paste(0, 1, u8"02/03/2018");
    CHECK(s.cases()[0].others.empty());
    CHECK(s.cases()[0].row.received == u(u8"2018-03-02"));
}

TEST_CASE("Cases drawn: in a book that others hold the table is only read", "[sample]") {
    OpenTable s;
    s.paste(0, 0, three);
    s.dialog.reset();
    s.commands.reset();
    s.session.reset();
    const Book other = s.file.open(Access::ReadWrite);
    s.reopen();
    s.show();
    s.paste(3, 0, u8"9\n");
    CHECK(s.cases().size() == 3);
    CHECK_FALSE(s.faults().isEmpty());
    CHECK_FALSE(s.combo("ke_hoach")->isEnabled());
}

TEST_CASE("Cases drawn: the panel counts them, fills the figures and says what changed", "[sample]") {
    OpenTable s;
    s.dialog.reset();
    SampleBox box(s.place(), s.drafts);
    box.resize(300, 300);
    box.setVisible(true);
    box.show(OpenTable::at());
    auto* open = box.findChild<QPushButton*>(QStringLiteral("sample-open"));
    auto* fill = box.findChild<QPushButton*>(QStringLiteral("sample-fill"));
    CHECK(box.title() == u(u8"Cases drawn"));
    CHECK_FALSE(fill->isVisible());
    click(open);
    s.dialog.reset(box.findChild<SampleDialog*>());
    REQUIRE(s.dialog);
    s.paste(0, 0, three);
    s.choose("ke_hoach", 1);
    s.dialog.reset();
    CHECK(box.title() == u(u8"Cases drawn (3)"));
    REQUIRE(fill->isVisible());
    click(fill);
    CHECK(s.entry().answers[0]->text == u(u8"3"));
    const auto* gaps = box.findChild<FaultLabel*>(QStringLiteral("sample-gaps"));
    CHECK(gaps->isHidden());
    REQUIRE(s.commands->editSample(0, 1, {{u(u8"z"), {{SampleField::Number, u(u8"9")}}}}));
    CHECK(gaps->text().contains(u(u8"3 entered, the cases say 4")));
    box.show(OpenTable::at(0));
    CHECK(gaps->isHidden());
    CHECK(box.title() == u(u8"Cases drawn"));
}
