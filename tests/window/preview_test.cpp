// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/evidence/documenttable.h"
#include "app/pages/evidence/evidencepage.h"
#include "app/pages/evidence/evidenceview.h"
#include "app/preview/pageview.h"
#include "app/preview/previewpane.h"
#include "app/preview/previewreader.h"
#include "app/preview/thumbnail.h"
#include "app/window/mainwindow.h"
#include "evidence_support.h"
#include "preview_support.h"

#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old Word");

// Without what only says where a line may break.
QString plain(QString text) { return text.replace(QChar::Nbsp, u' ').remove(QChar(0x200B)); }

// The page of documents in the real window, in English, with a file of each sort.
struct Desktop {
    explicit Desktop(QSize size = {1366, 768}) {
        own.know();
        own.settings.setLanguage(Language::Code::English);
        window = std::make_unique<MainWindow>(own.settings, desk);
        window->resize(size);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->openBook(book.path);
        REQUIRE(desk.session() != nullptr);
        desk.session()->verifyNow();
        QApplication::processEvents();
        attach(0, u8"1 Kế hoạch.pdf", textPdf(3));
        attach(1, u8"2 Bản quét.png", saved(scan({827, 1169}, 100), "PNG"));
        attach(2, u8"3 Công văn.doc", ole);
        window->goToPage(RailPage::Evidence);
        settle();
    }
    QString attach(std::size_t leaf, const char8_t* name, const QByteArray& bytes) const {
        const QString path = own.folder.filePath(u(name));
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        out.close();
        const auto added = desk.session()->evidence().add(path);
        REQUIRE(added);
        REQUIRE(desk.commands().attach(
            0, leaf, {added->sha256, added->name, added->size, {}, {}, {}, {}, {}}, {}));
        return added->sha256;
    }
    void settle() const {
        REQUIRE(QTest::qWaitFor([this] { return !page().isListing(); }, 20000));
        read();
    }
    // Nothing is on its way any more, nor waits for the window to keep its size.
    void read() const {
        QTest::qWait(220);
        REQUIRE(QTest::qWaitFor([this] { return !pane().reader().isBusy(); }, 20000));
    }
    void choose(int row) const {
        DocumentTable& table = page().view().table();
        table.setCurrentIndex(table.documents().index(row, 0));
        read();
    }
    EvidencePage& page() const { return *window->evidencePage(); }
    PreviewPane& pane() const { return page().view().preview(); }
    QString text(const char* name) const {
        return plain(pane().findChild<QLabel*>(QLatin1String(name))->text());
    }
    QToolButton* button(const char* name) const {
        return pane().findChild<QToolButton*>(QLatin1String(name));
    }

    BookFile book;
    OwnSettings own;
    Desk desk{own.settings, QStringLiteral("d1"), Clock::fixed(1541410200000)};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("Preview pane: the chosen document is shown, page by page") {
    const Desktop d;
    d.choose(0);
    REQUIRE(d.pane().sentence().isEmpty());
    CHECK(d.text("preview-name") == u(u8"1 Kế hoạch.pdf"));
    CHECK(d.text("preview-facts").startsWith(QStringLiteral("3 pages · ")));
    CHECK(d.text("preview-warning").isEmpty());
    CHECK(d.text("preview-place") == QStringLiteral("Page 1 / 3"));
    CHECK_FALSE(d.button("preview-previous")->isEnabled());
    const QImage first = d.pane().page().image();
    CHECK(first.width() > 200);
    CHECK(first.width() <= d.pane().page().width());
    click(d.button("preview-next"));
    d.read();
    CHECK(d.text("preview-place") == QStringLiteral("Page 2 / 3"));
    CHECK(d.pane().page().image() != first);
    CHECK(d.pane().page().accessibleName().contains(QStringLiteral("Page 2 / 3")));
    click(d.button("preview-next"));
    d.read();
    CHECK_FALSE(d.button("preview-next")->isEnabled());
    d.pane().goTo(99);
    d.read();
    CHECK(d.text("preview-place") == QStringLiteral("Page 3 / 3"));
}

TEST_CASE("Preview pane: a coarse scan is warned of, what has no picture gets a sentence") {
    const Desktop d;
    d.choose(1);
    CHECK(d.pane().sentence().isEmpty());
    CHECK(d.text("preview-facts").startsWith(u(u8"827 × 1169 pixels · 100 dpi · ")));
    CHECK(d.text("preview-warning").contains(QStringLiteral("below 200 dpi")));
    CHECK_FALSE(d.button("preview-next")->isVisible());
    CHECK(d.button("preview-larger")->isVisible());
    d.choose(2);
    CHECK(d.pane().sentence().contains(QStringLiteral("“.doc”")));
    CHECK(d.text("preview-warning").isEmpty());
    CHECK_FALSE(d.button("preview-larger")->isVisible());
    d.choose(0); // and back: nothing is left of the others
    CHECK(d.pane().sentence().isEmpty());
    CHECK(d.text("preview-place") == QStringLiteral("Page 1 / 3"));
}

TEST_CASE("Preview pane: what cannot be read says so and the window goes on") {
    const Desktop d;
    d.attach(1, u8"4 Hỏng.pdf", "%PDF-1.4\nx\n%%EOF\n");
    d.attach(1, u8"5 Khóa.pdf", lockedPdf);
    d.attach(1, u8"6 Bom.png", pngBomb(60'000, 60'000));
    const QByteArray report = textPdf(1);
    const QString lost = d.attach(1, u8"7 Mất.pdf", report);
    REQUIRE(QFile::remove(d.desk.session()->evidence().path(lost)));
    d.settle();
    d.choose(3);
    CHECK(d.pane().sentence().contains(QStringLiteral("cannot be read as a “.pdf”")));
    d.choose(4);
    CHECK(d.pane().sentence().contains(QStringLiteral("password")));
    d.choose(5);
    CHECK(d.pane().sentence().contains(u(u8"60000 × 60000")));
    d.choose(6);
    CHECK(d.pane().sentence().contains(u(u8"7 Mất.pdf")));
    d.window->goToPage(RailPage::Ranking);
    d.attach(1, u8"7 Mất.pdf", report); // it comes back
    d.window->goToPage(RailPage::Evidence);
    d.settle();
    CHECK(d.pane().sentence().isEmpty());
}

TEST_CASE("Preview pane: the wheel and the keys go through the pages") {
    const Desktop d;
    d.choose(0);
    PageView& view = d.pane().page();
    view.setFocus();
    QScrollBar& bar = *view.verticalScrollBar();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&view, key);
        d.read();
    };
    for (int i = 0; i < 20 && d.pane().preview().page == 0; ++i)
        press(Qt::Key_PageDown);
    CHECK(d.pane().preview().page == 1);
    CHECK(bar.value() == 0);
    press(Qt::Key_PageUp);
    CHECK(d.pane().preview().page == 0);
    CHECK(bar.value() == bar.maximum()); // read on backwards
    const auto turnWheel = [&](int angle) {
        QWheelEvent event(QPointF(20, 20), view.viewport()->mapToGlobal(QPointF(20, 20)), {},
            QPoint(0, angle), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
        d.read();
    };
    turnWheel(-120);
    CHECK(d.pane().preview().page == 1);
    turnWheel(120);
    CHECK(d.pane().preview().page == 0);
    bar.setValue(0);
    turnWheel(120); // there is none before
    CHECK(d.pane().preview().page == 0);
    const int width = view.widget()->width();
    click(d.button("preview-larger"));
    d.read();
    CHECK(view.widget()->width() > width * 14 / 10);
    CHECK(view.image().width() > width * 14 / 10); // sharp again
    click(d.button("preview-fit"));
    d.read();
    CHECK(view.widget()->width() == width);
    CHECK_FALSE(d.button("preview-smaller")->isEnabled());
}

TEST_CASE("Preview pane: F9 hides it, which is remembered, and nothing is read then") {
    const Desktop d;
    d.choose(0);
    d.page().view().table().setFocus();
    QTest::keyClick(&d.page().view().table(), Qt::Key_F9);
    d.read(); // a key keeps the button down for a moment
    CHECK_FALSE(d.pane().isVisible());
    CHECK(d.own.settings.layout(QStringLiteral("evidence/preview")) == "closed");
    d.choose(1);
    CHECK(d.pane().preview().image.isNull());
    QTest::keyClick(&d.page().view().table(), Qt::Key_F9);
    d.read();
    CHECK(d.pane().isVisible());
    CHECK(d.pane().preview().pixels == QSize(827, 1169));
    CHECK(d.own.settings.layout(QStringLiteral("evidence/preview")) == "open");
}

TEST_CASE("Preview pane: what was chosen last is shown, however fast the lines go by") {
    const Desktop d;
    DocumentTable& table = d.page().view().table();
    for (int round = 0; round < 5; ++round)
        for (int row = 0; row < 3; ++row)
            table.setCurrentIndex(table.documents().index(row, 0));
    table.setCurrentIndex(table.documents().index(1, 0));
    CHECK(d.pane().sentence() == QStringLiteral("Reading…"));
    d.read();
    CHECK(d.pane().preview().pixels == QSize(827, 1169));
}

TEST_CASE("Evidence: the selected document has a small picture, its pages and a word about its resolution") {
    OpenBox s(Language::Code::English);
    s.attach({s.source(QStringLiteral("1.pdf"), textPdf(3)),
        s.source(QStringLiteral("2.jpg"), saved(scan({800, 1100}, 96), "JPEG")),
        s.source(QStringLiteral("3.doc"), ole)});
    auto* thumbnail = s.box->findChild<Thumbnail*>();
    REQUIRE(thumbnail != nullptr);
    const auto choose = [&](int row) {
        s.list().setCurrentIndex(s.list().model()->index(row, 0));
        REQUIRE(QTest::qWaitFor([&] { return !thumbnail->reader().isBusy(); }, 20000));
    };
    choose(0);
    REQUIRE(thumbnail->isVisible());
    CHECK(plain(thumbnail->text()).startsWith(QStringLiteral("3 pages · ")));
    CHECK(thumbnail->preview().image.height() == Thumbnail::side);
    CHECK(saidBeside(*thumbnail).isEmpty());
    choose(1);
    CHECK(plain(thumbnail->text()).startsWith(u(u8"800 × 1100 pixels · 96 dpi · ")));
    CHECK(saidBeside(*thumbnail) == QStringLiteral("A scan below 200 dpi: hard to read when printed"));
    choose(2);
    CHECK(plain(thumbnail->text()).contains(QStringLiteral("“.doc”")));
    QStringList opened;
    s.box->setOpener([&](const QString& path) {
        opened << path;
        return true;
    });
    choose(0);
    QTest::mouseClick(thumbnail, Qt::LeftButton, {}, QPoint(Thumbnail::side / 2, Thumbnail::side / 2));
    auto* viewer = s.box->findChild<QDialog*>(QStringLiteral("evidence-viewer"));
    REQUIRE(viewer != nullptr);
    auto* pane = viewer->findChild<PreviewPane*>();
    REQUIRE(QTest::qWaitFor([&] { return pane->preview().isShown() && !pane->reader().isBusy(); }, 20000));
    CHECK(pane->preview().pages == 3);
    click(named<QPushButton>(*viewer, u8"Open in its program"));
    REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20000));
    CHECK(opened.first().endsWith(QStringLiteral("1.pdf")));
    const QString stored = s.session->evidence().path(s.session->campaign().record(0).evidence[0][0].sha256);
    CHECK_FALSE((QFile::permissions(stored) & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
}
