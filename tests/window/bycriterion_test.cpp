// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/itemcolumnmodel.h"
#include "app/models/namedblock.h"
#include "app/models/sheetmarks.h"
#include "app/pages/scoring/columnpane.h"
#include "app/widgets/gridview.h"
#include "core/campaign/cells.h"
#include "support/modelwatch.h"
#include "support/scoringsitting.h"
#include "support/tinybook.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QTreeWidget>

using namespace sodiem;
using namespace sodiem::test;

namespace {

const Language vietnamese(Language::Code::Vietnamese);

struct Page : ScoringSitting {
    explicit Page(Stage stage = Stage::Appraised) : ScoringSitting(stage) {
        page->show(0, 1);
        page->setByCriterion(true);
        table = page->findChild<GridView*>(QStringLiteral("column"));
        pane = page->findChild<ColumnPane*>();
        REQUIRE(table != nullptr);
        table->setFocus();
    }
    int column(const char* field) const {
        const auto& columns = static_cast<ItemColumnModel*>(table->model())->columns();
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].field.name == QString::fromUtf8(field))
                return static_cast<int>(i);
        FAIL("no column " << field);
        return -1;
    }
    void go(int row, int column) { table->setCurrentIndex(table->model()->index(row, column)); }
    void paste(const char* text) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        pressCtrl(table, Qt::Key_V);
    }
    QString stored(std::size_t unit, std::size_t field) const {
        const auto& answer = session->campaign().record(unit).entry(Stage::Appraised, 1).answers[field];
        return answer ? answer->text : QString();
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QTreeWidget* refused() const { return pane->findChild<QTreeWidget*>(QStringLiteral("refused")); }

    GridView* table = nullptr;
    ColumnPane* pane = nullptr;
};

} // namespace

TEST_CASE("ItemColumnModel: a sound model for every item, figure and step") {
    Watch watch;
    const BookFile file;
    file.fill();
    const Campaign campaign = *file.open().campaign();
    ItemColumnModel model(vietnamese);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const Stage stage : allStages)
        for (int leaf = 0; leaf < static_cast<int>(campaign.frame().leaves.size()); ++leaf)
            model.show(campaign, {leaf, -1}, stage, {});
    CHECK(warnings == 0);
    model.show(campaign, {-1, 0}, Stage::Appraised, {});
    CHECK(model.rowCount() == static_cast<int>(campaign.unitCount()));
    CHECK(model.index(0, model.columnOf(ItemColumn::Kind::Input)).data() == QStringLiteral("101"));
    model.setUnits({2, 0});
    CHECK(model.rowOfUnit(0) == 1);
    CHECK(model.rowOfUnit(1) == -1);
    model.update(campaign, {{2, {{{QStringLiteral("hoso"), QStringLiteral("1x")}}, QStringLiteral("sai")}}});
    const QModelIndex waits = model.index(0, model.columnOf(ItemColumn::Kind::Input));
    CHECK(waits.data() == QStringLiteral("1x"));
    CHECK(waits.data(GridModel::ProblemRole) == QStringLiteral("sai"));
    CHECK((waits.data(ItemColumnModel::MarksRole).toInt() & Unsaved) != 0);
    CHECK(warnings == 0);
}

TEST_CASE("By criterion: a block pasted is one step, with every refused cell named and kept") {
    Page at;
    at.go(0, at.column("ke_hoach"));
    at.paste("10\t9\n20\t21\n1x\t3\n40\t40\n"); // one line more than there are units
    CHECK(at.stored(0, 0) == QStringLiteral("10"));
    CHECK(at.stored(0, 1) == QStringLiteral("9"));
    CHECK(at.stored(1, 0).isEmpty()); // 21 of 20: neither is stored
    CHECK(at.stored(2, 0).isEmpty());
    CHECK(at.stored(2, 1) == QStringLiteral("3")); // what can be read is
    REQUIRE(at.refused()->isVisible());
    CHECK(at.refused()->topLevelItemCount() == 4); // two units, and two cells beyond the three units
    CHECK(at.cell(1, at.column("da_lam")) == QStringLiteral("21"));
    CHECK(at.page->unstored() == 2);
    CHECK_FALSE(
        at.table->model()->index(1, at.column("da_lam")).data(GridModel::ProblemRole).toString().isEmpty());
    REQUIRE(at.commands->undo());
    CHECK(at.stored(0, 0).isEmpty());
    CHECK(at.stored(2, 1).isEmpty());
    CHECK_FALSE(at.commands->canUndo());
    CHECK(at.page->unstored() == 0); // what was refused of the block goes with it
    CHECK(at.cell(1, at.column("da_lam")).isEmpty());
    CHECK_FALSE(at.refused()->isVisible());
    REQUIRE(at.commands->redo());
    CHECK(at.stored(2, 1) == QStringLiteral("3"));
}

TEST_CASE("By criterion: a refused cell is mended where it stands") {
    Page at;
    at.go(0, at.column("ke_hoach"));
    at.paste("10\n");
    at.go(0, at.column("da_lam"));
    at.paste("11\n");
    CHECK(at.page->unstored() == 1);
    at.paste("8\n");
    CHECK(at.stored(0, 1) == QStringLiteral("8"));
    CHECK(at.page->unstored() == 0);
    CHECK_FALSE(at.refused()->isVisible());
}

TEST_CASE("By criterion: emptying a refused cell lets go of it, and not of what is stored") {
    Page at;
    at.go(0, at.column("ke_hoach"));
    at.paste("10\n");
    at.paste("abc\n");
    CHECK(at.cell(0, at.column("ke_hoach")) == QStringLiteral("abc"));
    QTest::keyClick(at.table, Qt::Key_Delete);
    QApplication::processEvents();
    CHECK(at.cell(0, at.column("ke_hoach")) == QStringLiteral("10"));
    CHECK(at.stored(0, 0) == QStringLiteral("10"));
    CHECK(at.page->unstored() == 0);
    QTest::keyClick(at.table, Qt::Key_Delete); // the second one empties what is stored
    QApplication::processEvents();
    CHECK(at.stored(0, 0).isEmpty());
}

TEST_CASE("By criterion: what was refused alone is taken back before what stood there") {
    Page at;
    at.go(0, at.column("ke_hoach"));
    at.paste("10\n");
    at.go(1, at.column("ke_hoach"));
    at.paste("abc\n");
    REQUIRE(at.commands->undo());
    CHECK(at.cell(1, at.column("ke_hoach")).isEmpty());
    CHECK(at.page->unstored() == 0);
    CHECK(at.stored(0, 0) == QStringLiteral("10"));
    CHECK_FALSE(at.commands->canRedo());
    REQUIRE(at.commands->undo());
    CHECK(at.stored(0, 0).isEmpty());
}

TEST_CASE("By criterion: Escape lets go of what was refused, and of nothing else") {
    Page at;
    at.go(0, at.column("ke_hoach"));
    at.paste("10\n");
    QTest::keyClick(at.table, Qt::Key_Escape);
    CHECK(at.stored(0, 0) == QStringLiteral("10"));
    at.paste("37,5\n");
    CHECK(at.cell(0, at.column("ke_hoach")) == QStringLiteral("37,5"));
    CHECK(at.refused()->topLevelItem(0)->text(2).contains(QStringLiteral("37,5"))); // as it was typed
    QTest::keyClick(at.table, Qt::Key_Escape);
    QApplication::processEvents();
    CHECK(at.cell(0, at.column("ke_hoach")) == QStringLiteral("10"));
    CHECK(at.page->unstored() == 0);
}

TEST_CASE("By criterion: what stands there already, and blanks beside it, are no refusals") {
    Page at;
    at.go(0, at.column("ke_hoach"));
    at.paste("38\t\n");
    REQUIRE(at.stored(0, 0) == QStringLiteral("38"));
    at.paste("38\t37,5\t\t\n"); // blanks go over computed columns
    CHECK(at.page->unstored() == 1);
    CHECK(at.cell(0, at.column("ke_hoach")) == QStringLiteral("38"));
    REQUIRE(at.refused()->topLevelItemCount() == 1);
    CHECK_FALSE(at.refused()->topLevelItem(0)->text(1).contains(QStringLiteral("38")));
}

TEST_CASE("By criterion: a difference without its reason is seen in the table") {
    Page at;
    for (const auto& [stage, done] : {std::pair(Stage::Self, "10"), std::pair(Stage::Appraised, "8")}) {
        EntryEdit edit;
        edit.inputs[QStringLiteral("ke_hoach")] = QStringLiteral("10");
        edit.inputs[QStringLiteral("da_lam")] = QString::fromUtf8(done);
        REQUIRE(at.commands->editEntry({0, 1, stage}, edit));
    }
    QApplication::processEvents();
    const auto mark = [&](const char* field) {
        return !at.table->model()->index(0, at.column(field)).data(Qt::DecorationRole).isNull();
    };
    CHECK(mark("points"));
    CHECK(mark("note"));
    EntryEdit why;
    why.note = QStringLiteral("Hồ sơ gốc ghi 8");
    REQUIRE(at.commands->editEntry({0, 1, Stage::Appraised}, why));
    CHECK_FALSE(mark("note"));
}

TEST_CASE("By criterion: computed columns are locked, and a block copied from here pastes without noise") {
    Page at;
    at.go(0, at.column("ke_hoach"));
    at.paste("10\t5\n");
    at.table->selectRow(0);
    pressCtrl(at.table, Qt::Key_C);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("10\t5\t\t1,5")));
    at.go(0, 0);
    at.paste(copied.toUtf8().constData());
    CHECK_FALSE(at.refused()->isVisible());
    const int points = static_cast<ItemColumnModel*>(at.table->model())->columnOf(ItemColumn::Kind::Points);
    at.go(0, points);
    at.paste("3\n");
    CHECK(at.refused()->topLevelItemCount() == 1);
    CHECK(at.stored(0, 0) == QStringLiteral("10"));
}

TEST_CASE("By criterion: a block that names its units goes by the names, in whatever order") {
    Page at;
    at.go(2, at.column("ke_hoach"));
    at.paste("STT\tĐơn vị\tQuận, huyện\tKế hoạch\tĐã làm\n1\tP. Trúc Bạch\tBa Đình\t20\t15\n"
             "2\tPhường Phúc Xá\tBa Đình\t10\t9\n3\tXã Không Có\tBa Vì\t5\t5\n");
    CHECK(at.stored(0, 0) == QStringLiteral("10"));
    CHECK(at.stored(0, 1) == QStringLiteral("9"));
    CHECK(at.stored(1, 0) == QStringLiteral("20"));
    CHECK(at.stored(1, 1) == QStringLiteral("15"));
    CHECK(at.stored(2, 0).isEmpty());
    REQUIRE(at.refused()->isVisible());
    REQUIRE(at.refused()->topLevelItemCount() == 1); // the headings are no unit
    CHECK(at.refused()->topLevelItem(0)->text(0) == QStringLiteral("Xã Không Có"));
    REQUIRE(at.commands->undo());
    CHECK_FALSE(at.commands->canUndo());
    CHECK(at.stored(1, 0).isEmpty());
}

TEST_CASE("Named blocks: bare figures and running numbers are nobody's names") {
    const Catalogue catalogue = fewUnits();
    const std::vector<const Unit*> units = catalogue.scored();
    const UnitFinder finder(catalogue, units);
    const auto read = [&](const char* text) {
        return readNamedBlock(blockFromText(QString::fromUtf8(text)), finder);
    };
    CHECK_FALSE(read("10\t9\n20\t21\n"));
    CHECK_FALSE(read("1\t10\n4\t20\n")); // the end of a code is not a code
    CHECK_FALSE(read("Phường Phúc Xá\n"));
    CHECK_FALSE(read(""));
    const auto codes = read("00004\tTrúc Bạch\t20\n00001\tPhúc Xá\t10\n");
    REQUIRE(codes);
    REQUIRE(codes->lines.size() == 2);
    CHECK(codes->lines[0].found.unit == 1);
    CHECK(codes->lines[0].figures == QStringList{QStringLiteral("20")});
}

TEST_CASE("By criterion: manual points want their reason, which comes with the same block") {
    Page at;
    at.page->show(0, 2);
    at.go(0, at.column("points"));
    at.paste("2,5\t\n");
    CHECK_FALSE(at.session->campaign().record(0).entry(Stage::Appraised, 2).points);
    CHECK(at.page->unstored() == 1);
    at.go(0, at.column("points"));
    QGuiApplication::clipboard()->setText(QString());
    at.go(1, at.column("points"));
    const int gap = at.column("note") - at.column("points");
    at.paste((QByteArray("1,75") + QByteArray(gap, '\t') + "Theo biên bản\n").constData());
    REQUIRE(at.session->campaign().record(1).entry(Stage::Appraised, 2).points);
    CHECK(
        at.session->campaign().record(1).entry(Stage::Appraised, 2).note == QStringLiteral("Theo biên bản"));
}

TEST_CASE("By criterion: a shared figure and the counts of a survey go down the units alike") {
    Page at;
    at.pane->show({-1, 0});
    at.go(0, at.column("hoso"));
    at.paste("100\n-1\n1.200\n");
    CHECK(at.session->campaign().record(0).facts[0]->text == QStringLiteral("100"));
    CHECK_FALSE(at.session->campaign().record(1).facts[0]);
    CHECK(at.session->campaign().record(2).facts[0]->text == QStringLiteral("1200"));
    CHECK(at.page->unstored() == 1);
    CHECK(at.cell(1, at.column("hoso")) == QStringLiteral("-1"));
    at.page->show(0, 3);
    at.go(0, at.column("dan.hai_long"));
    at.paste("7\t1\t5\t2\n");
    CHECK(at.session->campaign().record(0).surveys[3].answers[3]->text == QStringLiteral("2"));
}

TEST_CASE("By criterion: Delete empties cells, F4 recognises the claims of all units selected") {
    Page at;
    for (const char* unit : {"00001", "00004"})
        REQUIRE(at.session->write({{QStringLiteral("entry/%1/1.1/self/choice").arg(QLatin1String(unit)),
            QStringLiteral("tot"), {}}}));
    at.page->show(0, 0);
    at.table->selectAll();
    for (QAction* action : at.page->editActions())
        if (action->shortcut() == QKeySequence(Qt::Key_F4))
            action->trigger();
    CHECK(at.session->campaign().record(0).entry(Stage::Appraised, 0).answers[0]->text
        == QStringLiteral("tot"));
    CHECK(at.session->campaign().record(1).entry(Stage::Appraised, 0).answers[0]->text
        == QStringLiteral("tot"));
    at.go(0, at.column("choice"));
    QTest::keyClick(at.table, Qt::Key_Delete);
    CHECK(at.session->campaign().record(0).entry(Stage::Appraised, 0).isEmpty());
    CHECK_FALSE(at.session->campaign().record(1).entry(Stage::Appraised, 0).isEmpty());
    CHECK(at.commands->canUndo());
}
