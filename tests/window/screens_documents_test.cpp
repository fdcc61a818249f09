// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the documents of a book: their page, and how they are looked at.
#include "app/commands/commands.h"
#include "app/pages/evidence/documenttable.h"
#include "app/pages/evidence/evidencepage.h"
#include "app/pages/evidence/evidenceview.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/preview/previewpane.h"
#include "app/preview/previewreader.h"
#include "app/preview/thumbnail.h"
#include "app/widgets/jobbar.h"
#include "preview_support.h"
#include "screens_support.h"

#include <QComboBox>
#include <QPushButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

// Documents as an office has them: described ones, a lost file, one of several wards, an old one.
void addDocuments(const Screens& screens) {
    const Session& session = *screens.desk.session();
    const auto u = [](const char8_t* text) { return QString::fromUtf8(text); };
    const QString ward = u(u8"UBND phường Phúc Xá");
    const EvidenceDocument documents[] = {
        {{}, u(u8"ke-hoach-cchc-2018.pdf"), 0, u(u8"12/KH-UBND"), u(u8"2018-01-15"), ward,
            u(u8"Kế hoạch cải cách hành chính năm 2018 của phường Phúc Xá"), {}},
        {{}, u(u8"bao-cao-quy-iv.pdf"), 0, u(u8"145/BC-UBND"), u(u8"2017-12-20"), ward,
            u(u8"Báo cáo kết quả thực hiện công tác cải cách hành chính quý IV và cả năm"), {}},
        {{}, u(u8"anh-bang-niem-yet.pdf"), 0, {}, {}, {}, {}, {}},
        {{}, u(u8"quyet-dinh-phan-cong.pdf"), 0, u(u8"38/QĐ-UBND"), u(u8"2018-02-02"), ward,
            u(u8"Quyết định phân công nhiệm vụ theo dõi cải cách hành chính"), {}}};
    Commands commands(*screens.desk.session());
    for (std::size_t i = 0; i < std::size(documents); ++i) {
        const QString path = screens.own.folder.filePath(documents[i].name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(textPdf(static_cast<int>(i) + 1));
        file.close();
        const auto added = session.evidence().add(path);
        REQUIRE(added);
        EvidenceDocument said = documents[i];
        said.sha256 = added->sha256;
        said.size = added->size;
        REQUIRE(commands.attach(0, i, said, {}));
        if (i == 0)
            REQUIRE(commands.link(1, {0, 1}, {said.sha256}));
        if (i == 3)
            REQUIRE(QFile::remove(session.evidence().path(said.sha256)));
    }
}

void shootDocuments(const Look& look) {
    Screens screens(look);
    screens.own.know();
    screens.openWindow(makeBook(screens.own.folder.path(), 3));
    EvidencePage& page = *screens.window->evidencePage();
    const auto listed = [&page] { REQUIRE(QTest::qWaitFor([&] { return !page.isListing(); }, 20000)); };
    QTest::qWait(50);
    screens.window->goToPage(RailPage::Evidence);
    listed();
    screens.shoot(*screens.window, "documents-empty");
    addDocuments(screens);
    listed();
    screens.shoot(*screens.window, "documents");
    page.view().findChild<QComboBox*>(QStringLiteral("unit"))->setCurrentIndex(1);
    page.exportUnit(0, screens.own.folder.path());
    REQUIRE(QTest::qWaitFor([&] { return !page.view().jobs().isBusy(); }, 20000));
    screens.shoot(*screens.window, "documents-exported");
}

// A plan of three pages, a photo that is too coarse, an old Word file; on the page of documents and in the panel.
void shootPreviews(const Look& look) {
    Screens screens(look);
    screens.own.know();
    screens.openWindow(makeBook(screens.own.folder.path(), 3));
    const Session& session = *screens.desk.session();
    Commands commands(*screens.desk.session());
    const std::pair<QString, QByteArray> files[]
        = {{QString::fromUtf8(u8"1-ke-hoach-cchc-2018.pdf"), textPdf(3)},
            {QString::fromUtf8(u8"2-ban-quet.png"), saved(scan({827, 1169}, 100), "PNG")},
            {QString::fromUtf8(u8"3-cong-van.doc"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Word")}};
    for (const auto& [name, bytes] : files) {
        QFile file(screens.own.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto added = session.evidence().add(file.fileName());
        REQUIRE(added);
        REQUIRE(commands.attach(0, 0, {added->sha256, added->name, added->size, {}, {}, {}, {}, {}}, {}));
    }
    EvidencePage& page = *screens.window->evidencePage();
    QTest::qWait(50);
    screens.window->goToPage(RailPage::Evidence);
    REQUIRE(QTest::qWaitFor([&] { return !page.isListing(); }, 20000));
    auto* button = page.view().findChild<QPushButton*>(QStringLiteral("document-preview"));
    if (!button->isChecked())
        click(button);
    const char* states[] = {"preview-pages", "preview-coarse", "preview-none"};
    for (int row = 0; row < 3; ++row) {
        DocumentTable& table = page.view().table();
        table.setCurrentIndex(table.documents().index(row, 0));
        QTest::qWait(300); // the pane keeps its size before a sharp picture is made
        REQUIRE(QTest::qWaitFor([&] { return !page.view().preview().reader().isBusy(); }, 20000));
        screens.shoot(*screens.window, states[row]);
    }
    screens.window->goToPage(RailPage::Scoring);
    screens.window->scoringPage()->show(0, 0);
    QTest::qWait(300);
    showPart(screens, "evidence-remove");
    screens.shoot(*screens.window, "preview-thumbnail");
    auto* thumbnail = screens.window->findChild<Thumbnail*>();
    REQUIRE(QTest::qWaitFor([&] { return !thumbnail->reader().isBusy(); }, 20000));
    QTest::mouseClick(thumbnail, Qt::LeftButton, {}, QPoint(Thumbnail::side / 2, Thumbnail::side / 2));
    auto* viewer = screens.window->findChild<QDialog*>(QStringLiteral("evidence-viewer"));
    REQUIRE(viewer != nullptr);
    QTest::qWait(300);
    REQUIRE(QTest::qWaitFor([&] { return !viewer->findChild<PreviewPane*>()->reader().isBusy(); }, 20000));
    screens.shoot(*viewer, "preview-viewer");
    delete viewer;
}

} // namespace

TEST_CASE("Screens: the page of documents", "[.screens][documents]") {
    REQUIRE_FALSE(Screens::folder().isEmpty());
    for (const Look& look : allLooks())
        shootDocuments(look);
}

TEST_CASE("Screens: documents beside their preview", "[.screens][preview]") {
    REQUIRE_FALSE(Screens::folder().isEmpty());
    for (const Look& look : allLooks())
        shootPreviews(look);
}
