// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/criteriamodel.h"
#include "app/models/examplemodel.h"
#include "app/models/faultmodel.h"
#include "app/models/movedmodel.h"
#include "app/models/setcomparemodel.h"
#include "app/pages/help/helpwindow.h"
#include "app/widgets/faultlabel.h"
#include "criteria_support.h"
#include "support/modelwatch.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

const Language english(Language::Code::English);

std::shared_ptr<const CriteriaSet> sharedSet(const QByteArray& bytes) {
    return std::make_shared<const CriteriaSet>(setOf(bytes));
}

QStringList shownRows(const QTreeView& tree) {
    QStringList refs;
    for (QModelIndex row = tree.model()->index(0, 0); row.isValid(); row = tree.indexBelow(row))
        refs << row.data().toString();
    return refs;
}

void typeNumber(QWidget* editor, const char* digits) {
    auto* line = editor->findChild<QLineEdit*>();
    REQUIRE(line != nullptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromLatin1(digits));
}

} // namespace

TEST_CASE("Criteria: the models are sound whatever they show", "[criteria]") {
    Watch watch;
    const auto before = sharedSet(exampleSetBytes()), after = sharedSet(exampleSetVersion2());
    CriteriaModel tree(before, english);
    QAbstractItemModelTester first(&tree, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(tree.rowCount(tree.index(0, 0)) == 10);
    CHECK(tree.parent(tree.indexOf(before->indexOf(u"1.1.1"))) == tree.indexOf(before->indexOf(u"1.1")));
    SetCompareModel compare(english);
    QAbstractItemModelTester second(&compare, QAbstractItemModelTester::FailureReportingMode::Warning);
    compare.show(before, after);
    CHECK(compare.rowCount() == 2);
    compare.setChangedOnly(false);
    CHECK(compare.rowCount() == static_cast<int>(before->nodes.size()));
    CHECK(compare.countOf(NodeFate::Changed) == 1);
    CHECK(compare.countOf(NodeFate::Reworded) == 1);
    FaultModel faults(english);
    QAbstractItemModelTester third(&faults, QAbstractItemModelTester::FailureReportingMode::Warning);
    faults.show(readCriteria(faultySet()).faults);
    CHECK(faults.rowCount() >= 2);
    faults.show({});
    ExampleModel examples(before, before->indexOf(u"2.1"), english);
    QAbstractItemModelTester fourth(&examples, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(examples.rowCount() > 0);
    MovedModel moved(english);
    QAbstractItemModelTester fifth(&moved, QAbstractItemModelTester::FailureReportingMode::Warning);
    const auto frame = Frame::make(fewUnits(), *before), next = Frame::make(fewUnits(), *after);
    const Campaign was(frame), is(next);
    moved.show(makeReissueReport(was, is, Stage::Council), frame, next);
    CHECK(moved.rowCount() == 0);
    CHECK(warnings == 0);
}

TEST_CASE("Criteria: every example of the built-in set is seen to hold, and one that does not is", "[criteria]") {
    const auto set = sharedSet(exampleSetBytes());
    for (int node = 0; node < static_cast<int>(set->nodes.size()); ++node)
        if (set->nodes[static_cast<std::size_t>(node)].isLeaf()) {
            const ExampleModel examples(set, node, english);
            for (int row = 0; row < examples.rowCount(); ++row) {
                INFO(examples.leaf().ref.toStdString() << ' ' << row);
                CHECK(examples.holds(row));
            }
        }
    CriteriaSet broken = *set;
    Node& leaf = broken.nodes[static_cast<std::size_t>(broken.indexOf(u"2.1"))];
    leaf.examples.front().points = Points::ofUnits(1234);
    const ExampleModel examples(std::make_shared<const CriteriaSet>(broken), broken.indexOf(u"2.1"), english);
    CHECK_FALSE(examples.holds(0));
}

TEST_CASE("Criteria: the set is browsed by its tree, from what it says of itself to one rule", "[criteria]") {
    const CriteriaOffice office;
    CHECK(office.page().currentRef().isEmpty());
    const QString ofSet = office.shownWords();
    CHECK(ofSet.contains(QStringLiteral("example-all-rules, version 1, year 2025")));
    CHECK(ofSet.contains(QStringLiteral("Good: above 80")));
    CHECK(ofSet.contains(office.desk.session()->frame().set.digest.left(12)));
    CHECK(ofSet.contains(QStringLiteral("A leader was disciplined")));
    QTest::keyClick(&office.tree(), Qt::Key_Down);
    CHECK(office.page().currentRef() == QStringLiteral("1"));
    CHECK(office.shownWords().contains(QStringLiteral("The points of its 2 items are added up.")));
    office.goTo("2.1");
    CHECK(office.tree().currentIndex().data().toString() == QStringLiteral("2.1"));
    CHECK(office.tree().currentIndex().siblingAtColumn(CriteriaModel::Maximum).data().toString() == QStringLiteral("3.00"));
    CHECK(office.said("criterion-title").startsWith(QStringLiteral("2.1  Dossiers handled on time")));
    CHECK(office.shownWords().contains(QStringLiteral("From 85 to less than 95: 2.00 points.")));
}

TEST_CASE("Criteria: a search ignores diacritics and keeps the way to what is found", "[criteria]") {
    CriteriaOffice office(Language::Code::Vietnamese);
    auto* search = office.page().tree().findChild<QLineEdit*>();
    REQUIRE(search != nullptr);
    type(search, QStringLiteral("phan anh kien nghi"));
    QApplication::processEvents();
    CHECK(shownRows(office.tree()).isEmpty()); // words in a row, as they are written
    clear(search);
    type(search, QStringLiteral("phan anh, kien nghi"));
    QApplication::processEvents();
    CHECK(shownRows(office.tree()).contains(QStringLiteral("1.2.3")));
    CHECK_FALSE(shownRows(office.tree()).contains(QStringLiteral("2.1")));
    clear(search);
    QApplication::processEvents();
    CHECK(shownRows(office.tree()).contains(QStringLiteral("2.1")));
}

TEST_CASE("Criteria: a rule is tried at each keystroke, and nothing of it reaches the book", "[criteria]") {
    const CriteriaOffice office;
    office.goTo("2.1");
    CHECK(office.said("trial-result") == QStringLiteral("No points yet"));
    typeNumber(office.of("trial-ho_so"), "200");
    CHECK(office.said("trial-result") == QStringLiteral("No points yet"));
    typeNumber(office.of("trial-dung_han"), "18");
    CHECK(office.said("trial-result") == QStringLiteral("0.00 of 3.00 points")); // 9 %
    QTest::keyClicks(office.of("trial-dung_han")->findChild<QLineEdit*>(), QStringLiteral("0"));
    CHECK(office.said("trial-result") == QStringLiteral("2.00 of 3.00 points")); // 90 %
    CHECK(office.said("trial-reasons").contains(QStringLiteral("= 90")));
    typeNumber(office.of("trial-dung_han"), "201");
    CHECK(saidBeside(office.page()).contains(QStringLiteral("Would be refused")));
    typeNumber(office.of("trial-dung_han"), "2x");
    CHECK(office.said("trial-result") == QStringLiteral("No points yet"));
    CHECK(saidBeside(office.page()).contains(QStringLiteral("2x")));
    click(office.of<QPushButton>("trial-clear"));
    CHECK(office.of("trial-ho_so")->findChild<QLineEdit*>()->text().isEmpty());
    CHECK(saidBeside(office.page()).isEmpty());
    CHECK(office.desk.session()->campaign().isEmpty());
    CHECK_FALSE(office.desk.commands().canUndo());
}

TEST_CASE("Criteria: a worked example can be tried", "[criteria]") {
    const CriteriaOffice office;
    office.goTo("2.1");
    auto* examples = office.of<QTableView>("examples");
    examples->selectRow(0);
    click(office.of<QPushButton>("try-example"));
    CHECK(office.of("trial-ho_so")->findChild<QLineEdit*>()->text() == QStringLiteral("200"));
    CHECK(office.said("trial-result") == QStringLiteral("3.00 of 3.00 points"));
    for (const Node* leaf : office.desk.session()->frame().leaves) { // each of every leaf
        office.page().goTo(leaf->ref);
        for (std::size_t i = 0; i < leaf->examples.size(); ++i) {
            office.of<QTableView>("examples")->selectRow(static_cast<int>(i));
            office.of<QPushButton>("try-example")->click();
            INFO(leaf->ref.toStdString() << ' ' << i);
            const QString wanted = leaf->examples[i].points
                ? leaf->examples[i].points->toText(2) + QStringLiteral(" of ")
                : QStringLiteral("No case arose");
            CHECK(office.said("trial-result").startsWith(wanted));
        }
    }
}

TEST_CASE("Criteria: what a rule reads from elsewhere is tried beside its own figures", "[criteria]") {
    const CriteriaOffice office;
    office.goTo("3.2");
    typeNumber(office.of("trial-buoi"), "30");
    CHECK(office.said("trial-result") == QStringLiteral("2.50 of 4.00 points"));
    auto* terrain = office.of("trial-attribute.dia_ban")->findChild<QComboBox*>();
    REQUIRE(terrain != nullptr);
    CHECK(terrain->itemText(1) == QString::fromUtf8(u8"Miền núi"));
    terrain->setCurrentIndex(2); // biên giới
    Q_EMIT terrain->activated(2);
    CHECK(office.said("trial-result") == QStringLiteral("4.00 of 4.00 points"));
    auto* none = office.of("trial-na")->findChild<QCheckBox*>();
    none->click();
    CHECK(office.said("trial-result") == QStringLiteral("No case arose: taken out of the maximum"));
    office.goTo("8.2");
    typeNumber(office.of("trial-points"), "3.75");
    CHECK(office.said("trial-result") == QStringLiteral("3.75 of 4.00 points"));
}

TEST_CASE("Help: F1 opens the reference at the chapter of the rule, in one window, with a way back", "[criteria]") {
    const CriteriaOffice office;
    office.goTo("4.3");
    QTest::keyClick(&office.tree(), Qt::Key_F1);
    auto* help = office.window->findChild<HelpWindow*>();
    REQUIRE(help != nullptr);
    CHECK(help->isVisible());
    CHECK(help->currentChapter().contains(QStringLiteral("deadline:")));
    office.goTo("7.1");
    QTest::keyClick(&office.tree(), Qt::Key_F1);
    CHECK(office.window->findChildren<HelpWindow*>().size() == 1);
    CHECK(help->currentChapter().contains(QStringLiteral("survey:")));
    for (QToolButton* button : help->findChildren<QToolButton*>())
        if (button->accessibleName() == QStringLiteral("Back"))
            button->click();
    CHECK(help->currentChapter().contains(QStringLiteral("deadline:")));
    auto* chapters = help->findChild<QListWidget*>(QStringLiteral("help-chapters"));
    REQUIRE(chapters->count() == help->chapters());
    CHECK(help->chapters() > 20);
    Q_EMIT chapters->itemActivated((chapters->setCurrentRow(3), chapters->item(3)));
    CHECK(help->currentChapter() == chapters->item(3)->text().trimmed());
    auto* text = help->findChild<QTextBrowser*>(QStringLiteral("help-text"));
    Q_EMIT text->anchorClicked(QUrl(QString::fromUtf8(u8"#14-soạn-trong-bảng-tính")));
    CHECK(help->currentChapter().startsWith(QStringLiteral("14.")));
    help->find(QString::fromUtf8(u8"nội suy"));
    CHECK(text->textCursor().hasSelection());
    help->find(QStringLiteral("xyzzy"));
    bool told = false;
    for (const QLabel* label : help->findChildren<QLabel*>())
        told = told || label->text() == QStringLiteral("Not found");
    CHECK(told);
}

TEST_CASE("Help: every kind of rule has its chapter", "[criteria]") {
    HelpWindow help;
    for (const Node& node : setOf(exampleSetBytes()).nodes)
        if (node.isLeaf()) {
            help.goTo(ruleKindId(*node.rule));
            INFO(ruleKindId(*node.rule).toStdString());
            CHECK(help.currentChapter().contains(u' ' + ruleKindId(*node.rule) + u':'));
        }
}
