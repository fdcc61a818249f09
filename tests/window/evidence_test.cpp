// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/intakebar.h"
#include "core/base/sha256.h"
#include "evidence_support.h"
#include "support/smalldisk.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("Evidence box: files that are dropped are attached and listed") {
    OpenBox s;
    s.drop({s.source(u(u8"Quyết định số 5.pdf"))});
    CHECK(s.headings() == QStringList{u(u8"Quyết định số 5.pdf")});
    CHECK(s.text(EvidenceModel::FootRole) == QStringLiteral("1 KB"));
    CHECK(s.links() == 1);
    CHECK(s.stored().size() == 1);
    CHECK(s.sentence().isEmpty());
    CHECK(s.commands->undoText().contains(QStringLiteral("1.1")));
}

TEST_CASE("Evidence box: what is dragged without a file is not taken") {
    OpenBox s;
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/a.pdf"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(s.box.get(), &enter);
    CHECK_FALSE(enter.isAccepted());
    CHECK(draggedFiles(&data).isEmpty());
}

TEST_CASE("Evidence box: several files are one step, undone and done again") {
    OpenBox s;
    s.attach({s.source(u(u8"b.pdf"), pdf + "b"), s.source(u(u8"a.pdf"), pdf + "a")});
    CHECK(s.headings() == QStringList{QStringLiteral("a.pdf"), QStringLiteral("b.pdf")});
    REQUIRE(s.commands->undo());
    CHECK(s.headings().isEmpty());
    CHECK_FALSE(s.commands->canUndo());
    CHECK(s.stored().size() == 2); // a file once taken in is never deleted
    REQUIRE(s.commands->redo());
    CHECK(s.headings().size() == 2);
}

TEST_CASE("Evidence box: one file on two leaves is kept once") {
    OpenBox s;
    s.attach({s.source(u(u8"a.pdf"))});
    s.box->show(OpenBox::leaf(1));
    CHECK(s.headings().isEmpty());
    SECTION("added again under another name: the book's name stays") {
        s.attach({s.source(u(u8"bản sao.pdf"))});
    }
    SECTION("chosen among those of the unit") {
        click(s.part<QPushButton>("evidence-reuse"));
        auto* dialog = s.box->findChild<QDialog*>();
        REQUIRE(dialog != nullptr);
        auto* list = dialog->findChild<QListView*>();
        REQUIRE(list->model()->rowCount() == 1);
        CHECK(list->model()
                  ->index(0, 0)
                  .data(EvidenceModel::FootRole)
                  .toString()
                  .contains(QStringLiteral("1.1")));
        CHECK_FALSE(named<QPushButton>(*dialog, u8"Attach")->isEnabled());
        list->setCurrentIndex(list->model()->index(0, 0));
        click(named<QPushButton>(*dialog, u8"Attach"));
    }
    CHECK(s.headings() == QStringList{QStringLiteral("a.pdf")});
    CHECK(s.links(0) == 1);
    CHECK(s.links(1) == 1);
    CHECK(s.stored().size() == 1);
    CHECK(s.text(EvidenceModel::FootRole).contains(QStringLiteral("1.1")));
    REQUIRE(s.commands->undo());
    CHECK(s.links(0) == 1);
    CHECK(s.links(1) == 0);
}

TEST_CASE("Evidence box: what is here already is said, not stored anew") {
    OpenBox s;
    const QString a = s.source(u(u8"a.pdf"));
    s.attach({a});
    REQUIRE(s.commands->cite(0, 0, toHex(sha256(pdf)), u(u8"trang 3")));
    const QString before = s.commands->undoText();
    s.attach({a, s.source(u(u8"b.pdf"))});
    CHECK(s.headings().size() == 1);
    CHECK(s.commands->undoText() == before);
    CHECK(s.sentence().contains(QStringLiteral("a.pdf")));
    CHECK(s.sentence().contains(QStringLiteral("b.pdf")));
    CHECK(s.text(EvidenceModel::FootRole).contains(u(u8"trang 3")));
}

TEST_CASE("Evidence box: each file that is refused is named with a reason, the good ones are attached") {
    OpenBox s;
    const QByteArray before = s.file.bytes();
    const QString program = s.source(QStringLiteral("a.exe")), empty = s.source(QStringLiteral("b.pdf"), {}),
                  wrong = s.source(QStringLiteral("c.pdf"), "<html>"),
                  gone = s.sources() + QStringLiteral("/d.pdf"), huge = s.source(QStringLiteral("e.pdf"));
    REQUIRE(QFile::resize(huge, mostEvidenceBytes + 1));
    SECTION("one by one: neither book nor folder changes") {
        const std::map<QString, const char8_t*> words = {{program, u8"“.exe”"}, {empty, u8"rỗng"},
            {wrong, u8"“.pdf”"}, {gone, u8"không"}, {huge, u8"200"}, {s.sources(), u8"không phải tệp"}};
        for (const auto& [path, word] : words) {
            CAPTURE(path.toStdString());
            s.attach({path});
            CHECK(s.sentence().startsWith(QFileInfo(path).fileName() + u':'));
            INFO(s.sentence().toStdString());
            CHECK(s.sentence().contains(u(word)));
            CHECK(s.sentence().endsWith(u'.'));
            CHECK_FALSE(QFileInfo::exists(s.session->evidence().folder()));
        }
        CHECK(s.file.bytes() == before);
        CHECK_FALSE(s.commands->canUndo());
    }
    SECTION("together with a good one") {
        s.attach({program, s.source(QStringLiteral("tot.pdf")), gone});
        CHECK(s.headings() == QStringList{QStringLiteral("tot.pdf")});
        CHECK(s.sentence().count(u'\n') == 1);
        CHECK(s.sentence().contains(QStringLiteral("a.exe:")));
        CHECK(s.sentence().contains(QStringLiteral("d.pdf:")));
        s.attach({s.source(QStringLiteral("sau.pdf"), pdf + "sau")});
        CHECK(s.sentence().isEmpty()); // said and done with
    }
}

TEST_CASE("Evidence box: a folder that is missing or another book's is said, and none is made") {
    OpenBox s;
    const QString folder = s.session->evidence().folder();
    s.attach({s.source(u(u8"a.pdf"))});
    const QString other = s.source(u(u8"b.pdf"), pdf + "b");
    SECTION("missing") {
        REQUIRE(QDir().rename(folder, folder + QStringLiteral(".away")));
        s.attach({other});
        CHECK_FALSE(QFileInfo::exists(folder));
        s.box->refresh();
        CHECK(s.text(EvidenceModel::FootRole).contains(u8"missing"));
        auto* lost = s.box->findChild<MessageStrip*>(QStringLiteral("evidence-lost"));
        REQUIRE(lost->isVisible());
        s.box->adoptFolder(s.sources()); // not this book's
        CHECK(lost->isVisible());
        CHECK(s.sentence().contains(QStringLiteral("sổ khác")));
        s.box->adoptFolder(folder + QStringLiteral(".away"));
        CHECK(lost->isHidden());
        CHECK(QFileInfo(folder).isDir());
        CHECK_FALSE(s.text(EvidenceModel::FootRole).contains(u8"missing"));
        s.attach({other});
        CHECK(s.headings().size() == 2);
        return;
    }
    SECTION("another book's") {
        QFile word(folder + QStringLiteral("/book"));
        word.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(word.open(QIODevice::WriteOnly));
        word.write("other\n");
        word.close();
        s.attach({other});
        CHECK(s.stored().size() == 1);
    }
    CHECK(s.headings().size() == 1);
    CHECK(s.sentence().contains(QFileInfo(folder).fileName()));
}

#ifdef Q_OS_LINUX
TEST_CASE("Evidence box: where the disk is full nothing is attached") {
    const SmallDisk disk("size=256k");
    if (!disk.mounted)
        return;
    OpenBox s;
    const QString path = disk.folder.filePath(QStringLiteral("s.sodiem"));
    REQUIRE(QFile::copy(s.file.path, path));
    s.file.path = path;
    s.reopen();
    s.attach({s.source(QStringLiteral("a.pdf"), pdf + QByteArray(400'000, 'x'))});
    CHECK(s.sentence().contains(u(u8"đầy")));
    CHECK(s.links() == 0);
    CHECK_FALSE(QFileInfo::exists(s.session->evidence().folder()));
}
#endif

TEST_CASE("Evidence box: cancelling attaches nothing, and what waited is let go") {
    OpenBox s;
    QStringList large;
    for (int i = 0; i < 3; ++i)
        large << s.source(QStringLiteral("%1.pdf").arg(i), pdf + QByteArray(20'000'000, char('a' + i)));
    s.box->attachFiles(large);
    s.box->attachFiles({s.source(QStringLiteral("x.pdf"))});
    s.box->findChild<EvidenceIntake*>()->cancel();
    s.settle();
    CHECK(s.links() == 0);
    CHECK_FALSE(s.commands->canUndo());
    CHECK_FALSE(s.sentence().isEmpty());
}

TEST_CASE("Evidence box: files that take a while show how far they are, with a way to stop") {
    OpenBox s;
    QStringList large;
    for (int i = 0; i < 4; ++i) {
        large << s.source(QStringLiteral("%1.pdf").arg(i), pdf + QByteArray::number(i));
        REQUIRE(QFile::resize(large.last(), 190 << 20)); // a hole: quickly made, slowly read
    }
    s.box->attachFiles(large);
    auto* bar = s.box->findChild<IntakeBar*>();
    CHECK_FALSE(bar->isVisible());
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, 5000));
    REQUIRE(QTest::qWaitFor(
        [bar] { return bar->findChild<QLabel*>()->text().contains(QStringLiteral("/4")); }, 5000));
    REQUIRE(s.commands->editFact(0, 0, QStringLiteral("7"))); // entry goes on meanwhile
    click(bar->findChild<QPushButton*>());
    s.settle();
    CHECK_FALSE(bar->isVisible());
    CHECK(s.links() == 0);
}

TEST_CASE("Evidence box: the dialog offers what may be attached and does not wait") {
    OpenBox s;
    const QString path = s.source(QStringLiteral("a.pdf"));
    click(s.part<QPushButton>("evidence-attach"));
    auto* dialog = s.box->findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->fileMode() == QFileDialog::ExistingFiles);
    CHECK(dialog->nameFilters().first().contains(QStringLiteral("*.pdf *.PDF")));
    s.box->show(OpenBox::leaf(1)); // the files are for the leaf that was shown
    Q_EMIT dialog->filesSelected({path});
    dialog->close();
    s.settle();
    CHECK(s.links(0) == 1);
    CHECK(s.links(1) == 0);
}

TEST_CASE("Evidence box: files go to the leaf they were dropped on, whatever is shown by then") {
    OpenBox s;
    s.box->attachFiles({s.source(QStringLiteral("a.pdf"))});
    s.box->attachFiles({s.source(QStringLiteral("b.exe"))});
    s.box->show(OpenBox::leaf(1));
    s.settle();
    CHECK(s.links(0) == 1);
    CHECK(s.links(1) == 0);
    CHECK(s.headings().isEmpty());
    CHECK(s.sentence().startsWith(QStringLiteral("b.exe, 1.1:")));
}

TEST_CASE("Evidence box: closing it in the middle stops the work") {
    OpenBox s;
    s.box->attachFiles({s.source(QStringLiteral("a.pdf"), pdf + QByteArray(40'000'000, 'x'))});
    s.box.reset();
    CHECK(s.links() == 0);
}
