// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book laid on the desk, taken off and laid there again; and steps taken back out of sight.
#include "app/pages/scoring/scoringpage.h"
#include "app/window/mainwindow.h"
#include "support/bookfile.h"
#include "support/windowkit.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace sodiem;
using namespace sodiem::test;

namespace {

struct Work {
    Work() { own.know(); }
    Session& session() const { return *desk->session(); }
    void open() {
        REQUIRE(desk->open(file.path));
        session().verifyNow();
    }
    BookFile file;
    OwnSettings own;
    std::unique_ptr<Desk> desk = std::make_unique<Desk>(own.settings, QStringLiteral("d1"), file.clock);
};

// The same before a person's eyes.
struct Shown : Work {
    Shown() {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        open();
    }
    MainWindow window{own.settings, *desk};
};

} // namespace

TEST_CASE("A book is taken up again where it was left") {
    Work at;
    at.open();
    CHECK(at.session().selection() == Selection());
    at.session().select({1, 2});
    SECTION("when it is closed") { at.desk->close(); }
    SECTION("when the program ends") {
        at.desk.reset();
        at.desk = std::make_unique<Desk>(at.own.settings, QStringLiteral("d1"), at.file.clock);
    }
    at.open();
    CHECK(at.session().selection() == Selection{1, 2});
}

TEST_CASE("A place that the book does not have is not gone to") {
    Work at;
    at.own.settings.setPlaceIn(at.file.path, {QStringLiteral("99999"), QStringLiteral("1.1")});
    at.open();
    CHECK(at.session().selection() == Selection());
    at.desk->close();
    at.own.settings.setPlaceIn(at.file.path, {QStringLiteral("00001"), QStringLiteral("9.9")});
    at.open();
    CHECK(at.session().selection() == Selection{0, -1});
}

TEST_CASE("What is undone is gone to, so that nothing changes out of sight") {
    Shown at;
    EntryEdit edit;
    edit.inputs[QStringLiteral("ke_hoach")] = QStringLiteral("10");
    REQUIRE(at.desk->commands().editEntry({0, 1, Stage::Appraised}, edit));
    at.window.scoringPage()->show(1, 0);
    const auto action = [&](const char8_t* text) -> QAction* {
        for (QAction* menu : at.window.menuBar()->actions())
            for (QAction* each : menu->menu() != nullptr ? menu->menu()->actions() : QList<QAction*>())
                if (each->text().contains(QString::fromUtf8(text)))
                    return each;
        return nullptr;
    };
    QAction* undo = action(u8"Phúc Xá");
    REQUIRE(undo != nullptr);
    undo->trigger();
    CHECK(at.session().selection() == Selection{0, 1});
    CHECK_FALSE(at.session().campaign().record(0).entry(Stage::Appraised, 1).answers[0].has_value());
    at.window.scoringPage()->show(2, 0);
    action(u8"Phúc Xá")->trigger(); // again what was undone
    CHECK(at.session().selection() == Selection{0, 1});
}

TEST_CASE("What is being typed when the book is closed is stored") {
    Shown at;
    at.window.scoringPage()->show(0, 1);
    QApplication::processEvents();
    auto* line = at.window.findChild<QLineEdit*>(QStringLiteral("input-ke_hoach"));
    REQUIRE(line != nullptr);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("12"));
    at.desk->close();
    at.open();
    const auto& stored = at.session().campaign().record(0).entry(Stage::Appraised, 1).answers[0];
    REQUIRE(stored.has_value());
    CHECK(stored->text == QStringLiteral("12"));
}
