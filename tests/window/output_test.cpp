// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/previewdialog.h"
#include "app/pages/ranking/rankingview.h"
#include "app/widgets/jobbar.h"
#include "ranking_support.h"

#include <QDir>
#include <QPrinter>
#include <QTest>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QStringList filesOf(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

bool waitForEnd(JobBar& bar) {
    return QTest::qWaitFor([&bar] { return !bar.isBusy(); }, 60000);
}

// Says no after so many steps.
Progress until(int steps) {
    return [steps](int done, int) { return done < steps; };
}

const std::vector<std::size_t> firstUnits = {0, 1, 2, 3, 4, 5};

Printout printoutOf(InventedCampaign& invented, GroupBy by) {
    const Result<PaperFonts> fonts = PaperFonts::load();
    REQUIRE(fonts);
    const Result<Pages> pages = rankingPreview(
        *fonts, invented.campaign, reportOf(invented.source(), {Stage::Council, by, {}}), {{}, 2018, true});
    REQUIRE(pages);
    return {QStringLiteral("Phụ lục"), invented.folder.filePath(QStringLiteral("a.pdf")), *fonts, *pages};
}

} // namespace

TEST_CASE("Printing: cancelled, it leaves what was there and nothing more") {
    InventedCampaign invented(8);
    const Scorecards cards(invented.campaign, Stage::Council);
    const PaperContext context{QStringLiteral("Hà Nội"), 2018, true};
    const QString path = invented.folder.filePath(QStringLiteral("x.pdf"));
    write(path, "before");
    const QStringList before = filesOf(invented.folder.path());
    SECTION("scorecards in one file") {
        const Status printed = printScorecards(path, invented.campaign, cards, firstUnits, context, until(2));
        REQUIRE_FALSE(printed);
        CHECK(printed.error().code == ErrorCode::Cancelled);
    }
    SECTION("ranking annexes") {
        const RankingReport report = reportOf(invented.source(), {Stage::Council, GroupBy::District, {}});
        REQUIRE_FALSE(printRanking(path, invented.campaign, report, true, context, until(1)));
    }
    SECTION("a file each, into a new folder") {
        const QString folder = invented.folder.filePath(QStringLiteral("new"));
        REQUIRE_FALSE(printScorecardsInto(folder, invented.campaign, cards, firstUnits, context, until(3)));
    }
    CHECK(filesOf(invented.folder.path()) == before);
    CHECK(bytesOf(path) == "before");
}

TEST_CASE("Printing: files of before survive a cancelled export into their folder") {
    InventedCampaign invented(8);
    const Scorecards cards(invented.campaign, Stage::Council);
    const QString folder = invented.folder.filePath(QStringLiteral("cards"));
    REQUIRE(printScorecardsInto(folder, invented.campaign, cards, {0, 1}, {{}, 2018, false}));
    const QStringList before = filesOf(folder);
    REQUIRE(before.size() == 2);
    const QByteArray bytes = bytesOf(QDir(folder).filePath(before.first()));
    REQUIRE_FALSE(
        printScorecardsInto(folder, invented.campaign, cards, firstUnits, {{}, 2018, true}, until(4)));
    CHECK(filesOf(folder) == before);
    CHECK(bytesOf(QDir(folder).filePath(before.first())) == bytes);
    REQUIRE(printScorecardsInto(folder, invented.campaign, cards, firstUnits, {{}, 2018, true}));
    CHECK(filesOf(folder).size() == 6);
}

TEST_CASE("Preview: as many pages as the annex, pages in turn, the same as PDF") {
    InventedCampaign invented(40);
    const Printout printout = printoutOf(invented, GroupBy::District);
    REQUIRE(printout.pages.size() > 2);
    PreviewDialog dialog(invented.settings, printout, nullptr);
    dialog.show();
    CHECK(dialog.pageCount() == int(printout.pages.size()));
    dialog.setCurrentPage(2);
    CHECK(dialog.currentPage() == 2);
    const QString path = invented.folder.filePath(QStringLiteral("saved.pdf"));
    dialog.savePdf(path);
    REQUIRE(waitForEnd(dialog.jobBar()));
    CHECK(bytesOf(path).startsWith("%PDF-1.4"));
}

TEST_CASE("Preview: a printer gets the pages it was asked for, each with its own orientation") {
    InventedCampaign invented(40);
    Printout printout = printoutOf(invented, GroupBy::District);
    printout.pages.resize(3);
    printout.pages[1].size = a4Landscape;
    QPrinter printer(QPrinter::HighResolution);
    setUpPrinter(printer, printout);
    CHECK(printer.resolution() >= 300);
    const QString path = invented.folder.filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFileName(path);
    SECTION("all") {
        REQUIRE(paintOn(printer, printout));
        const QByteArray bytes = bytesOf(path);
        CHECK(bytes.count("/Type /Page\n") == 3);
        CHECK(bytes.count("/MediaBox [0 0 842.000000 595.000000]") == 1);
        CHECK(bytes.count("/MediaBox [0 0 595.000000 842.000000]") == 2);
    }
    SECTION("a range") {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);
        REQUIRE(paintOn(printer, printout));
        CHECK(bytesOf(path).count("/Type /Page\n") == 2);
    }
}

TEST_CASE("Ranking view: exports end to end") {
    InventedCampaign invented(12);
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    const auto pathOf = [&](const char* name) { return invented.folder.filePath(QString::fromLatin1(name)); };
    SECTION("the table as the command line writes it") {
        view.exportRanking(pathOf("r.csv"));
        REQUIRE(waitForEnd(view.jobBar()));
        CHECK(bytesOf(pathOf("r.csv")) == writeCsv(rankingTable(invented.campaign.frame(), view.report())));
    }
    SECTION("the annex") {
        view.exportRanking(pathOf("r.pdf"));
        REQUIRE(waitForEnd(view.jobBar()));
        CHECK(bytesOf(pathOf("r.pdf")).startsWith("%PDF"));
    }
    SECTION("scorecards: the selected unit, one file") {
        view.selectUnit(3);
        view.exportScorecards(CardScope::Selected, false, pathOf("one.pdf"));
        REQUIRE(waitForEnd(view.jobBar()));
        CHECK(bytesOf(pathOf("one.pdf")).startsWith("%PDF"));
    }
    SECTION("scorecards: a district, a file each") {
        const Frame& frame = invented.campaign.frame();
        view.setChoice({Stage::Council, GroupBy::District, frame.catalogue.parentOf(*frame.units[0])->code});
        view.exportScorecards(CardScope::Shown, true, pathOf("cards"));
        REQUIRE(waitForEnd(view.jobBar()));
        CHECK(filesOf(pathOf("cards")).size() == view.report().sections.front().ranked);
    }
    SECTION("cancelled: nothing is written, and it is said") {
        view.exportScorecards(CardScope::All, false, pathOf("all.pdf"));
        view.jobBar().cancel();
        REQUIRE(waitForEnd(view.jobBar()));
        CHECK_FALSE(QFile::exists(pathOf("all.pdf")));
        CHECK(view.jobBar().isVisibleTo(&view));
    }
    SECTION("entries change meanwhile: the work has its own copy") {
        const Frame& frame = invented.campaign.frame();
        view.setChoice({Stage::Council, GroupBy::District, frame.catalogue.parentOf(*frame.units[0])->code});
        view.exportScorecards(CardScope::Shown, false, pathOf("all.pdf"));
        invented.campaign = Campaign(invented.makeFrame());
        REQUIRE(waitForEnd(view.jobBar()));
        CHECK(bytesOf(pathOf("all.pdf")).startsWith("%PDF"));
    }
}
