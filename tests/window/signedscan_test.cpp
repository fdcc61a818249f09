// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/interfacelanguage.h"
#include "app/models/alertmodel.h"
#include "app/models/documentmodel.h"
#include "app/pages/visit/signedscans.h"
#include "app/window/appearance.h"
#include "app/window/mainwindow.h"
#include "core/report/documentlist.h"
#include "support/hanoibook.h"
#include "support/modelwatch.h"
#include "visit_support.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

struct SignedVisit : Visit {
    SignedVisit() {
        score();
        REQUIRE(commands->signRecord(0, u(u8"2018-11-20")));
        open();
    }

    SignedScans& scans() const {
        auto* found = dialog->findChild<SignedScans*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    QString file(const QString& name, const QByteArray& bytes = "%PDF-1.4\nBiên bản có chữ ký\n%%EOF\n") const {
        const QString path = own.folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return path;
    }
    void attach(const QStringList& paths) const {
        scans().attachFiles(paths);
        REQUIRE(QTest::qWaitFor([&] { return !scans().isBusy(); }, 20000));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList lines() const {
        QStringList texts;
        for (const QLabel* label : scans().findChildren<QLabel*>(QStringLiteral("scan-name")))
            if (label->isVisibleTo(dialog.get()))
                texts << label->text();
        return texts;
    }
};

} // namespace

TEST_CASE("a file that may not be evidence is no signed copy either, and nothing is attached") {
    const SignedVisit visit;
    const QString lacking = visit.said();
    visit.attach({visit.file(u(u8"biên bản.exe"), "MZ"), visit.file(u(u8"giả.pdf"), "MZ"), visit.own.folder.filePath(u(u8"mất.pdf"))});
    CHECK(visit.record().scans.empty());
    CHECK(visit.session->campaign().documents().empty());
    CHECK(visit.lines().isEmpty());
    CHECK(visit.said() == lacking);
    const QString told = saidBeside(*visit.dialog);
    for (const char8_t* name : {u8"biên bản.exe", u8"giả.pdf", u8"mất.pdf"}) {
        INFO(told.toStdString() << " / " << u(name).toStdString());
        CHECK(told.contains(u(name)));
    }
}

TEST_CASE("a signed record takes its signed copy, which is opened, taken off and put back by undoing") {
    SignedVisit visit;
    const QString lacking = visit.said();
    visit.attach({visit.file(u(u8"Biên bản 05.pdf"))});
    REQUIRE(visit.record().scans.size() == 1);
    CHECK(visit.record().isSigned());
    CHECK(visit.said().size() < lacking.size()); // it is not missed any more
    REQUIRE(visit.lines().size() == 1);
    CHECK(visit.lines()[0].contains(u(u8"Biên bản 05.pdf")));
    const QString text = visit.commands->undoText();

    QString opened;
    visit.scans().setOpener([&](const QString& path) {
        opened = path;
        return true;
    });
    visit.press("scan-open");
    REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20000));
    CHECK(opened.endsWith(u(u8"Biên bản 05.pdf")));

    visit.attach({visit.file(u(u8"bản sao.pdf"))}); // the same file by another name
    CHECK(visit.record().scans.size() == 1);
    CHECK(saidBeside(*visit.dialog).contains(u(u8"bản sao.pdf")));

    visit.press("scan-remove");
    CHECK(visit.record().scans.empty());
    CHECK(visit.lines().isEmpty());
    CHECK(visit.commands->undoText() != text);
    REQUIRE(visit.commands->undo());
    CHECK(visit.record().scans.size() == 1);
    CHECK(visit.lines().size() == 1);
    REQUIRE(visit.commands->undo());
    CHECK(visit.record().scans.empty());
    CHECK(visit.session->campaign().documents().empty());
}

TEST_CASE("closing the record while its copy is on the way does not lose it") {
    const SignedVisit visit;
    visit.scans().attachFiles({visit.file(u(u8"Biên bản.pdf"), "%PDF-1.4\n" + QByteArray(4 << 20, 'x'))});
    REQUIRE(visit.scans().isBusy());
    visit.press("close");
    CHECK(QTest::qWaitFor([&] { return !visit.dialog->isVisible(); }, 20000));
    CHECK(visit.record().scans.size() == 1);
}

TEST_CASE("a copy that is missing from the folder of evidence is told, and documents name the record") {
    const SignedVisit visit;
    visit.attach({visit.file(u(u8"Biên bản 05.pdf"))});
    REQUIRE(visit.record().scans.size() == 1);
    const auto listed = listDocuments(
        documentSource(visit.session->campaign(), visit.session->frameShared(), {}), [](const QString&) { return true; });
    REQUIRE(listed);
    DocumentModel model(visit.session->frameShared(), visit.vietnamese);
    model.setDocuments(std::make_shared<const std::vector<ListedDocument>>(*listed));
    REQUIRE(model.rowCount() == 1);
    const QModelIndex used = model.index(0, DocumentModel::UsedBy);
    CHECK(used.data().toString().contains(u(u8"Phúc Xá")));
    CHECK_FALSE(used.data(Qt::ToolTipRole).toString().isEmpty());
    REQUIRE(QFile::remove(visit.session->evidence().path(visit.record().scans[0].sha256)));
    visit.scans().refresh();
    CHECK_FALSE(visit.scans().findChildren<QAbstractButton*>(QStringLiteral("scan-open")).last()->isEnabled());
}

TEST_CASE("the alert of a missing signed copy names the record, no item") {
    const SignedVisit visit;
    const Watch watch;
    AlertModel model(visit.vietnamese);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setAlerts(visit.session->campaign(), {{0, -1, -1, SignedCopyLacking{u(u8"2018-11-20")}}});
    for (int column = 0; column < AlertModel::ColumnCount; ++column)
        CHECK_FALSE(model.index(0, column).data().toString().isEmpty());
    CHECK(model.index(0, AlertModel::ColumnCount - 1).data().toString().contains(u(u8"20/11/2018")));
    CHECK(warnings == 0);
}

TEST_CASE("the record opened from the scoring page knows what waits there") {
    OwnSettings own;
    own.know();
    const QString path = own.folder.filePath(QStringLiteral("Sổ.sodiem"));
    makeHanoiBook(path, 40);
    Desk desk{own.settings, QStringLiteral("d1"), Clock::system()};
    MainWindow window(own.settings, desk);
    window.resize(1366, 768);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.openBook(path);
    desk.session()->verifyNow();
    QApplication::processEvents();
    window.scoringPage()->show(0, 1); // 1.1.2: tasks done of tasks due
    QTest::qWait(10);
    auto* line = window.findChild<QLineEdit*>(QStringLiteral("input-hoan_thanh"));
    REQUIRE(line != nullptr);
    clear(line);
    type(line, QStringLiteral("nhiều"));
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::Key_F11))
            action->trigger();
    auto* dialog = window.findChild<VisitDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(window.scoringPage()->unstored(0) == 1);
    const auto told = [&] {
        for (const MessageStrip* strip : dialog->findChildren<MessageStrip*>())
            if (strip->isVisible())
                return strip->sentence();
        return QString();
    };
    const QString waiting = told();
    dialog->setWaiting(0);
    CHECK(told().size() < waiting.size());
    dialog->close();
}

namespace {

// The record as it is looked at: build/screens with SODIEM_SCREENS.
void shootRecord(const QString& pictures, const QString& look) {
    Visit visit;
    const auto shoot = [&](const char* name) {
        for (int pass = 0; pass < 5; ++pass)
            QTest::qWait(20);
        CHECK(visit.dialog->width() <= 1024);
        CHECK(visit.dialog->height() <= 600);
        REQUIRE(visit.dialog->grab().save(
            pictures + QStringLiteral("/record-%1-%2.png").arg(QString::fromLatin1(name), look)));
    };
    visit.score();
    visit.write({change("entry/00001/1.2/appraised/note", CellValue())});
    visit.open();
    visit.write("record-number", u8"05/BB-ĐKT");
    visit.write("record-started", u8"8:30 20/11/2018");
    visit.write("record-ended", u8"8:00 20/11/2018");
    visit.dialog->setWaiting(1);
    visit.press("sign");
    shoot("refused");
    visit.dialog->setWaiting(0);
    visit.write("record-ended", u8"11:00 20/11/2018");
    visit.write({change("entry/00001/1.2/appraised/note", u(u8"Một hồ sơ quá hạn"))});
    for (const auto& [field, text] : {std::pair(RecordField::Team, u(u8"Ông Nguyễn Văn An, Phó Trưởng phòng Nội vụ, Trưởng đoàn\nBà Lê Thị Bình, chuyên viên, thư ký")),
             std::pair(RecordField::Conclusions, u(u8"Công nhận kết quả thẩm định như trên.\nĐơn vị bổ sung hồ sơ trước ngày 30/11/2018."))})
        REQUIRE(visit.commands->writeRecord(0, field, text));
    visit.press("preview");
    PreviewDialog* paper = visit.preview();
    paper->savePdf(pictures + QStringLiteral("/record-%1.pdf").arg(look));
    QTest::qWait(1500);
    delete paper;
    REQUIRE(visit.commands->signRecord(0, u(u8"2018-11-20")));
    shoot("signed");
    QFile scan(visit.own.folder.filePath(u(u8"Biên bản 05 phường Phúc Xá có chữ ký.pdf")));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4\nx\n%%EOF\n");
    scan.close();
    auto* scans = visit.dialog->findChild<SignedScans*>();
    scans->attachFiles({scan.fileName(), visit.own.folder.filePath(u(u8"mất.pdf"))});
    REQUIRE(QTest::qWaitFor([&] { return !scans->isBusy(); }, 20000));
    shoot("scanned");
}

} // namespace

TEST_CASE("Record: pictures of every state", "[.screens][record]") {
    const QString pictures = qEnvironmentVariable("SODIEM_SCREENS");
    REQUIRE_FALSE(pictures.isEmpty());
    REQUIRE(QDir().mkpath(pictures)); // nobody may have looked before
    const InterfaceLanguage interface(Language::Code::Vietnamese);
    const Appearance appearance;
    shootRecord(pictures, QStringLiteral("light"));
    appearance.apply(Theme::Dark, 150);
    shootRecord(pictures, QStringLiteral("dark-150"));
    appearance.apply(Theme::Light, 100);
}
