// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what last year's book suggests.
#include "app/pages/lastyear/lastyeardialog.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/session/lastyearchoice.h"
#include "screens_support.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

// Last year's book of the same units, all items of the first ones scored.
QString makeLastYear(const QString& folder) {
    const QString path = folder + QStringLiteral("/ha-noi-2017.sodiem");
    REQUIRE(Book::create(
        path, QStringLiteral("Hà Nội 2017"), 2017, hanoiUnits(), builtinSetBytes(), Clock::system()));
    Result<Book> book = Book::open(path, Access::ReadWrite);
    REQUIRE(book);
    REQUIRE(book->append({QStringLiteral("d1"), QStringLiteral("Nguyễn Văn An"), QStringLiteral("Tổ 3")},
        inventEntries(book->frame(), {4, 2017}), Clock::system()));
    return path;
}

void choose(const Screens& screens, const QString& path) {
    LastYearChoice& choice = screens.desk.lastYear();
    choice.choose(path);
    REQUIRE(QTest::qWaitFor([&] { return !choice.isReading(); }, 20'000));
}

void shootSuggestions(const Look& look) {
    Screens screens(look);
    screens.own.know();
    screens.openWindow(makeBook(screens.own.folder.path(), 2));
    Session& session = *screens.desk.session();
    const Workplace place{session, screens.desk.commands(), screens.own.settings, screens.vietnamese};
    screens.shootDialog(
        new LastYearDialog(place, screens.desk.lastYear(), screens.window.get()), "last-year-none");
    choose(screens, makeLastYear(screens.own.folder.path()));
    auto* dialog = new LastYearDialog(place, screens.desk.lastYear(), screens.window.get());
    choose(screens, session.path()); // refused: what was chosen stays
    screens.shootDialog(dialog, "last-year-refused");
    screens.shootDialog(
        new LastYearDialog(place, screens.desk.lastYear(), screens.window.get()), "last-year");
    const std::pair<const char*, const char*> items[]
        = {{"1.1.2", "suggestion"}, {"1.1.1", "suggestion-choice"}, {"3.3.1", "suggestion-facts"}};
    for (const auto& [ref, state] : items) {
        screens.window->scoringPage()->show(2, session.frame().leafIndex.at(QString::fromLatin1(ref)));
        showPart(screens, "suggestion-take");
        screens.shoot(*screens.window, state);
    }
}

} // namespace

TEST_CASE("Screens: suggestions from last year's book", "[.screens][lastyear-screens]") {
    REQUIRE_FALSE(Screens::folder().isEmpty());
    for (const Look& look : allLooks())
        shootSuggestions(look);
}
