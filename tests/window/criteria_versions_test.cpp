// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/pages/criteria/comparedialog.h"
#include "app/pages/criteria/compareview.h"
#include "app/pages/criteria/faultlist.h"
#include "app/pages/criteria/movedview.h"
#include "app/pages/criteria/newversiondialog.h"
#include "criteria_support.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>

using namespace sodiem;
using namespace sodiem::test;

namespace {

NewVersionDialog& loading(const CriteriaOffice& office, const QString& path) {
    office.page().askNewVersion(path);
    auto* dialog = office.page().findChild<NewVersionDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isReading(); }, 20000));
    QApplication::processEvents();
    return *dialog;
}

QPushButton& useButton(const NewVersionDialog& dialog) {
    auto* button = dialog.findChild<QPushButton*>(QStringLiteral("use-version"));
    REQUIRE(button != nullptr);
    return *button;
}

void score(const CriteriaOffice& office) {
    EntryEdit edit;
    edit.inputs[QStringLiteral("choice")] = QStringLiteral("cham");
    REQUIRE(office.desk.commands().editEntry({0, 0, Stage::Appraised}, edit)); // 1.1.1
}

int versionOf(const CriteriaOffice& office) { return office.desk.session()->frame().set.version; }

} // namespace

TEST_CASE("Criteria: every fault of a file is shown at once, and nothing changes", "[criteria]") {
    const CriteriaOffice office;
    const NewVersionDialog& dialog = loading(office, writtenTo(office.book.folder, "faulty.json", faultySet()));
    auto* faults = dialog.findChild<FaultList*>();
    REQUIRE(faults->isVisible());
    QStringList nodes;
    for (int row = 0; row < faults->model().rowCount(); ++row)
        nodes << faults->model().index(row, FaultModel::Item).data().toString();
    CHECK(nodes.contains(QStringLiteral("1.1.1"))); // the example
    CHECK(nodes.contains(QStringLiteral("2"))); // the sum
    CHECK(nodes.contains(QStringLiteral("2.2"))); // the name
    CHECK(faults->model().index(0, FaultModel::Where).data().toString().startsWith(QStringLiteral("line ")));
    faults->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(u'\n') == faults->model().rowCount());
    CHECK(copied.contains(QStringLiteral("xongg")));
    const QString saved = office.book.folder.filePath(QStringLiteral("faults.txt"));
    faults->saveTo(saved);
    CHECK(QString::fromUtf8(bytesOf(saved)) == copied);
    CHECK_FALSE(useButton(dialog).isEnabled());
    CHECK(versionOf(office) == 1);
}

TEST_CASE("Criteria: what is no newer version of the same set is refused in words", "[criteria]") {
    const CriteriaOffice office;
    const NewVersionDialog& same = loading(office, writtenTo(office.book.folder, "same.json", exampleSetBytes()));
    CHECK(saidBeside(same).contains(QStringLiteral("already uses version 1")));
    CHECK_FALSE(useButton(same).isEnabled());
    delete &same;
    const NewVersionDialog& other = loading(office, writtenTo(office.book.folder, "other.json", tinySetBytes()));
    CHECK(saidBeside(other).contains(QStringLiteral("tiny")));
    CHECK_FALSE(useButton(other).isEnabled());
    delete &other;
    const NewVersionDialog& none = loading(office, office.book.folder.filePath(QStringLiteral("none.json")));
    CHECK_FALSE(saidBeside(none).isEmpty());
    CHECK_FALSE(useButton(none).isEnabled());
}

TEST_CASE("Criteria: a new version is compared, its reach counted, and only then taken into use", "[criteria]") {
    CriteriaOffice office;
    score(office);
    office.goTo("1.1.2");
    NewVersionDialog& dialog = loading(office, writtenTo(office.book.folder, "v2.json", exampleSetVersion2()));
    const SetCompareModel& model = dialog.findChild<CompareView*>()->model();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, SetCompareModel::Fate).data().toString() == QStringLiteral("changed"));
    CHECK(model.index(0, SetCompareModel::Before).data().toString().contains(QStringLiteral("Issued late: 1.00 points.")));
    CHECK(model.index(0, SetCompareModel::After).data().toString().contains(QStringLiteral("Issued late: 1.25 points.")));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("reissue-reach"))->text()
        == QStringLiteral("To be appraised anew: 1 results of 1 items scored otherwise, in 1 units."));
    CHECK(versionOf(office) == 1);
    useButton(dialog).click();
    QApplication::processEvents();
    office.settle();
    CHECK(versionOf(office) == 2);
    CHECK(office.page().isVisible()); // at the same page and item
    CHECK(office.page().currentRef() == QStringLiteral("1.1.2"));
    CHECK(office.desk.session()->previous() != nullptr);
}

TEST_CASE("Criteria: the last new version's report tells what moved, and is exported", "[criteria]") {
    CriteriaOffice office;
    score(office);
    useButton(loading(office, writtenTo(office.book.folder, "v2.json", exampleSetVersion2()))).click();
    QApplication::processEvents();
    office.settle();
    office.page().askCompare();
    auto* dialog = office.page().findChild<CompareDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->view().model().countOf(NodeFate::Changed) == 1);
    REQUIRE(dialog->moved() != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->moved()->isMeasuring(); }, 20000));
    const MovedModel& moved = dialog->moved()->model();
    REQUIRE(moved.rowCount() == 2); // the item, and the index of its unit
    CHECK(moved.index(0, MovedModel::Before).data().toString() == QStringLiteral("1.00"));
    CHECK(moved.index(0, MovedModel::After).data().toString() == QStringLiteral("1.25"));
    CHECK(moved.index(0, MovedModel::Review).data().toString() == QStringLiteral("to be appraised anew"));
    const QString path = office.book.folder.filePath(QStringLiteral("compared.csv"));
    dialog->exportTo(path);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
    CHECK(bytesOf(path).contains("Issued late: 1.25 points."));
}

TEST_CASE("Criteria: two versions stand side by side, also against a file, all items or only the changed", "[criteria]") {
    const CriteriaOffice office;
    office.page().askCompare();
    auto* dialog = office.page().findChild<CompareDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->moved() == nullptr); // never issued anew here
    CHECK(dialog->view().model().rowCount() == 0);
    dialog->takeFile(writtenTo(office.book.folder, "v2.json", exampleSetVersion2()));
    CHECK(dialog->view().model().rowCount() == 2);
    dialog->view().findChild<QCheckBox*>()->click();
    CHECK(dialog->view().model().rowCount() == static_cast<int>(office.desk.session()->frame().set.nodes.size()));
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("compare-counts"))->text().contains(QStringLiteral("reworded: 1")));
    dialog->takeFile(writtenTo(office.book.folder, "faulty.json", faultySet()));
    CHECK(saidBeside(*dialog).contains(QStringLiteral("faults")));
    CHECK(versionOf(office) == 1);
}

TEST_CASE("Criteria: of several sets in a book one is chosen above the tree", "[criteria]") {
    const QByteArray ofCommunes
        = replaced(replaced(tinySetBytes(), "\"id\":\"tiny\"", "\"id\":\"xa\""), R"(["ward","commune"])", R"(["commune"])");
    const QByteArray ofWards = replaced(tinySetBytes(), R"(["ward","commune"])", R"(["ward"])");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hai.sodiem"));
    REQUIRE(Book::create(path, QStringLiteral("Hai bộ"), 2018, fewUnits(), {ofWards, ofCommunes}, Clock::fixed(1541410200000)));
    CriteriaOffice office;
    CHECK_FALSE(office.page().findChild<QComboBox*>(QStringLiteral("criteria-sets"))->isVisible());
    office.window->openBook(path);
    office.settle();
    office.window->goToPage(RailPage::Criteria);
    auto* sets = office.page().findChild<QComboBox*>(QStringLiteral("criteria-sets"));
    REQUIRE(sets->isVisible());
    REQUIRE(sets->count() == 2);
    CHECK(office.desk.session()->frame().set.id == QStringLiteral("tiny"));
    sets->setCurrentIndex(1);
    Q_EMIT sets->activated(1);
    QApplication::processEvents();
    office.settle();
    CHECK(office.desk.session()->frame().set.id == QStringLiteral("xa"));
    CHECK(office.page().isVisible());
}
