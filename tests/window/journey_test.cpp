// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole job in the real window: who works here, a new book, three communes scored item by item through the
// editors, evidence, undo, ranking, PDF; then read back by the command line program.
#include "app/commands/evidenceintake.h"
#include "app/pages/ranking/rankinglists.h"
#include "app/pages/ranking/rankingpage.h"
#include "app/pages/ranking/rankingview.h"
#include "app/pages/scoring/evidencebox.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/pages/start/newbookwizard.h"
#include "app/pages/start/startpage.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/noteedit.h"
#include "app/window/mainwindow.h"
#include "core/campaign/cells.h"
#include "core/campaign/invent.h"
#include "core/exchange/csv.h"
#include "support/tinybook.h"
#include "support/windowkit.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRadioButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

const QByteArray threeUnits
    = "code,name,kind,parent_code\n01,Thành phố Hà Nội,province,\n001,Quận Ba Đình,district_urban,01\n"
      "00001,Phường Phúc Xá,ward,001\n00004,Phường Trúc Bạch,ward,001\n00006,Phường Vĩnh Phúc,ward,001\n";

struct Journey {
    Journey() {
        own.settings.setLanguage(Language::Code::English); // the widgets are found by their names
        window = std::make_unique<MainWindow>(own.settings, desk);
        window->resize(1366, 768);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }

    template <class Widget> Widget* find(const QString& name) const {
        for (Widget* widget : window->findChildren<Widget*>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    Session& session() const { return *desk.session(); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(own.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    OwnSettings own;
    Desk desk{own.settings, QStringLiteral("d1"), Clock::system()};
    std::unique_ptr<MainWindow> window;
};

void sayWhoWorksHere(const Journey& journey) {
    auto* start = journey.window->findChild<StartPage*>();
    REQUIRE(start != nullptr);
    type(named<QLineEdit>(*start, u8"Full name"), QStringLiteral("Nguyễn Văn An"));
    click(named<QPushButton>(*start, u8"Continue"));
    CHECK(journey.own.settings.person().name == QStringLiteral("Nguyễn Văn An"));
}

void makeBook(const Journey& journey, const QString& path) {
    click(named<QPushButton>(*journey.window->findChild<StartPage*>(), u8"New book…"));
    auto* wizard = journey.window->findChild<NewBookWizard*>();
    REQUIRE(wizard != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(wizard));
    click(named<QPushButton>(*wizard->currentPage(), u8"Choose…"));
    auto* files = wizard->currentPage()->findChild<QFileDialog*>();
    REQUIRE(files != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(files));
    files->findChild<QLineEdit*>()->setText(journey.write(QStringLiteral("units.csv"), threeUnits));
    QTest::keyClick(files->findChild<QLineEdit*>(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return wizard->button(QWizard::NextButton)->isEnabled(); }));
    click(wizard->button(QWizard::NextButton));
    click(named<QRadioButton>(*wizard->currentPage(),
        u8"Sample criteria for scoring administrative reform in communes – Hà Nội 2018"));
    click(wizard->button(QWizard::NextButton));
    for (const auto& [field, text] : {std::pair(u8"Folder", QFileInfo(path).absolutePath()),
             std::pair(u8"File name", QFileInfo(path).fileName())}) {
        auto* line = named<QLineEdit>(*wizard->currentPage(), field);
        clear(line);
        type(line, text);
    }
    click(wizard->button(QWizard::FinishButton));
    REQUIRE(QTest::qWaitFor([&] { return journey.desk.session() != nullptr; }));
    REQUIRE(QTest::qWaitFor([&] { return journey.session().isWritable(); }, 10000));
}

using Values = std::map<QString, CellValue>; // by cell

QString valueOf(const Values& values, const Cell& cell) {
    const auto found = values.find(cell.path());
    return found == values.end() ? QString() : textOfCellValue(found->second);
}

void typeNumber(QLineEdit* line, QString text) {
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text.replace(u'.', u',')); // as on a Vietnamese keyboard
    QTest::keyClick(line, Qt::Key_Return);
}

void typeNote(const Journey& journey, const QString& text) {
    auto* note = journey.find<NoteEdit>(QStringLiteral("note"));
    REQUIRE(note != nullptr);
    note->setFocus();
    type(note, text);
    note->commit();
}

// The leaf's own figures, by whatever editor its rule has.
void typeFields(
    const Journey& journey, const Node& leaf, const std::function<QString(const Field&)>& valueOf) {
    for (const Field& field : leaf.fields) {
        const QString value = valueOf(field);
        if (value.isEmpty())
            continue;
        if (field.type == FieldType::Choice) {
            auto* option = journey.find<QAbstractButton>(QStringLiteral("option-") + value);
            REQUIRE(option != nullptr);
            click(option);
        } else if (std::holds_alternative<ChecklistRule>(*leaf.rule)) {
            auto* tick = journey.find<QAbstractButton>(QStringLiteral("tick-") + field.name);
            REQUIRE(tick != nullptr);
            if (tick->isChecked() != (value == u"1"))
                click(tick);
        } else if (auto* line = journey.find<QLineEdit>(QStringLiteral("input-") + field.name)) {
            typeNumber(line, value);
        } else {
            FAIL("no editor for " << field.name.toStdString());
        }
    }
    // A checklist of which nothing is met must be told so.
    if (auto* none = journey.find<QPushButton>(QStringLiteral("tick-none")))
        click(none);
}

void typeFacts(const Journey& journey, const Values& values, const QString& unit) {
    for (const Field& fact : journey.session().frame().set.facts)
        if (auto* line = journey.find<QLineEdit>(QStringLiteral("input-") + fact.name);
            line && line->text().isEmpty())
            typeNumber(line, valueOf(values, Cell::fact(unit, fact.name)));
}

void scoreLeaf(const Journey& journey, const Values& values, std::size_t unit, std::size_t index) {
    const Frame& frame = journey.session().frame();
    const Node& leaf = *frame.leaves[index];
    const QString code = frame.units[unit]->code;
    journey.window->scoringPage()->show(static_cast<int>(unit), static_cast<int>(index));
    QApplication::processEvents(); // new editors are shown when the layout has them
    INFO(code.toStdString() << ' ' << leaf.ref.toStdString());
    typeFacts(journey, values, code);
    const auto cell = [&](const QString& field) {
        return valueOf(values, Cell::entry(code, leaf.ref, QStringLiteral("appraised"), field));
    };
    if (const auto* survey = std::get_if<SurveyRule>(&*leaf.rule))
        return typeFields(journey, leaf, [&](const Field& field) {
            const auto place = surveyCountOf(*survey, field.name);
            return valueOf(values, Cell::survey(code, leaf.ref, place->group, place->option));
        });
    if (cell(fieldNotApplicable.toString()) == u"1") {
        // The box is as wide as the panel, and a click right of its words misses it: by the keyboard.
        QTest::keyClick(journey.find<QCheckBox>(QStringLiteral("no-case")), Qt::Key_Space);
        return typeNote(journey, QStringLiteral("Trong kỳ không phát sinh"));
    }
    if (const QString points = cell(fieldPoints.toString()); !points.isEmpty()) {
        auto* line = journey.find<QLineEdit>(QStringLiteral("input-points"));
        REQUIRE(line != nullptr);
        typeNumber(line, points);
        return typeNote(journey, QStringLiteral("Trưởng đoàn thống nhất"));
    }
    typeFields(journey, leaf, [&](const Field& field) { return cell(field.name); });
}

Values plannedValues(const std::shared_ptr<const Frame>& frame) {
    Values values;
    for (const Change& change : inventEntries(frame, {frame->units.size(), 4}))
        values[change.cell] = change.value;
    return values;
}

QByteArray runProgram(const QStringList& words, int& code) {
    QProcess program;
    program.start(qEnvironmentVariable("SODIEM_CLI"), words);
    REQUIRE(program.waitForFinished(60000));
    code = program.exitCode();
    INFO(program.readAllStandardError().toStdString());
    return program.readAllStandardOutput();
}

void attachTwoFiles(const Journey& journey) {
    journey.window->scoringPage()->show(0, 0);
    auto* box = journey.window->findChild<EvidenceBox*>();
    REQUIRE(box != nullptr);
    box->attachFiles({journey.write(QStringLiteral("Kế hoạch.pdf"), "%PDF-1.4\nKế hoạch\n%%EOF\n"),
        journey.write(QStringLiteral("Quyết định.pdf"), "%PDF-1.4\nQuyết định\n%%EOF\n")});
    auto* intake = box->findChild<EvidenceIntake*>();
    REQUIRE(QTest::qWaitFor([&] { return !intake->isBusy(); }, 20000));
    CHECK(journey.session().campaign().record(0).evidence[0].size() == 2);
}

// Through the menu, as a person does; then all is as before.
void undoAndRedo(const Journey& journey) {
    const Campaign before = journey.session().campaign();
    const QKeySequence undo(QKeySequence::Undo), redo(QKeySequence::Redo);
    const auto trigger = [&](const QKeySequence& key) {
        for (QAction* action : journey.window->findChildren<QAction*>())
            if (action->shortcut() == key && action->isEnabled())
                return action->trigger();
        FAIL("no such action");
    };
    trigger(undo);
    CHECK(journey.session().campaign().record(0).evidence[0].empty());
    trigger(undo);
    CHECK_FALSE(journey.session().campaign() == before);
    trigger(redo);
    trigger(redo);
    CHECK(journey.session().campaign() == before);
}

} // namespace

TEST_CASE("Journey: from the first run to an exported ranking that the command line reads alike") {
    Journey journey;
    sayWhoWorksHere(journey);
    const QString path = journey.own.folder.filePath(QStringLiteral("Sổ Ba Đình.sodiem"));
    makeBook(journey, path);
    const Values values = plannedValues(journey.session().frameShared());
    for (std::size_t unit = 0; unit < 3; ++unit)
        for (std::size_t leaf = 0; leaf < journey.session().frame().leaves.size(); ++leaf)
            scoreLeaf(journey, values, unit, leaf);
    CHECK(journey.window->scoringPage()->unstored() == 0);
    attachTwoFiles(journey);
    undoAndRedo(journey);

    // What was typed is what was meant.
    for (const auto& [cell, value] : values)
        if (cell.startsWith(u"entry/") && cell.contains(u"/appraised/") && !cell.endsWith(u"/note")) {
            INFO(cell.toStdString());
            const auto heads = journey.session().headsOf(cell);
            REQUIRE(heads);
            CHECK(readHeads(*heads).value == value);
        }

    journey.window->goToPage(RailPage::Ranking);
    RankingView& view = journey.window->rankingPage()->view();
    CHECK(view.report().ranked() == 3);
    const QString pdf = journey.own.folder.filePath(QStringLiteral("2018_PL_xep-hang.pdf"));
    view.exportRanking(pdf);
    REQUIRE(QTest::qWaitFor([&] { return !view.jobBar().isBusy(); }, 60000));
    CHECK(bytesOf(pdf).startsWith("%PDF-1.4"));

    const RankingReport all = makeRankingReport(journey.session().campaign(), Stage::Council, GroupBy::All);
    const QByteArray expected = writeCsv(rankingTable(journey.session().frame(), all));
    journey.desk.close();
    int code = -1;
    CHECK(runProgram({QStringLiteral("rank"), path}, code) == expected);
    CHECK(code == 0);
    const QByteArray checked = runProgram(
        {QStringLiteral("check"), path, QStringLiteral("--language"), QStringLiteral("en")}, code);
    CHECK(code == 0);
    CHECK(checked.contains("3 of 3 units are complete"));
}
