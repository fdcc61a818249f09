// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks out to the communes and back, through the dialogs.
#include "app/commands/commands.h"
#include "app/i18n/interfacelanguage.h"
#include "app/pages/workbooks/takentable.h"
#include "app/pages/workbooks/takeworkbooksdialog.h"
#include "app/pages/workbooks/workbookjobs.h"
#include "app/pages/workbooks/writeworkbooksdialog.h"
#include "app/printing/workbookwords.h"
#include "app/session/session.h"
#include "app/widgets/jobbar.h"
#include "ranking_support.h"
#include "support/bookfile.h"
#include "support/hanoibook.h"
#include "support/sentback.h"
#include "support/windowkit.h"
#include "support/xlsxfile.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace sodiem;
using namespace sodiem::test;
using Kind = SheetCell::Kind;

namespace {

const QString yes = QStringLiteral("Có"), no = QStringLiteral("Không");

bool waitForEnd(JobBar& bar) {
    return QTest::qWaitFor([&bar] { return !bar.isBusy(); }, 300'000);
}

QStringList filesOf(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

// The office: an open book of Hà Nội without figures.
struct Office {
    explicit Office(std::size_t most = 0) : invented(584) {
        own.settings.setLanguage(Language::Code::English);
        path = own.folder.filePath(QStringLiteral("Hà Nội.sodiem"));
        makeHanoiBook(path, most);
        auto opened = Session::open(path, {QStringLiteral("Nguyễn Văn An"), {}, Stage::Appraised},
            QStringLiteral("d1"), Clock::system());
        REQUIRE(opened);
        session = std::move(*opened);
        session->verifyNow();
        commands = std::make_unique<Commands>(*session);
        folder = own.folder.filePath(QStringLiteral("đi"));
    }

    QString writeAll() {
        WriteWorkbooksDialog dialog(*session, own.settings);
        dialog.open();
        dialog.setFolder(folder);
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Write ")))
                click(button);
        REQUIRE(waitForEnd(dialog.jobBar()));
        return dialog.jobBar().text();
    }
    std::unique_ptr<TakeWorkbooksDialog> readAll() {
        auto dialog
            = std::make_unique<TakeWorkbooksDialog>(Workplace{*session, *commands, own.settings, language});
        dialog->open();
        dialog->read({folder});
        REQUIRE(waitForEnd(dialog->jobBar()));
        return dialog;
    }
    static QPushButton* storeButton(const QDialog& dialog) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Store")))
                return button;
        return nullptr;
    }
    QString file(std::size_t unit) const {
        return QDir(folder).filePath(selfAssessmentFileName(*session->frame().units[unit]));
    }
    int fillIn(std::size_t unit) const {
        Workbook workbook = sentback::opened(file(unit));
        const int answers = sentback::answerAll(workbook, invented.campaign, unit, yes, no);
        sentback::save(workbook, file(unit));
        return answers;
    }
    bool isAsInvented(std::size_t unit) const {
        const UnitRecord &ours = session->campaign().record(unit), &wanted = invented.campaign.record(unit);
        return ours.facts == wanted.facts && ours.stages[0] == wanted.stages[0];
    }

    InventedCampaign invented;
    OwnSettings own;
    QString path;
    QString folder;
    Language language{Language::Code::English};
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
};

// Ten communes, ten ways to send back what cannot be taken as it is.
void spoil(const Office& office) {
    const auto change = [&](std::size_t unit, const auto& how) {
        Workbook workbook = sentback::opened(office.file(unit));
        how(workbook);
        sentback::save(workbook, office.file(unit));
    };
    xlsxfile::Parts macros = xlsxfile::parts({});
    macros["xl/vbaProject.bin"] = "macro";
    overwrite(office.file(0), xlsxfile::zipped(macros));
    overwrite(office.file(1), bytesOf(office.file(1)).first(3000));
    xlsxfile::Parts entities = xlsxfile::parts({});
    entities["xl/worksheets/sheet1.xml"] = "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>";
    overwrite(office.file(2), xlsxfile::zipped(entities));
    QByteArray rows;
    for (int row = 1; row <= 1'000'000; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\"/>";
    overwrite(office.file(3), xlsxfile::workbook(rows));
    change(4, [](Workbook& workbook) {
        Sheet& record = workbook.sheets.back();
        sentback::put(record, {4, 1}, {Kind::Text, QStringLiteral("another digest"), false});
    });
    change(5,
        [](Workbook& workbook) { sentback::answer(workbook, "1.1.2/hoan_thanh", Kind::Number, "3", true); });
    change(
        6, [](Workbook& workbook) { sentback::answer(workbook, "1.1.2/hoan_thanh", Kind::Text, "gần hết"); });
    change(7, [](Workbook& workbook) {
        const sentback::Row row = sentback::rowOf(workbook, "1.1.2/hoan_thanh");
        std::erase_if(
            row.sheet->cells, [&](const Sheet::Placed& placed) { return placed.place.row == row.row; });
    });
    change(
        8, [](Workbook& workbook) { sentback::answer(workbook, "1.1.2/hoan_thanh", Kind::Number, "9999"); });
    overwrite(office.file(9), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

} // namespace

TEST_CASE("Workbooks: 584 go out and come back, ten of them faulty, stored and undone as one step") {
    Office office;
    CHECK(office.writeAll().startsWith(QStringLiteral("The files are in the folder")));
    REQUIRE(filesOf(office.folder).size() == 584);
    int answers = 0;
    for (std::size_t unit = 0; unit < 584; ++unit) {
        const int own = office.fillIn(unit);
        answers += unit >= 10 ? own : 0;
    }
    spoil(office);

    const std::unique_ptr<TakeWorkbooksDialog> dialog = office.readAll();
    auto* table = dialog->findChild<TakenTable*>();
    REQUIRE(table->topLevelItemCount() == 584);
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("summary"))
              ->text()
              .startsWith(QStringLiteral("Workbooks read: 584. Refused: 6; with faulty cells: 4.")));
    QStringList outcomes;
    for (int i = 0; i < 6; ++i)
        outcomes << table->topLevelItem(i)->text(TakenTable::Outcome).section(u' ', 0, 4);
    INFO(outcomes.join(u'|').toStdString());
    for (const char* sentence : {"The workbook holds macros and", "The workbook is damaged (zip);",
             "The workbook holds declarations that", "The workbook has more than",
             "The workbook was written for", "This is a workbook of"})
        CHECK(outcomes.contains(QString::fromLatin1(sentence)));
    for (int i = 6; i < 10; ++i) {
        const QTreeWidgetItem* row = table->topLevelItem(i);
        CHECK(row->childCount() == 1);
        CHECK(row->child(0)->text(TakenTable::File).startsWith(QStringLiteral("Tự đánh giá")));
        CHECK(row->child(0)->text(TakenTable::Unit) == u"1.1.2");
        CHECK(row->isExpanded());
    }
    CHECK(table->topLevelItem(10)->text(TakenTable::Outcome) == u"In order");
    CHECK(office.session->campaign().isEmpty()); // nothing before Store

    click(Office::storeButton(*dialog));
    CHECK(dialog->isStoring());
    REQUIRE(QTest::qWaitFor([&] { return !office.session->isWritable(); }, 60'000)); // the copy is made
    EntryEdit other;
    other.inputs[QStringLiteral("hoan_thanh")] = QStringLiteral("1");
    const Status meanwhile = office.commands->editEntry({20, 1, Stage::Self}, other);
    CHECK(meanwhile.error().code == ErrorCode::BookStoring);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isStoring(); }, 300'000));
    INFO(dialog->jobBar().text().toStdString());
    CHECK(dialog->jobBar().text().startsWith(QStringLiteral("Stored: ")));
    int same = 0;
    for (std::size_t unit = 10; unit < 584; ++unit)
        same += office.isAsInvented(unit) ? 1 : 0;
    CHECK(same == 574);
    CHECK(answers > 574 * 60);
    for (const std::size_t unit : {0, 1, 2, 3, 4, 9})
        CHECK(office.session->campaign().record(unit).stages[0]
            == Campaign(office.session->frameShared()).record(unit).stages[0]);
    CHECK(office.session->campaign().record(5).entry(Stage::Self, 1).isEmpty()); // 1.1.2 whole left out
    CHECK_FALSE(office.session->campaign().record(5).entry(Stage::Self, 0).isEmpty());
    CHECK(office.session->scores(Stage::Self) == scoreAll(office.session->campaign(), Stage::Self));
    dialog->reject();

    REQUIRE(office.commands->undo());
    REQUIRE(QTest::qWaitFor([&] { return office.session->isWritable(); }, 300'000));
    CHECK(office.session->campaign().isEmpty());
    CHECK_FALSE(office.commands->canUndo());
}

TEST_CASE("Workbooks: files that are there already are never written over") {
    Office office(40);
    CHECK(office.writeAll().startsWith(QStringLiteral("The files are in the folder")));
    const QStringList files = filesOf(office.folder);
    const QByteArray before = bytesOf(office.file(0));
    REQUIRE(QFile::remove(office.file(1)));
    CHECK(office.writeAll().contains(QStringLiteral("the file exists already")));
    CHECK(bytesOf(office.file(0)) == before);
    CHECK(filesOf(office.folder).size() == files.size() - 1);
}

TEST_CASE("Workbooks: a cancelled writing leaves nothing") {
    Office office(40);
    const WorkbookExport wanted{office.folder, {0, 1, 2, 3, 4}, {QStringLiteral("b"), 2018, 0}};
    const Job::Work work = writeWorkbooks(office.session->campaign(), wanted);
    const Status written = work([](int done, int) { return done < 3; });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QFileInfo::exists(office.folder));
}

TEST_CASE("Workbooks: storing that is cancelled, or ends with the window, leaves the book as it was") {
    Office office(40);
    CHECK(office.writeAll().startsWith(QStringLiteral("The files are in the folder")));
    for (std::size_t unit = 0; unit < 20; ++unit)
        office.fillIn(unit);
    const std::unique_ptr<TakeWorkbooksDialog> dialog = office.readAll();
    click(Office::storeButton(*dialog));
    REQUIRE(dialog->isStoring());
    SECTION("cancelled") {
        dialog->reject();
        REQUIRE(QTest::qWaitFor([&] { return !dialog->isStoring(); }, 60'000));
        CHECK(dialog->isVisible());
        CHECK(office.session->isWritable());
        CHECK(dialog->jobBar().text().contains(QStringLiteral("cancelled")));
        CHECK(Office::storeButton(*dialog)->isEnabled());
        CHECK(office.session->campaign().isEmpty());
    }
    SECTION("closed") {
        office.commands.reset();
        office.session.reset();
    }
    const Result<Book> book = Book::open(office.path, Access::ReadOnly);
    REQUIRE(book);
    CHECK(book->eventCount() == 0);
}

// The dialogs as they are looked at: build/screens with SODIEM_SCREENS.
TEST_CASE("Workbooks: pictures of both dialogs", "[.screens][workbookscreens]") {
    const QString pictures = qEnvironmentVariable("SODIEM_SCREENS");
    REQUIRE_FALSE(pictures.isEmpty());
    const InterfaceLanguage interface(Language::Code::Vietnamese);
    Office office(40);
    office.own.settings.setLanguage(Language::Code::Vietnamese);
    office.language = Language(Language::Code::Vietnamese);
    {
        WriteWorkbooksDialog dialog(*office.session, office.own.settings);
        dialog.open();
        dialog.setFolder(office.folder);
        dialog.grab().save(pictures + QStringLiteral("/workbooks-write.png"));
        dialog.write();
        REQUIRE(waitForEnd(dialog.jobBar()));
        QTest::qWait(30);
        dialog.grab().save(pictures + QStringLiteral("/workbooks-written.png"));
    }
    for (std::size_t unit = 0; unit < 20; ++unit)
        office.fillIn(unit);
    spoil(office);
    const std::unique_ptr<TakeWorkbooksDialog> dialog = office.readAll();
    QTest::qWait(30);
    CHECK(dialog->width() <= 1024);
    CHECK(dialog->height() <= 600);
    REQUIRE(dialog->grab().save(pictures + QStringLiteral("/workbooks-taken.png")));
    dialog->store();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isStoring(); }, 60'000));
    REQUIRE(dialog->grab().save(pictures + QStringLiteral("/workbooks-stored.png")));
}

TEST_CASE("Workbooks: the faults go to the clipboard as a table") {
    Office office(40);
    CHECK(office.writeAll().startsWith(QStringLiteral("The files are in the folder")));
    Workbook workbook = sentback::opened(office.file(0));
    sentback::answer(workbook, "1.1.2/hoan_thanh", Kind::Text, "nhiều");
    sentback::save(workbook, office.file(0));
    const std::unique_ptr<TakeWorkbooksDialog> dialog = office.readAll();
    CHECK_FALSE(Office::storeButton(*dialog)->isEnabled()); // no value came
    click(named<QPushButton>(*dialog, u8"Copy the faults"));
    const QStringList cells = QGuiApplication::clipboard()->text().section(u'\n', 0, 0).split(u'\t');
    REQUIRE(cells.size() == 5);
    CHECK(cells[0] == selfAssessmentFileName(*office.session->frame().units[0]));
    CHECK(cells[2] == QStringLiteral("Tự đánh giá"));
    CHECK(cells[3].startsWith(u'G'));
    CHECK(cells[4].contains(QStringLiteral("“nhiều”")));
}
