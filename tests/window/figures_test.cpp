// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/unitfiguresmodel.h"
#include "app/models/worksheetmodel.h"
#include "app/widgets/gridview.h"
#include "core/campaign/cells.h"
#include "support/modelwatch.h"
#include "support/scoringsitting.h"

#include <numeric>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeWidget>
#include <QUrl>

using namespace sodiem;
using namespace sodiem::test;

namespace {

const Language vietnamese(Language::Code::Vietnamese);

struct Page : ScoringSitting {
    explicit Page(Stage stage = Stage::Appraised) : ScoringSitting(stage) {
        page->show(0, 0);
        QTest::keyClick(page.get(), Qt::Key_F6);
        table = page->findChild<GridView*>(QStringLiteral("figures"));
        REQUIRE(table != nullptr);
        REQUIRE(table->isVisible());
    }
    UnitFiguresModel& model() const { return *static_cast<UnitFiguresModel*>(table->model()); }
    // The line of a figure, by what files call it.
    int line(const char* field) const {
        for (int row = 0; row < model().rowCount(); ++row)
            if (model().row(row).field.name == QString::fromUtf8(field))
                return row;
        FAIL("no line " << field);
        return -1;
    }
    void go(int row, int column = UnitFigures::Value) { table->setCurrentIndex(model().index(row, column)); }
    void paste(const char* text) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        pressCtrl(table, Qt::Key_V);
    }
    void typeAndEnter(const char* text) {
        QTest::keyClick(table, text[0]); // begins to type
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        REQUIRE(editor != nullptr);
        QTest::keyClicks(editor, QString::fromUtf8(text + 1));
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents(); // an editor closes by the event loop
    }
    const Entry& entry(std::size_t leaf) const { return session->campaign().record(0).entry(Stage::Appraised, leaf); }
    QString shown(int row, int column) const { return model().index(row, column).data().toString(); }
    QTreeWidget* refused() const {
        for (auto* list : page->findChildren<QTreeWidget*>(QStringLiteral("refused")))
            if (list->isVisible())
                return list;
        return nullptr;
    }

    GridView* table = nullptr;
};

} // namespace

TEST_CASE("UnitFiguresModel: a sound model for every unit and step") {
    Watch watch;
    const BookFile file;
    file.fill();
    const Campaign campaign = *file.open().campaign();
    UnitFiguresModel model(vietnamese);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const Stage stage : allStages)
        for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
            UnitFigures figures = makeUnitFigures(campaign, unit, stage, {}, vietnamese);
            std::vector<std::size_t> all(figures.rows.size());
            std::iota(all.begin(), all.end(), std::size_t(0));
            model.show(std::move(figures), all);
        }
    WaitingFigures waiting;
    waiting.leaves[1] = {{{QStringLiteral("ke_hoach"), QStringLiteral("1x")}}, QStringLiteral("sai")};
    model.update(makeUnitFigures(campaign, campaign.unitCount() - 1, allStages.back(), waiting, vietnamese));
    const int row = model.rowOfLeaf(1);
    REQUIRE(row >= 0);
    CHECK(model.index(row, UnitFigures::Value).data() == QStringLiteral("1x"));
    CHECK(model.index(row, UnitFigures::Value).data(GridModel::ProblemRole) == QStringLiteral("sai"));
    CHECK(warnings == 0);
}

TEST_CASE("Table of figures: a column pasted is one step; what is refused stays in its cell and is listed") {
    Page at;
    const int first = at.line("ke_hoach");
    REQUIRE(at.line("da_lam") == first + 1);
    REQUIRE(at.line("points") == first + 2);
    at.go(first);
    at.paste("20\n15\n1,75\n"); // the last are points without their reason
    CHECK(at.entry(1).answers[0]->text == QStringLiteral("20"));
    CHECK(at.entry(1).answers[1]->text == QStringLiteral("15"));
    CHECK_FALSE(at.entry(2).points);
    REQUIRE(at.refused() != nullptr);
    CHECK(at.refused()->topLevelItemCount() == 1);
    CHECK(at.shown(first + 2, UnitFigures::Value) == QStringLiteral("1,75"));
    at.go(first + 2, UnitFigures::Note);
    at.paste("Theo biên bản\n");
    REQUIRE(at.entry(2).points);
    CHECK(at.entry(2).note == QStringLiteral("Theo biên bản"));
    CHECK(at.refused() == nullptr);
    REQUIRE(at.commands->undo());
    REQUIRE(at.commands->undo());
    CHECK_FALSE(at.commands->canUndo());
    CHECK(at.entry(1).isEmpty());
}

TEST_CASE("Table of figures: shared figures and inputs typed down with Enter, a wrong one waits") {
    Page at;
    at.go(at.line("hoso"));
    at.typeAndEnter("1.200");
    REQUIRE(at.session->campaign().record(0).facts[0]);
    CHECK(at.session->campaign().record(0).facts[0]->text == QStringLiteral("1200"));
    CHECK(at.table->currentIndex().row() == at.line("hoso") + 1);
    at.go(at.line("ke_hoach"));
    at.paste("10\n11\n");
    CHECK(at.entry(1).isEmpty());
    CHECK(at.page->unstored() == 1);
    at.go(at.line("da_lam"));
    at.paste("8\n");
    CHECK(at.entry(1).answers[1]->text == QStringLiteral("8"));
    CHECK(at.page->unstored() == 0);
    CHECK(at.shown(at.line("ke_hoach"), UnitFigures::Points) == QStringLiteral("2,40"));
}

TEST_CASE("Table of figures: filling down one cell takes nothing from the item above") {
    Page at;
    at.go(at.line("hoso"));
    at.paste("1200\n");
    const int below = at.line("hoso") + 1;
    at.go(below);
    const QString before = at.shown(below, UnitFigures::Value);
    pressCtrl(at.table, Qt::Key_D);
    CHECK(at.shown(below, UnitFigures::Value) == before);
    CHECK(at.page->unstored() == 0);
}

TEST_CASE("Table of figures: undoing by Ctrl+Z leaves one cell selected") {
    Page at;
    at.go(at.line("ke_hoach"));
    at.paste("20\n");
    at.go(at.line("points"));
    REQUIRE(at.commands->undo());
    QTest::keyPress(at.table, Qt::Key_Control);
    at.page->show(0, 1); // where the window goes, with the key still down
    QTest::keyRelease(at.table, Qt::Key_Control);
    CHECK(at.table->selectionModel()->selectedIndexes().size() == 1);
    CHECK(at.table->currentIndex().row() == at.line("ke_hoach"));
}

TEST_CASE("Table of figures: files pasted into the table go to the evidence, not into its cells") {
    Page at;
    at.go(at.line("ke_hoach"));
    const QString path = at.own.folder.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\nx\n%%EOF\n");
    file.close();
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    data->setText(path);
    QGuiApplication::clipboard()->setMimeData(data);
    pressCtrl(at.table, Qt::Key_V);
    CHECK(at.page->unstored() == 0);
    CHECK(QTest::qWaitFor([&] { return at.session->campaign().record(0).evidence[1].size() == 1; }, 10000));
}

TEST_CASE("Table of figures: only values and notes can be written; a claim is shown beside and recognised by F4") {
    Page at;
    REQUIRE(at.session->write({{QStringLiteral("entry/00001/1.1/self/choice"), QStringLiteral("tot"), {}}}));
    const int row = at.model().rowOfLeaf(0);
    CHECK_FALSE(at.shown(row, UnitFigures::Claimed).isEmpty());
    CHECK(at.shown(row, UnitFigures::Value) == at.shown(row, UnitFigures::Claimed)); // as a hint
    CHECK(at.model().index(row, UnitFigures::Value).data(GridModel::HintRole).toBool());
    at.go(row, UnitFigures::Points);
    at.paste("2\n");
    REQUIRE(at.refused() != nullptr);
    CHECK(at.entry(0).isEmpty());
    at.go(row);
    QTest::keyClick(at.table, Qt::Key_F4);
    CHECK(at.entry(0).answers[0]->text == QStringLiteral("tot"));
}

TEST_CASE("Table of figures: shows what the filter lets through, and another unit's when that is chosen") {
    Page at;
    const int all = at.model().rowCount();
    auto* marks = at.page->findChild<QComboBox*>(QStringLiteral("marks"));
    REQUIRE(marks != nullptr);
    at.go(at.line("ke_hoach"));
    at.paste("20\n15\n");
    const int missing = marks->findData(WorksheetModel::Missing);
    REQUIRE(missing > 0);
    marks->setCurrentIndex(missing);
    Q_EMIT marks->activated(missing);
    CHECK(at.model().rowCount() < all);
    CHECK(at.model().rowOfLeaf(1) == -1);
    at.page->show(1, 1);
    CHECK(at.model().rowOfLeaf(1) >= 0);
    CHECK(at.shown(at.model().rowOfLeaf(1), UnitFigures::Value).isEmpty());
}
