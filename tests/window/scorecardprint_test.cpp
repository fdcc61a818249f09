// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a unit to its scorecard on paper.
#include "app/pages/preview/previewdialog.h"
#include "app/pages/ranking/cardpreview.h"
#include "app/pages/ranking/rankingpage.h"
#include "app/pages/ranking/rankingview.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/printing/blocks.h"
#include "app/session/session.h"
#include "app/window/mainwindow.h"
#include "core/units/labels.h"
#include "ranking_support.h"
#include "support/hanoibook.h"
#include "support/windowkit.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QAction* actionOf(const MainWindow& window, const QKeySequence& keys) {
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == keys)
            return action;
    return nullptr;
}

QString wordsOf(const Pages& pages) {
    QString words;
    for (const Page& page : pages)
        for (const PageItem& item : page.items)
            if (const auto* text = std::get_if<PageText>(&item))
                words += text->text + u' ';
    return words;
}

} // namespace

TEST_CASE("Main window: Ctrl+P shows the scorecard of the unit that is being scored") {
    OwnSettings own;
    own.know();
    const QString path = own.folder.filePath(QStringLiteral("b.sodiem"));
    makeHanoiBook(path, 40);
    Desk desk(own.settings, QStringLiteral("d1"), Clock::system());
    MainWindow window(own.settings, desk);
    window.show();
    window.openBook(path);
    REQUIRE(desk.session() != nullptr);
    desk.session()->verifyNow();
    QAction* print = actionOf(window, QKeySequence::Print);
    REQUIRE(print != nullptr);
    CHECK_FALSE(print->isEnabled());
    window.scoringPage()->show(1, 0);
    const QString name = labelAtLineStart(*desk.session()->frame().units[1]);
    CHECK(print->isEnabled());
    CHECK(print->text().contains(name));
    print->trigger();
    PreviewDialog* preview = nullptr;
    REQUIRE(
        QTest::qWaitFor([&] { return (preview = window.findChild<PreviewDialog*>()) != nullptr; }, 20000));
    CHECK(preview->windowTitle().contains(name));
    CHECK(preview->pageCount() > 1);
    preview->close();
}

TEST_CASE("Scorecard of one unit: an unfinished one is a draft and lists what is missing") {
    InventedCampaign invented(2);
    const RankingSource source = invented.source();
    const auto words = [&](std::size_t unit) {
        const Result<Printout> printout = scorecardPrintout(source, Stage::Council, unit);
        REQUIRE(printout);
        CHECK(printout->fileName.endsWith(
            invented.campaign.frame().units[unit]->code + QStringLiteral(".pdf")));
        return wordsOf(printout->pages);
    };
    const std::size_t empty = 5;
    CHECK(words(empty).contains(draftText()));
    CHECK(words(empty).contains(QStringLiteral("1.1.1; 1.1.2; ")));
    REQUIRE(invented.scores(Stage::Council)[0].isComplete());
    CHECK_FALSE(words(0).contains(draftText()));
}

TEST_CASE("Ranking view: the menu of scorecards says of whom and of how many") {
    InventedCampaign invented(40);
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    view.setChoice({Stage::Council, GroupBy::All, {}});
    const auto texts = [&] {
        QStringList shown;
        for (QPushButton* button : view.findChildren<QPushButton*>())
            if (QMenu* menu = button->menu()) {
                Q_EMIT menu->aboutToShow();
                for (const QAction* action : menu->actions())
                    if (action->isEnabled() && !action->isSeparator())
                        shown << action->text();
            }
        return shown;
    };
    const qsizetype withoutUnit = texts().size();
    const int unit = int(view.report().sections.front().rows.front().unit);
    view.selectUnit(unit);
    const QStringList shown = texts();
    CHECK(shown.size() == withoutUnit + 2);
    CHECK(shown[0].contains(labelAtLineStart(*invented.campaign.frame().units[std::size_t(unit)])));
    CHECK(shown[2].contains(QString::number(view.report().ranked())));
    CHECK(shown[4].contains(QString::number(invented.campaign.unitCount())));
}
