// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page of the criteria set, its dialogs and the help.
#include "app/pages/criteria/comparedialog.h"
#include "app/pages/criteria/criteriapage.h"
#include "app/pages/criteria/movedview.h"
#include "app/pages/criteria/newversiondialog.h"
#include "app/pages/criteria/nodepane.h"
#include "app/pages/help/helpwindow.h"
#include "core/campaign/invent.h"
#include "screens_support.h"
#include "support/rulebook.h"

#include <QLineEdit>
#include <QTabWidget>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString filledBook(const BookFile& file) {
    Book book = file.open();
    REQUIRE(book.append(actor(), inventEntries(book.frame(), {3, 2025}), file.clock));
    REQUIRE(book.reissueSet(actor(), exampleSetVersion2(), file.clock));
    return file.path;
}

template <class Dialog> Dialog& opened(const Screens& screens) {
    auto* dialog = screens.window->findChild<Dialog*>();
    REQUIRE(dialog != nullptr);
    dialog->resize(dialog->size().boundedTo(screens.look().size));
    return *dialog;
}

void shootDialogs(const Screens& screens, const BookFile& file) {
    CriteriaPage& page = *screens.window->criteriaPage();
    const auto load = [&](const QByteArray& bytes, const char* state) {
        page.askNewVersion(writtenTo(file.folder, "bo-moi.json", bytes));
        auto& dialog = opened<NewVersionDialog>(screens);
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isReading(); }, 20000));
        screens.shoot(dialog, state);
        delete &dialog;
    };
    load(faultySet(), "criteria-faults");
    QByteArray third = replaced(exampleSetVersion2(), "\"version\": 2", "\"version\": 3");
    third = replaced(third, "{\"from\": \"95\", \"points\": \"3\"}", "{\"from\": \"98\", \"points\": \"3\"}");
    third = replaced(third, "\"dung_han\": \"190\"}, \"points\": \"3\"", "\"dung_han\": \"196\"}, \"points\": \"3\"");
    load(third, "criteria-new-version");
    page.askCompare();
    auto& compare = opened<CompareDialog>(screens);
    screens.shoot(compare, "criteria-compare");
    REQUIRE(QTest::qWaitFor([&] { return !compare.moved()->isMeasuring(); }, 20000));
    compare.findChild<QTabWidget*>()->setCurrentIndex(1);
    screens.shoot(compare, "criteria-moved");
    delete &compare;
}

void shootCriteria(const Look& look) {
    const BookFile file(QStringLiteral("vi-du.sodiem"), exampleSetBytes());
    Screens screens(look);
    screens.own.know();
    screens.openWindow(filledBook(file));
    QTest::qWait(50);
    screens.window->goToPage(RailPage::Criteria);
    CriteriaPage& page = *screens.window->criteriaPage();
    screens.shoot(*screens.window, "criteria");
    page.goTo(QStringLiteral("2.1"));
    for (const auto& [field, digits] : {std::pair("trial-ho_so", "1250"), std::pair("trial-dung_han", "1300")}) {
        auto* line = page.findChild<QWidget*>(QLatin1String(field))->findChild<QLineEdit*>();
        line->setFocus();
        QTest::keyClicks(line, QLatin1String(digits));
    }
    screens.shoot(*screens.window, "criteria-trial");
    page.goTo(QStringLiteral("4.5"));
    screens.shoot(*screens.window, "criteria-deadline");
    page.pane().ensureWidgetVisible(page.findChild<QWidget*>(QStringLiteral("try-example")), 0, 200);
    screens.shoot(*screens.window, "criteria-examples");
    HelpWindow& help = screens.window->openHelp();
    help.resize(help.size().boundedTo(look.size));
    screens.shoot(help, "criteria-help");
    delete &help;
    shootDialogs(screens, file);
}

} // namespace

TEST_CASE("Screens: the page of the criteria set", "[.screens][criteriascreens]") {
    REQUIRE_FALSE(Screens::folder().isEmpty());
    for (const Look& look : allLooks())
        shootCriteria(look);
}
