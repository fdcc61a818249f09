// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/previewdialog.h"
#include "app/pages/ranking/rankinglists.h"
#include "app/pages/ranking/rankingview.h"
#include "app/widgets/jobbar.h"
#include "ranking_support.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QPalette darkPalette() {
    QPalette dark(QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
    return dark;
}

// In the language, colours and size of a case; as before when it ends.
class Looks {
public:
    Looks(bool dark, int percent) : m_palette(QApplication::palette()), m_font(QApplication::font()) {
        REQUIRE(m_words.load(QStringLiteral(":/i18n/sodiem_vi.qm")));
        QApplication::installTranslator(&m_words);
        if (dark)
            QApplication::setPalette(darkPalette());
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }
    ~Looks() {
        QApplication::removeTranslator(&m_words);
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }
    Looks(const Looks&) = delete;
    Looks& operator=(const Looks&) = delete;

private:
    QTranslator m_words;
    QPalette m_palette;
    QFont m_font;
};

void save(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("SODIEM_PICTURES", QDir::tempPath());
    QTest::qWait(50);
    CHECK(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

struct Case {
    const char* name;
    QSize size;
    bool dark;
    int percent;
};

} // namespace

// Not run by itself: pictures to be looked at by people, into the folder SODIEM_PICTURES.
TEST_CASE("Pictures of the ranking", "[.pictures]") {
    InventedCampaign invented(60);
    for (const Case& wanted : {Case{"small", {1024, 600}, false, 100},
             Case{"large", {1920, 1080}, false, 100}, Case{"small-dark", {1024, 600}, true, 100},
             Case{"small-150", {1024, 600}, false, 150}, Case{"large-dark-150", {1920, 1080}, true, 150}}) {
        const Looks looks(wanted.dark, wanted.percent);
        RankingView view(invented.settings, nullptr);
        view.setSource(invented.source());
        view.resize(wanted.size);
        view.show();
        save(view, QStringLiteral("ranking-") + QString::fromLatin1(wanted.name));
        view.selectUnit(2);
        save(view, QStringLiteral("ranking-unit-") + QString::fromLatin1(wanted.name));
        view.setChoice({Stage::Council, GroupBy::All, {}});
        for (QToolButton* fold : view.lists().findChildren<QToolButton*>())
            if (fold->isCheckable())
                fold->setChecked(true);
        save(view, QStringLiteral("ranking-all-") + QString::fromLatin1(wanted.name));
    }
}

TEST_CASE("Pictures of the preview and the bar of work", "[.pictures]") {
    InventedCampaign invented(60);
    const Looks looks(false, 100);
    const Result<PaperFonts> fonts = PaperFonts::load();
    const Result<Pages> pages = rankingPreview(*fonts, invented.campaign,
        reportOf(invented.source(), {Stage::Council, GroupBy::District, {}}), {{}, 2018, true});
    PreviewDialog dialog(
        invented.settings, {QStringLiteral("Phụ lục xếp hạng 2018"), QString(), *fonts, *pages}, nullptr);
    dialog.show();
    save(dialog, QStringLiteral("preview"));
    RankingView view(invented.settings, nullptr);
    view.setSource(invented.source());
    view.resize(1024, 600);
    view.show();
    view.exportScorecards(CardScope::All, false, invented.folder.filePath(QStringLiteral("all.pdf")));
    QTest::qWait(300);
    save(view, QStringLiteral("job-running"));
    view.jobBar().cancel();
    REQUIRE(QTest::qWaitFor([&] { return !view.jobBar().isBusy(); }));
    view.exportRanking(invented.folder.filePath(QStringLiteral("2018_PL_xep-hang.pdf")));
    REQUIRE(QTest::qWaitFor([&] { return !view.jobBar().isBusy(); }, 30000));
    save(view, QStringLiteral("job-done"));
    InventedCampaign empty(0);
    RankingView nothing(empty.settings, nullptr);
    nothing.setSource(empty.source());
    nothing.resize(1024, 600);
    nothing.show();
    save(nothing, QStringLiteral("ranking-empty"));
}
