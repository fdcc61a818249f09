// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evidenceopener.h"
#include "core/base/sha256.h"
#include "evidence_support.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

// Qt's own checks of a model; their warnings fail the test.
class WatchedModels {
public:
    WatchedModels() : m_before(qInstallMessageHandler(&WatchedModels::take)) { said().clear(); }
    ~WatchedModels() {
        qInstallMessageHandler(m_before);
        CHECK(said().isEmpty());
    }
    static QStringList& said() {
        static QStringList list;
        return list;
    }

private:
    static void take(QtMsgType, const QMessageLogContext& context, const QString& message) {
        if (qstrcmp(context.category, "qt.modeltest") == 0)
            said() << message;
    }
    QtMessageHandler m_before;
};

void write(QLineEdit* line, const char8_t* text) {
    clear(line);
    type(line, u(text));
    QTest::keyClick(line, Qt::Key_Return);
}

} // namespace

TEST_CASE("Evidence box: what is written about a document comes back") {
    OpenBox s;
    s.attach({s.source(QStringLiteral("a.pdf"))});
    write(s.part<QLineEdit>("evidence-number"), u8" 12/QĐ-UBND ");
    write(s.part<QLineEdit>("evidence-date"), u8"5-11-2018");
    write(s.part<QLineEdit>("evidence-issuer"), u8"UBND phường Phúc Xá");
    auto* abstract = s.part<QPlainTextEdit>("evidence-abstract");
    type(abstract, u(u8"Về việc ban hành kế hoạch"));
    write(s.part<QLineEdit>("evidence-cited"), u8"trang 3, mục II");
    const EvidenceDocument document = documentOf(s.session->campaign(), toHex(sha256(pdf)));
    CHECK(document.number == u(u8"12/QĐ-UBND"));
    CHECK(document.date == QStringLiteral("2018-11-05"));
    CHECK(document.issuer == u(u8"UBND phường Phúc Xá"));
    CHECK(document.abstract == u(u8"Về việc ban hành kế hoạch"));
    CHECK(s.text(Qt::DisplayRole) == u(u8"12/QĐ-UBND · 05/11/2018"));
    CHECK(s.text(EvidenceModel::BodyRole) == document.abstract);
    CHECK(s.text(EvidenceModel::FootRole) == u(u8"trang 3, mục II · 1 KB"));
    CHECK(s.part<QLineEdit>("evidence-date")->text() == QStringLiteral("05/11/2018"));
    for (int step = 0; step < 5; ++step)
        REQUIRE(s.commands->undo());
    CHECK(s.headings() == QStringList{QStringLiteral("a.pdf")});
    CHECK(s.part<QLineEdit>("evidence-number")->text().isEmpty());
    s.reopen();
    CHECK(s.headings().size() == 1);
}

TEST_CASE("Evidence box: Tab goes through the details in the order they are read") {
    OpenBox s;
    s.attach({s.source(QStringLiteral("a.pdf"))});
    QWidget* at = s.part<QLineEdit>("evidence-number");
    at->setFocus();
    for (const char* next : {"evidence-date", "evidence-issuer", "evidence-abstract", "evidence-cited"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == QString::fromUtf8(next));
    }
}

TEST_CASE("Evidence box: a date that cannot be read stays with its sentence until it is mended") {
    OpenBox s;
    s.attach({s.source(QStringLiteral("a.pdf")), s.source(QStringLiteral("b.pdf"), pdf + "b")});
    auto* date = s.part<QLineEdit>("evidence-date");
    write(date, u8"31/2/2018");
    write(s.part<QLineEdit>("evidence-number"), u8"12");
    CHECK(date->text() == QStringLiteral("31/2/2018"));
    CHECK(s.text(Qt::DisplayRole) == QStringLiteral("12"));
    SECTION("mended") {
        write(date, u8"28/2/2018");
        CHECK(s.text(Qt::DisplayRole) == u(u8"12 · 28/02/2018"));
    }
    SECTION("left behind: it is said what was lost") {
        s.list().setCurrentIndex(s.list().model()->index(1, 0));
        CHECK(date->text().isEmpty());
        CHECK(s.sentence().contains(QStringLiteral("31/2/2018")));
    }
}

TEST_CASE("Evidence box: what is being typed is stored before another leaf is shown") {
    OpenBox s;
    s.attach({s.source(QStringLiteral("a.pdf"))});
    auto* cited = s.part<QLineEdit>("evidence-cited");
    type(cited, u(u8"trang 9"));
    s.box->show(OpenBox::leaf(1));
    CHECK(s.session->campaign().record(0).evidence[0].front().cited == u(u8"trang 9"));
}

TEST_CASE("Commands: describing leaves alone what differs and was not typed") {
    OpenBox s;
    s.attach({s.source(QStringLiteral("a.pdf"))});
    const QString digest = toHex(sha256(pdf));
    REQUIRE(s.commands->describe(digest, QStringLiteral("1"), {}, {}, {}));
    const QString step = s.commands->undoText();
    REQUIRE(s.commands->describe(digest, QStringLiteral("1"), {}, {}, {})); // nothing new: no step
    REQUIRE(s.commands->undo());
    CHECK(documentOf(s.session->campaign(), digest).number.isEmpty());
    CHECK_FALSE(step.isEmpty());
    CHECK_FALSE(s.commands->describe(digest, {}, QStringLiteral("5/11/2018"), {}, {}));
    REQUIRE(s.commands->link(0, {0, 1, 2}, {digest}));
    CHECK(s.links(1) == 1);
    CHECK(s.links(2) == 1);
    REQUIRE(s.commands->undo());
    CHECK(s.links(0) == 1);
    CHECK(s.links(1) == 0);
    REQUIRE(s.commands->cite(0, 2, digest, QStringLiteral("3"))); // no link there: none is made
    CHECK(s.links(2) == 0);
}

TEST_CASE("Evidence box: removing, by key or button, and back") {
    OpenBox s;
    s.attach({s.source(QStringLiteral("a.pdf")), s.source(QStringLiteral("b.pdf"), pdf + "b")});
    s.list().setCurrentIndex(s.list().model()->index(0, 0));
    click(s.part<QPushButton>("evidence-remove"));
    CHECK(s.headings() == QStringList{QStringLiteral("b.pdf")});
    s.box->activateWindow();
    s.list().setFocus();
    QTest::keyClick(&s.list(), Qt::Key_Delete);
    CHECK(s.headings().isEmpty());
    CHECK_FALSE(s.part<QLabel>("evidence-text")->isHidden());
    REQUIRE(s.commands->undo());
    REQUIRE(s.commands->undo());
    CHECK(s.headings().size() == 2);
    CHECK(s.stored().size() == 2);
}

TEST_CASE("Evidence box: opening hands a read-only copy to the computer's program") {
    OpenBox s;
    s.attach({s.source(u(u8"Tờ trình.pdf"))});
    QStringList opened;
    bool knows = true;
    s.box->setOpener([&](const QString& path) {
        opened << path;
        return knows;
    });
    auto* opener = s.box->findChild<EvidenceOpener*>();
    const auto waited = [&] { return QTest::qWaitFor([&] { return !opener->isBusy(); }, 5000); };
    click(s.part<QPushButton>("evidence-open"));
    REQUIRE(waited());
    REQUIRE(opened.size() == 1);
    CHECK(QFileInfo(opened[0]).fileName() == u(u8"Tờ trình.pdf"));
    CHECK(bytesOf(opened[0]) == pdf);
    CHECK_FALSE(opened[0].startsWith(s.session->evidence().folder()));
    CHECK_FALSE((QFile::permissions(opened[0]) & QFile::WriteOwner));

    knows = false;
    s.box->activateWindow();
    s.list().setFocus();
    QTest::keyClick(&s.list(), Qt::Key_Return);
    REQUIRE(waited());
    CHECK(opened.size() == 2);
    CHECK(s.sentence().contains(u(u8"Tờ trình.pdf")));

    const QString stored = s.stored().value(0);
    QFile::setPermissions(stored, QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(QFile::remove(stored));
    click(s.part<QPushButton>("evidence-open"));
    REQUIRE(waited());
    CHECK(opened.size() == 2);
    CHECK(s.sentence().contains(u(u8"Tờ trình.pdf")));
    const QString copy = opened[0];
    s.box.reset();
    CHECK_FALSE(QFileInfo::exists(copy));
}

TEST_CASE("Evidence box: a book that may only be read is looked at, not changed") {
    OpenBox s;
    s.attach({s.source(QStringLiteral("a.pdf"))});
    s.session.reset(); // not held any more
    const Book holder = s.file.open();
    s.reopen();
    REQUIRE_FALSE(s.session->isWritable());
    CHECK(s.headings().size() == 1);
    CHECK(s.part<QPushButton>("evidence-open")->isEnabled());
    for (const char* name : {"evidence-attach", "evidence-reuse", "evidence-remove"})
        CHECK_FALSE(s.part<QPushButton>(name)->isEnabled());
    CHECK(s.part<QLineEdit>("evidence-number")->isReadOnly());
    const auto stored = s.stored();
    s.attach({s.source(QStringLiteral("b.pdf"), pdf + "b")});
    CHECK(s.sentence().endsWith(u'.'));
    CHECK(s.headings().size() == 1);
    CHECK(s.stored() == stored);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(s.source(QStringLiteral("b.pdf")))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(s.box.get(), &enter);
    CHECK_FALSE(enter.isAccepted());
}

TEST_CASE("Evidence box: survey leaves say that they need none, an empty place says nothing") {
    OpenBox s;
    s.box->show(OpenBox::leaf(3));
    CHECK_FALSE(s.part<QLabel>("evidence-text")->text().isEmpty());
    CHECK(s.part<QPushButton>("evidence-attach")->isHidden() == false);
    CHECK_FALSE(s.part<QPushButton>("evidence-attach")->isVisible());
    s.attach({s.source(QStringLiteral("a.pdf"))});
    CHECK_FALSE(s.sentence().isEmpty());
    CHECK(s.links(3) == 0);
    s.box->show(std::nullopt);
    CHECK_FALSE(s.part<QLabel>("evidence-text")->isVisible());
    s.attach({s.source(QStringLiteral("a.pdf"))});
    CHECK(s.stored().isEmpty());
}

TEST_CASE("Evidence model: keeps Qt's rules while documents come, change and go") {
    const WatchedModels watched;
    OpenBox s;
    auto* model = s.box->findChild<EvidenceModel*>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Warning);
    int resets = 0;
    QObject::connect(model, &QAbstractItemModel::modelReset, model, [&] { ++resets; });
    s.attach({s.source(QStringLiteral("a.pdf")), s.source(QStringLiteral("b.pdf"), pdf + "b")});
    CHECK(resets == 1);
    write(s.part<QLineEdit>("evidence-number"), u8"12");
    CHECK(resets == 1); // only the row is painted again
    click(s.part<QPushButton>("evidence-remove"));
    REQUIRE(s.commands->undo());
    s.box->show(OpenBox::leaf(1));
    CHECK(model->rowCount() == 0);
}
