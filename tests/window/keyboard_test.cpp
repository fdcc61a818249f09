// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole commune entered by keyboard and clipboard alone: found by name, its figures pasted from a table, three
// files attached, without the pointer.
#include "app/builtin/builtin.h"
#include "app/commands/evidenceintake.h"
#include "app/models/unitfiguresmodel.h"
#include "app/pages/scoring/evidencebox.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/widgets/clipboardtable.h"
#include "app/window/mainwindow.h"
#include "core/campaign/cells.h"
#include "core/campaign/invent.h"
#include "core/report/worksheet.h"
#include "support/tinybook.h"
#include "support/windowkit.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

using namespace sodiem;
using namespace sodiem::test;

namespace {

using Values = std::map<QString, CellValue>; // by cell

struct Sitting {
    Sitting() {
        own.know();
        path = own.folder.filePath(QStringLiteral("Sổ.sodiem"));
        const Result<SetFile> set = readSetFile(QStringLiteral("builtin:hanoi-2018-commune"));
        REQUIRE(set);
        REQUIRE(Book::create(path, QStringLiteral("Sổ"), 2018, fewUnits(), set->bytes, Clock::system()));
        window = std::make_unique<MainWindow>(own.settings, desk);
        window->resize(1366, 768);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        window->openBook(path);
        session().verifyNow();
        QApplication::processEvents(); // what a book brings is shown by the event loop
    }

    Session& session() const { return *desk.session(); }
    // To whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window.get();
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
        if (modifiers != Qt::NoModifier)
            QTest::keyRelease(target, Qt::Key_Control);
        QApplication::processEvents();
    }
    void copyFile(const QString& name) const {
        QFile file(own.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n" + name.toUtf8() + "\n%%EOF\n");
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file.fileName())});
        QGuiApplication::clipboard()->setMimeData(data);
    }

    OwnSettings own;
    QString path;
    Desk desk{own.settings, QStringLiteral("d1"), Clock::system()};
    std::unique_ptr<MainWindow> window;
};

QString textOf(const Values& values, const Cell& cell) {
    const auto found = values.find(cell.path());
    return found == values.end() ? QString() : textOfCellValue(found->second);
}

// Value, points (left alone), note: as a table of the office would have the lines of one commune.
TextBlock linesOf(const UnitFiguresModel& model, const Frame& frame, std::size_t unit, const Values& values) {
    TextBlock block;
    const QString code = frame.units[unit]->code;
    for (int i = 0; i < model.rowCount(); ++i) {
        const UnitFigures::Row& row = model.row(i);
        if (row.subject.leaf < 0) {
            block.push_back({textOf(values, Cell::fact(code, row.field.name)), {}, {}});
            continue;
        }
        const Node& leaf = *frame.leaves[static_cast<std::size_t>(row.subject.leaf)];
        if (const auto* survey = std::get_if<SurveyRule>(&*leaf.rule)) {
            const auto count = surveyCountOf(*survey, row.field.name);
            block.push_back({textOf(values, Cell::survey(code, leaf.ref, count->group, count->option)), {}, {}});
            continue;
        }
        const auto cell = [&](const QString& field) {
            return textOf(values, Cell::entry(code, leaf.ref, QStringLiteral("appraised"), field));
        };
        const bool noCase = cell(fieldNotApplicable.toString()) == u"1";
        const QString value = noCase ? (row.first ? QStringLiteral("không phát sinh") : QString())
                                     : cell(row.field.name).replace(u'.', u',');
        const bool reasoned = row.first && (noCase || row.field.name == fieldPoints);
        block.push_back({value, {}, reasoned ? QStringLiteral("Theo biên bản kiểm tra") : QString()});
    }
    return block;
}

} // namespace

TEST_CASE("A whole commune is entered by keyboard and clipboard alone") {
    Sitting at;
    const Frame& frame = at.session().frame();
    Values values;
    for (const Change& change : inventEntries(at.session().frameShared(), {frame.units.size(), 4}))
        values[change.cell] = change.value;

    for (int tabs = 0; tabs < 5 && !at.window->scoringPage()->isAncestorOf(QApplication::focusWidget()); ++tabs)
        at.press(Qt::Key_Tab);
    at.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("truc bach"));
    at.press(Qt::Key_Return);
    for (int lines = 0; lines < 4 && at.session().selection().unit != 1; ++lines)
        at.press(Qt::Key_Down);
    REQUIRE(at.session().selection().unit == 1);

    at.press(Qt::Key_F6);
    auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
    REQUIRE(table != nullptr);
    REQUIRE(table->objectName() == u"figures");
    at.press(Qt::Key_Home, Qt::ControlModifier);
    while (table->currentIndex().column() < UnitFigures::Value)
        at.press(Qt::Key_Right);
    REQUIRE(table->currentIndex().row() == 0);
    const auto& model = *static_cast<UnitFiguresModel*>(table->model());
    QGuiApplication::clipboard()->setText(textFromBlock(linesOf(model, frame, 1, values)));
    at.press(Qt::Key_V, Qt::ControlModifier);

    CHECK(at.window->scoringPage()->unstored() == 0);
    const Worksheet sheet = makeWorksheet(at.session().campaign(), 1, Stage::Appraised);
    for (const WorksheetRow& row : sheet.rows) {
        INFO(frame.set.nodes[static_cast<std::size_t>(row.node)].ref.toStdString());
        CHECK((row.leaf < 0 || row.state != LeafState::Missing));
    }
    for (const auto& [cell, value] : values)
        if (cell.startsWith(u"entry/00004/") && cell.contains(u"/appraised/") && !cell.endsWith(u"/note")) {
            INFO(cell.toStdString());
            CHECK(readHeads(*at.session().headsOf(cell)).value == value);
        }

    at.press(Qt::Key_F6); // back to the scorecard
    auto* intake = at.window->findChild<EvidenceIntake*>();
    for (const char8_t* name : {u8"Kế hoạch.pdf", u8"Báo cáo.pdf", u8"Biên bản.pdf"}) {
        at.copyFile(QString::fromUtf8(name));
        at.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(QTest::qWaitFor([&] { return !intake->isBusy(); }, 20000));
        at.press(Qt::Key_Return); // to the next item
    }
    int documents = 0;
    for (const auto& links : at.session().campaign().record(1).evidence)
        documents += static_cast<int>(links.size());
    CHECK(documents == 3);

    for (int step = 0; step < 4; ++step) // three files, and the block as one step
        at.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(makeWorksheet(at.session().campaign(), 1, Stage::Appraised).scored == 0);
}
