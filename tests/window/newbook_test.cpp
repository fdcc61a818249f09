// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/newbook.h"
#include "app/pages/start/newbookwizard.h"
#include "app/pages/start/sourcechooser.h"
#include "app/widgets/dayedit.h"
#include "core/exchange/csv.h"
#include "core/exchange/tableworkbook.h"
#include "support/tinybook.h"
#include "support/windowkit.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace sodiem;
using namespace sodiem::test;

namespace {

// The wizard on the screen, and what came out of it.
struct Shown {
    Shown() {
        QObject::connect(&wizard, &NewBookWizard::newBookWanted, &wizard,
            [this](const NewBook& book) { wanted.push_back(book); });
        wizard.open();
        REQUIRE(QTest::qWaitForWindowExposed(&wizard));
    }
    QAbstractButton* next() const { return wizard.button(QWizard::NextButton); }
    QAbstractButton* finish() const { return wizard.button(QWizard::FinishButton); }
    QWidget& page() const { return *wizard.currentPage(); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    // Through the dialog, as a person does.
    void chooseFile(const QString& path) const {
        click(named<QPushButton>(page(), u8"Choose…"));
        auto* dialog = page().findChild<QFileDialog*>();
        REQUIRE(dialog != nullptr);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        type(dialog->findChild<QLineEdit*>(), path);
        dialog->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QApplication::processEvents();
    }
    void toCampaign() const {
        click(next());
        click(next());
        REQUIRE(named<QLineEdit>(page(), u8"File name")->isVisible());
        setText(u8"Folder", folder.path());
    }
    void setText(const char8_t* field, const QString& text) const {
        auto* line = named<QLineEdit>(page(), field);
        clear(line);
        type(line, text);
    }

    QTemporaryDir folder;
    NewBookWizard wizard{Language(Language::Code::English)};
    std::vector<NewBook> wanted;
};

const QByteArray unitsCsv
    = "code,name,kind,parent_code\n01,Tỉnh Nam Định,province,\n02,Phường Năng Tĩnh,ward,01\n"
      "03,Xã Mỹ Xá,commune,01\n";
const QByteArray zonesCsv
    = "code,name,kind,parent_code\n01,Tỉnh Kiên Giang,province,\n02,Đặc khu Thổ Châu,special_zone,01\n";

} // namespace

TEST_CASE("three pages make a book of Hà Nội with what is proposed") {
    Shown shown;
    CHECK(shown.page().findChild<QRadioButton*>()->text()
        == QStringLiteral(
            "Hà Nội 2018 — 584 communes, wards, townships; 30 urban districts, rural districts, towns"));
    QTest::keyClick(shown.next(), Qt::Key_Space);
    shown.wizard.back();
    shown.toCampaign();
    CHECK(shown.finish()->isEnabled());
    click(shown.finish());
    REQUIRE(shown.wanted.size() == 1);
    const NewBook& book = shown.wanted[0];
    CHECK(book.path == shown.folder.filePath(QStringLiteral("ha-noi-2018.sodiem")));
    CHECK(book.title == QStringLiteral("Administrative reform scores – Hà Nội 2018"));
    CHECK(book.year == 2018);
    CHECK(book.catalogue.scored().size() == 584);
    CHECK(book.periodStart == QDate(2018, 1, 1));
    CHECK(book.periodEnd == QDate(2018, 12, 31));
    CHECK(book.defaultGroup == GroupBy::District);
    CHECK_FALSE(shown.wizard.isVisible());
    CHECK_FALSE(QFileInfo::exists(book.path)); // it only asks
}

TEST_CASE("a list of units that does not hold is refused with what is wrong") {
    Shown shown;
    SECTION("none chosen yet") {
        click(named<QRadioButton>(shown.page(), u8"A list of my own (an Excel workbook or a CSV file)"));
        CHECK(saidBeside(shown.page()).isEmpty());
    }
    SECTION("a wrong kind, by its line") {
        shown.chooseFile(
            shown.write(QStringLiteral("sai.csv"), "code,name,kind,parent_code\n01,Xã A,làng,\n"));
        CHECK(saidBeside(shown.page()).contains(QStringLiteral("“làng” is not a kind of unit")));
        CHECK(saidBeside(shown.page()).contains(QStringLiteral("Line 2")));
    }
    SECTION("no commune in it") {
        shown.chooseFile(
            shown.write(QStringLiteral("a.csv"), "code,name,kind,parent_code\n01,Tỉnh A,province,\n"));
        CHECK_FALSE(saidBeside(shown.page()).isEmpty());
    }
    CHECK_FALSE(shown.next()->isEnabled());
    click(shown.page().findChild<QRadioButton*>()); // back to the first: all is well again
    CHECK(shown.next()->isEnabled());
    CHECK(saidBeside(shown.page()).isEmpty());
}

TEST_CASE("a list of one's own gives the book its name and its groups") {
    Shown shown;
    shown.chooseFile(shown.write(QStringLiteral("nam-dinh-2019.csv"), unitsCsv));
    CHECK(shown.next()->isEnabled());
    CHECK(named<QLabel>(shown.page(), u8"The list holds 2 communes, wards.")->isVisible());
    shown.toCampaign();
    CHECK(named<QLineEdit>(shown.page(), u8"File name")->text() == QStringLiteral("nam-dinh-2019.sodiem"));
    const auto* group = shown.page().findChild<QComboBox*>();
    CHECK(group->currentText() == QStringLiteral("All units together")); // no districts
    CHECK(group->count() == 2); // the other: in each kind
}

TEST_CASE("a list of units may be an Excel workbook, whose faults are told by the row of its sheet") {
    Shown shown;
    Table table = *parseCsv(unitsCsv);
    const auto written = [&](const char* name) {
        const QString path = shown.folder.filePath(QString::fromLatin1(name));
        REQUIRE(writeTableWorkbook(path, table, {}, QString::fromUtf8(u8"Đơn vị"), 0));
        return path;
    };
    shown.chooseFile(written("nam-dinh-2019.xlsx"));
    CHECK(shown.next()->isEnabled());
    CHECK(named<QLabel>(shown.page(), u8"The list holds 2 communes, wards.")->isVisible());
    table.rows[1].cells[2] = QString::fromUtf8(u8"làng");
    shown.chooseFile(written("sai.xlsx"));
    CHECK(saidBeside(shown.page()).contains(QString::fromUtf8(u8"heet “Đơn vị”, line 3")));
    CHECK(saidBeside(shown.page()).contains(QString::fromUtf8(u8"“làng” is not a kind of unit")));
    CHECK_FALSE(shown.next()->isEnabled());
    shown.chooseFile(shown.write(QStringLiteral("hong.xlsx"), "PK\x03\x04 and no more"));
    CHECK_FALSE(saidBeside(shown.page()).isEmpty());
    CHECK_FALSE(shown.next()->isEnabled());
}

TEST_CASE("a list of units may have the semicolons that Excel writes") {
    Shown shown;
    shown.chooseFile(shown.write(QStringLiteral("a.csv"), QByteArray(unitsCsv).replace(',', ';')));
    CHECK(named<QLabel>(shown.page(), u8"The list holds 2 communes, wards.")->isVisible());
}

TEST_CASE("a criteria set that does not hold is refused with its first faults") {
    Shown shown;
    click(shown.next());
    SECTION("it is none") {
        shown.chooseFile(shown.write(QStringLiteral("a.json"), "{}"));
        CHECK(saidBeside(shown.page()).contains(QStringLiteral("sodiem-criteria/1")));
    }
    SECTION("its points do not add up") {
        QByteArray set = tinySetBytes();
        set.replace("\"maximum\":\"3\"", "\"maximum\":\"4\"");
        shown.chooseFile(shown.write(QStringLiteral("a.json"), set));
        CHECK(saidBeside(shown.page()).contains(QStringLiteral("add up")));
    }
    CHECK_FALSE(shown.next()->isEnabled());
}

TEST_CASE("a set of one's own is shown by what it holds") {
    Shown shown;
    click(shown.next());
    shown.chooseFile(shown.write(QStringLiteral("a.json"), tinySetBytes()));
    CHECK(shown.next()->isEnabled());
    CHECK(named<QLabel>(shown.page(),
        u8"Tiny set\nAreas: 2; criteria: 0; sub-criteria to score: 4.\nappraisal: 8 points; survey: 2 "
        u8"points.")
              ->isVisible());
}

TEST_CASE("a set for other units than these is refused, also when the units change later") {
    Shown shown;
    click(shown.next());
    CHECK(shown.next()->isEnabled());
    click(named<QRadioButton>( // chosen by the person: no proposal takes its place
        shown.page(), u8"Sample criteria for scoring administrative reform in communes – Hà Nội 2018"));
    click(shown.wizard.button(QWizard::BackButton));
    shown.chooseFile(shown.write(QStringLiteral("zones.csv"), zonesCsv));
    click(shown.next());
    CHECK_FALSE(shown.next()->isEnabled());
    CHECK(saidBeside(shown.page()).contains(QStringLiteral("none of the kinds of units")));
}

TEST_CASE("a place that cannot take the book is refused at once, beside the field") {
    Shown shown;
    shown.toCampaign();
    const QString taken = shown.write(QStringLiteral("có rồi.sodiem"), "x");
    SECTION("the file exists, with or without its ending") {
        shown.setText(u8"File name", QStringLiteral("có rồi"));
        CHECK(saidBeside(shown.page())
            == QStringLiteral("There is a file of this name already; choose another name."));
    }
    SECTION("no name") { shown.setText(u8"File name", {}); }
    SECTION("a path for a name") { shown.setText(u8"File name", QStringLiteral("a/b")); }
    SECTION("no such folder") { shown.setText(u8"Folder", shown.folder.filePath(QStringLiteral("none"))); }
    CHECK_FALSE(shown.finish()->isEnabled());
    CHECK_FALSE(saidBeside(shown.page()).isEmpty());
    shown.setText(u8"Folder", shown.folder.path());
    shown.setText(u8"File name", QStringLiteral("khác"));
    CHECK(saidBeside(shown.page()).isEmpty());
    CHECK(shown.finish()->isEnabled());
    CHECK(bytesOf(taken) == "x");
}

TEST_CASE("the year moves what was proposed and leaves what was written") {
    Shown shown;
    shown.toCampaign();
    shown.setText(u8"Name of the book", QStringLiteral("Tên riêng"));
    const auto dates = shown.page().findChildren<DayEdit*>();
    dates[0]->setDate(QDate(2018, 3, 1));
    QTest::keyClick(shown.page().findChild<QSpinBox*>(), Qt::Key_Up);
    CHECK(named<QLineEdit>(shown.page(), u8"Name of the book")->text() == QStringLiteral("Tên riêng"));
    CHECK(named<QLineEdit>(shown.page(), u8"File name")->text() == QStringLiteral("ha-noi-2019.sodiem"));
    CHECK(dates[0]->date() == QDate(2018, 3, 1));
    CHECK(dates[1]->date() == QDate(2019, 12, 31));
    dates[1]->setDate(QDate(2017, 1, 1));
    CHECK_FALSE(saidBeside(shown.page()).isEmpty());
    CHECK_FALSE(shown.finish()->isEnabled());
}
