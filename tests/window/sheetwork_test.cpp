// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of one unit worked on with the pointer: what is shown stays where it is while one works on it.
#include "app/models/worksheetmodel.h"
#include "app/pages/scoring/leafpanel.h"
#include "app/pages/scoring/sheetfilter.h"
#include "app/pages/scoring/sheetview.h"
#include "app/widgets/emptyword.h"
#include "app/widgets/noteedit.h"
#include "app/widgets/numberedit.h"
#include "support/scoringsitting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

using namespace sodiem;
using namespace sodiem::test;

namespace {

struct Page : ScoringSitting {
    explicit Page(int leaf = 0) : ScoringSitting(Stage::Appraised) {
        page->show(0, leaf);
        QApplication::processEvents();
    }
    template <class Widget> Widget* find(const char* name) const {
        for (Widget* widget : page->findChildren<Widget*>(QString::fromUtf8(name)))
            if (widget->isVisible())
                return widget;
        FAIL("no " << name);
        return nullptr;
    }
    SheetView* sheet() const { return find<SheetView>("sheet"); }
    NumberEdit* input(const char* field) const {
        return find<NumberEdit>((QByteArrayLiteral("input-") + field).constData());
    }
    QString outcome() const { return find<QLabel>("outcome-points")->text(); }
    QString reasons() const { return find<QLabel>("outcome-reasons")->text(); }
    QModelIndex row(int leaf, int column = WorksheetModel::Title) const {
        QModelIndex index = sheet()->model()->index(0, 0);
        for (; index.isValid(); index = sheet()->indexBelow(index))
            if (index.data(WorksheetModel::LeafRole).toInt() == leaf)
                return index.siblingAtColumn(column);
        return {};
    }
    bool shows(int leaf) const { return row(leaf).isValid(); }
    void clickRow(int leaf) const {
        const QRect rect = sheet()->visualRect(row(leaf, WorksheetModel::Maximum));
        QTest::mouseClick(sheet()->viewport(), Qt::LeftButton, {}, rect.center());
        QApplication::processEvents();
    }
    QComboBox* marks() const { return find<QComboBox>("marks"); }
    void choose(int mark) const {
        const int item = marks()->findData(mark);
        REQUIRE(item >= 0);
        marks()->setCurrentIndex(item);
        Q_EMIT marks()->activated(item);
        QApplication::processEvents();
    }
    int leaf() const { return session->selection().leaf; }
    void typeInto(NumberEdit* line, const char* text) const {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(text));
    }
};

} // namespace

TEST_CASE("Sheet filter: what is scored while it is shown stays until the filter is chosen again") {
    const Page at;
    at.choose(Missing);
    REQUIRE(at.shows(0));
    at.clickRow(1);
    REQUIRE(at.leaf() == 1);
    at.typeInto(at.input("ke_hoach"), "10");
    QTest::keyClick(at.input("ke_hoach"), Qt::Key_Tab);
    at.typeInto(at.input("da_lam"), "9");
    at.clickRow(2); // which stores the figure first
    CHECK(at.session->campaign().record(0).entry(Stage::Appraised, 1).answers[1].has_value());
    CHECK(at.leaf() == 2);
    CHECK(at.shows(1));
    CHECK(at.sheet()->hasFocus());
    CHECK(at.marks()->currentData().toInt() == Missing);
    at.choose(Missing);
    CHECK_FALSE(at.shows(1));
    CHECK(at.leaf() == 2);
    REQUIRE(at.commands->undo()); // the figure goes: the row comes back by itself
    QApplication::processEvents();
    CHECK(at.shows(1));
    CHECK(at.leaf() == 2);
}

TEST_CASE("Sheet filter: a table with nothing in it says why") {
    const Page at;
    const auto* word = at.sheet()->findChild<EmptyWord*>();
    REQUIRE(word != nullptr);
    CHECK_FALSE(word->isVisible());
    auto* filter = at.page->findChild<SheetFilter*>();
    filter->show({0, -1, {}, QString::fromUtf8(u8"không mục nào như thế")});
    CHECK(word->isVisible());
    CHECK(word->geometry() == word->parentWidget()->rect());
    filter->show({});
    CHECK_FALSE(word->isVisible());
}

TEST_CASE("Sheet filter: another unit is filtered by what it lacks itself") {
    const Page at;
    at.choose(Missing);
    at.clickRow(1);
    at.typeInto(at.input("ke_hoach"), "10");
    at.typeInto(at.input("da_lam"), "9");
    QTest::keyClick(at.input("da_lam"), Qt::Key_Return);
    at.session->select({1, 1});
    at.session->select({0, 0});
    QApplication::processEvents();
    CHECK_FALSE(at.shows(1));
    CHECK(at.shows(0));
}

TEST_CASE("Sheet: an item with some of its figures is seen to be under way; the survey is counted apart") {
    const Page at(1);
    CHECK(at.marks()->findData(Begun) < 0);
    at.typeInto(at.input("ke_hoach"), "10");
    QTest::keyClick(at.input("ke_hoach"), Qt::Key_Return);
    QApplication::processEvents();
    CHECK((at.row(1).data(WorksheetModel::MarksRole).toInt() & Begun) != 0);
    CHECK(at.marks()->itemText(at.marks()->findData(Begun)).contains(u'1'));
    CHECK(at.row(1).data(Qt::AccessibleTextRole).isValid());
    CHECK(at.marks()->itemText(at.marks()->findData(Missing)).contains(u'3'));
    CHECK(at.marks()->itemText(at.marks()->findData(SurveyMissing)).contains(u'1'));
}

TEST_CASE("Figures: the click that enters a filled line takes it whole, the next one sets the cursor") {
    const Page at(1);
    at.typeInto(at.input("ke_hoach"), "150");
    at.sheet()->setFocus();
    QApplication::processEvents();
    NumberEdit* line = at.input("ke_hoach");
    QTest::mouseClick(line, Qt::LeftButton);
    QTest::keyClicks(line, QStringLiteral("139"));
    CHECK(line->text() == QStringLiteral("139"));
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(line->width() - 8, line->height() / 2));
    CHECK_FALSE(line->hasSelectedText());
}

TEST_CASE("Points as typed: what stands in the way is said at once, and nothing that contradicts it") {
    const Page at(1);
    at.typeInto(at.input("da_lam"), "150");
    QTest::keyClick(at.input("da_lam"), Qt::Key_Tab);
    at.typeInto(at.input("ke_hoach"), "147");
    CHECK(at.reasons().contains(QStringLiteral("Đã làm không quá kế hoạch")));
    CHECK_FALSE(at.reasons().contains(QStringLiteral("Còn thiếu")));
    at.typeInto(at.input("ke_hoach"), "300");
    CHECK(at.outcome().contains(QStringLiteral("1,50")));
}

TEST_CASE("Points as typed: what lacks its reason is shown as it will be with one") {
    const Page at(2);
    at.typeInto(at.input("points"), "2,5");
    CHECK(at.outcome().contains(QStringLiteral("2,50")));
    QTest::keyClick(at.input("points"), Qt::Key_Tab);
    QApplication::processEvents();
    CHECK(at.outcome().contains(QStringLiteral("2,50")));
    CHECK_FALSE(saidBeside(*at.page).isEmpty());
    type(at.find<NoteEdit>("note"), QStringLiteral("Theo đề án"));
    CHECK(saidBeside(*at.page).isEmpty()); // it is being given
}

TEST_CASE("No case arose: a click on it leads to the reason it needs") {
    const Page at(1);
    QTest::mouseClick(at.find<QCheckBox>("no-case"), Qt::LeftButton, {}, QPoint(8, 8));
    QApplication::processEvents();
    CHECK(at.find<NoteEdit>("note")->hasFocus());
}

TEST_CASE("Panel: it keeps its width when other points are given, and leads to the next item") {
    const Page at(1);
    auto* panel = at.page->findChild<LeafPanel*>();
    const int before = panel->width(), least = panel->minimumWidth();
    at.find<QCheckBox>("override")->click();
    QApplication::processEvents();
    CHECK(panel->width() == before);
    CHECK(panel->minimumWidth() == least);
    QTest::mouseClick(at.find<QToolButton>("item-next"), Qt::LeftButton);
    CHECK(at.leaf() == 2);
    QTest::mouseClick(at.find<QToolButton>("item-before"), Qt::LeftButton);
    CHECK(at.leaf() == 1);
}

TEST_CASE("Unit list: a click on a district opens it and folds it") {
    const Page at;
    auto* tree = at.find<QTreeView>("units");
    const QModelIndex district = tree->model()->index(1, 0);
    REQUIRE(tree->model()->hasChildren(district));
    const auto click = [&] {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(district).center());
        QApplication::processEvents();
    };
    const bool before = tree->isExpanded(district);
    click();
    CHECK(tree->isExpanded(district) != before);
    click();
    CHECK(tree->isExpanded(district) == before);
}

TEST_CASE("What is not stored can be gone to") {
    const Page at(1);
    at.typeInto(at.input("ke_hoach"), "1x");
    QTest::keyClick(at.input("ke_hoach"), Qt::Key_Tab);
    at.page->show(1, 0);
    REQUIRE(at.page->unstored() == 1);
    at.page->goToUnstored();
    CHECK(at.session->selection() == Selection{0, 1});
}

TEST_CASE("Escape takes back what is typed, to be typed over; once more, and the table has the keyboard") {
    const Page at(1);
    at.typeInto(at.input("ke_hoach"), "4");
    QTest::keyClick(at.input("ke_hoach"), Qt::Key_Tab);
    NumberEdit* line = at.input("ke_hoach");
    at.typeInto(line, "9");
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(line->text() == QStringLiteral("4"));
    QTest::keyClicks(line, QStringLiteral("6"));
    CHECK(line->text() == QStringLiteral("6"));
    QTest::keyClick(line, Qt::Key_Escape);
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(at.sheet()->hasFocus());
    CHECK(at.session->campaign().record(0).entry(Stage::Appraised, 1).answers[0]->text == QStringLiteral("4"));
}

TEST_CASE("A line that cannot be read goes on being told while another is typed in, by its name") {
    const Page at(1);
    at.typeInto(at.input("ke_hoach"), "7x");
    QTest::keyClick(at.input("ke_hoach"), Qt::Key_Return);
    at.typeInto(at.input("da_lam"), "3");
    CHECK(saidBeside(*at.page).startsWith(QStringLiteral("Kế hoạch: ")));
    CHECK(saidBeside(*at.page).contains(QStringLiteral("7x")));
}

TEST_CASE("The next item that is missing can be typed at once, wherever the key was pressed") {
    const Page at(0);
    at.find<QTreeView>("units")->setFocus();
    QTest::keyClick(at.find<QTreeView>("units"), Qt::Key_F8);
    QApplication::processEvents();
    CHECK(at.leaf() == 1);
    CHECK(at.sheet()->hasFocus());
}

TEST_CASE("A reason is stored while the hand rests, and goes on to be typed") {
    const Page at(1);
    auto* note = at.find<NoteEdit>("note");
    type(note, QStringLiteral("Theo biên bản "));
    const auto stored = [&] { return at.session->campaign().record(0).entry(Stage::Appraised, 1).note; };
    CHECK(stored().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !stored().isEmpty(); }, 3 * NoteEdit::restMilliseconds));
    CHECK(stored() == QStringLiteral("Theo biên bản"));
    CHECK(note->toPlainText() == QStringLiteral("Theo biên bản ")); // the blank before the next word stays
    type(note, QStringLiteral("kiểm tra"));
    at.sheet()->setFocus();
    CHECK(stored() == QStringLiteral("Theo biên bản kiểm tra"));
}
