// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of other offices' tables, through the dialog of three steps.
#include "app/commands/commands.h"
#include "app/i18n/interfacelanguage.h"
#include "app/models/importtargets.h"
#include "app/models/linesmodel.h"
#include "app/pages/import/importcolumnspage.h"
#include "app/pages/import/importdialog.h"
#include "app/pages/import/linestable.h"
#include "app/session/session.h"
#include "app/widgets/jobbar.h"
#include "app/window/appearance.h"
#include "core/exchange/csv.h"
#include "core/exchange/tableworkbook.h"
#include "core/units/labels.h"
#include "support/bookfile.h"
#include "support/hanoibook.h"
#include "support/modelwatch.h"
#include "support/windowkit.h"
#include "support/xlsxfile.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

constexpr int unitsInTable = 30;

// An open book of some communes of Hà Nội without figures, and the dialog over it.
struct Office {
    explicit Office(Stage stage = Stage::Appraised, Language::Code code = Language::Code::English)
        : language(code) {
        own.settings.setLanguage(code);
        path = own.folder.filePath(QStringLiteral("Hà Nội.sodiem"));
        makeHanoiBook(path, 80);
        auto opened = Session::open(
            path, {QStringLiteral("Nguyễn Văn An"), {}, stage}, QStringLiteral("d1"), Clock::system());
        REQUIRE(opened);
        session = std::move(*opened);
        session->verifyNow();
        commands = std::make_unique<Commands>(*session);
        REQUIRE(session->frame().units.size() >= unitsInTable);
        open();
    }

    void open() {
        dialog.reset();
        dialog = std::make_unique<ImportDialog>(Workplace{*session, *commands, own.settings, language});
        dialog->open();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
    }
    // Thirty units by five columns: three cells and one unit are wrong.
    Table table() const {
        Table table;
        table.columns = {QStringLiteral("STT"), u(u8"Tên đơn vị"), u(u8"1.1.2 Số nhiệm vụ đã hoàn thành"),
            u(u8"1.1.2 Số nhiệm vụ trong kế hoạch phải hoàn thành trong năm"),
            u(u8"Số cán bộ cấp xã có mặt đến cuối kỳ"), u(u8"Số công chức cấp xã có mặt đến cuối kỳ"),
            u(u8"Điểm 1.1.1"), u(u8"Ý kiến")};
        for (int i = 0; i < unitsInTable; ++i) {
            const Unit& unit = *session->frame().units[static_cast<std::size_t>(i)];
            table.add({QString::number(i + 1), i == 7 ? u(u8"Phường Không Có") : labelAtLineStart(unit),
                i == 3 ? QStringLiteral("nhiều") : QStringLiteral("8"), QStringLiteral("10"),
                i == 5 ? QStringLiteral("-2") : QString::number(10 + i),
                i == 9 ? QString() : QStringLiteral("11"),
                i == 11 ? QStringLiteral("99") : QStringLiteral("0.5"), u(u8"tốt")});
        }
        return table;
    }
    QString file(const char* name, const QByteArray& bytes) const {
        QFile file(own.folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        return file.fileName();
    }
    QString csv() const { return file("so-lieu.csv", writeCsv(table())); }
    QString xlsx() const {
        const QString written = own.folder.filePath(QStringLiteral("so-lieu.xlsx"));
        NumberColumns numbers;
        for (const int column : {2, 3, 4, 5})
            numbers[table().columns[static_cast<std::size_t>(column)]] = 0;
        REQUIRE(writeTableWorkbook(written, table(), numbers, QStringLiteral("Biểu 1"), 0));
        return written;
    }

    void read(const QString& file) {
        dialog->read(file);
        wait();
    }
    void wait() {
        REQUIRE(QTest::qWaitFor([&] { return !dialog->jobBar().isBusy() && !dialog->isStoring(); }, 60'000));
        QApplication::processEvents();
    }
    void next() {
        click(named<QPushButton>(*dialog, u8"Next"));
        wait();
    }
    QPushButton* storeButton() const {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Store")))
                return button;
        return nullptr;
    }
    LinesTable* lines(const char* name) const {
        return dialog->findChild<LinesTable*>(QString::fromLatin1(name));
    }
    QString said(const char* summary) const {
        const auto* label = dialog->findChild<QLabel*>(QString::fromLatin1(summary));
        REQUIRE(label != nullptr);
        return label->text();
    }
    QString use(int column) const {
        return lines("columns")->lines().lines()[static_cast<std::size_t>(column)].cells.value(2);
    }
    const Entry& entry(std::size_t unit, const char* ref) const {
        const auto leaf = static_cast<std::size_t>(session->frame().leafIndex.at(QString::fromLatin1(ref)));
        return session->campaign().record(unit).entry(session->stage(), leaf);
    }
    QString fact(std::size_t unit, const char* name) const {
        const CriteriaSet& set = session->frame().set;
        const auto at = static_cast<std::size_t>(set.fact(QString::fromLatin1(name)) - set.facts.data());
        const auto& answer = session->campaign().record(unit).facts[at];
        return answer ? answer->text : QStringLiteral("-");
    }

    OwnSettings own;
    QString path;
    Language language;
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<ImportDialog> dialog;
};

void importThirtyUnits(Office& office, const QString& file) {
    CHECK_FALSE(named<QPushButton>(*office.dialog, u8"Next")->isEnabled());
    office.read(file);
    CHECK(office.lines("rows")->lines().rowCount() == unitsInTable + 1);
    office.next();
    REQUIRE(office.dialog->step() == 1);
    CHECK(office.use(0) == QStringLiteral("–"));
    CHECK(office.use(1) == u"Unit (code or name)");
    CHECK(office.use(2).startsWith(QStringLiteral("1.1.2 ")));
    CHECK(office.use(6) == u"1.1.1 Points given directly");
    CHECK(office.use(7) == QStringLiteral("–"));
    CHECK(office.said("columnsSummary") == u"Columns used: 6 of 8.");
    office.next();
    REQUIRE(office.dialog->step() == 2);

    const std::vector<LinesModel::Line> rejected = office.lines("rejected")->lines().lines();
    QStringList cells;
    for (const LinesModel::Line& line : rejected)
        cells << line.cells[0] + u' ' + line.cells[3];
    CHECK(cells
        == QStringList({u(u8"C5 nhiều"), QStringLiteral("D5 10"), QStringLiteral("E7 -2"),
            u(u8"B9 Phường Không Có"), QStringLiteral("G13 99")}));
    CHECK(rejected[0].cells[4].contains(QStringLiteral("is not a number")));
    CHECK(rejected[3].cells[4].startsWith(QStringLiteral("No unit of this book")));
    click(named<QPushButton>(*office.dialog, u8"Copy the list"));
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("C5\t")));
    const int values = 29 * 5 - 2 - 1 - 1 - 1; // the cells rejected, and one empty
    CHECK(office.said("resultSummary").contains(QStringLiteral(" %1, of 29 units").arg(values)));
    CHECK(office.lines("values")->lines().rowCount() == values);
    CHECK(office.session->campaign().isEmpty()); // nothing before Store

    click(office.storeButton());
    office.wait();
    CHECK(office.dialog->jobBar().text().startsWith(QStringLiteral("Stored: %1 values").arg(values)));
    CHECK_FALSE(office.storeButton()->isEnabled());
    CHECK(office.entry(0, "1.1.2").answers[0]->text == u"10");
    CHECK(office.entry(3, "1.1.2").isEmpty());
    CHECK(office.entry(0, "1.1.1").points == Points::parse(QStringLiteral("0.5"), 2).value());
    CHECK(office.entry(0, "1.1.1").note.contains(QStringLiteral("so-lieu")));
    CHECK(office.fact(5, "cb") == u"-");
    CHECK(office.fact(6, "cb") == u"16");
    CHECK(office.fact(9, "cc") == u"-");
    CHECK(office.fact(7, "cb") == u"-");
    CHECK(office.session->scores(Stage::Appraised) == scoreAll(office.session->campaign(), Stage::Appraised));

    CHECK(office.commands->undoText() == u"values of a table");
    REQUIRE(office.commands->undo());
    REQUIRE(QTest::qWaitFor([&] { return office.session->isWritable(); }, 60'000));
    CHECK(office.session->campaign().isEmpty());
    CHECK_FALSE(office.commands->canUndo());
}

} // namespace

TEST_CASE("Import: thirty units out of a CSV table, stored and undone as one step") {
    Office office;
    importThirtyUnits(office, office.csv());
}

TEST_CASE("Import: thirty units out of a workbook, stored and undone as one step") {
    Office office;
    importThirtyUnits(office, office.xlsx());
}

TEST_CASE("Import: a table of the same shape comes with the columns said before") {
    Office office;
    office.read(office.csv());
    office.next();
    auto& columns = office.dialog->columns();
    const auto staff = useFromText(office.session->frame(), QStringLiteral("fact:ld"), Stage::Appraised);
    REQUIRE(staff.kind == ColumnUse::Kind::Fact);
    columns.setUse(0, staff); // nobody could have guessed it
    columns.setUse(6, {});
    office.next();

    office.open();
    Table next = office.table();
    next.rows.resize(3);
    office.read(office.file("thang-sau.csv", writeCsv(next)));
    office.next();
    CHECK(office.use(0).startsWith(QStringLiteral("Shared figure")));
    CHECK(office.use(6) == QStringLiteral("–"));
    CHECK(office.said("columnsSummary").contains(QStringLiteral("as you said")));

    next.columns[0] = u(u8"Số"); // another shape: its own heads count
    office.open();
    office.read(office.file("khac.csv", writeCsv(next)));
    office.next();
    CHECK(office.use(0) == QStringLiteral("–"));
    CHECK(office.use(6) == u"1.1.1 Points given directly");
    CHECK_FALSE(office.said("columnsSummary").contains(QStringLiteral("as you said")));
}

TEST_CASE("Import: what was entered already is kept unless its overwriting is wished") {
    Office office;
    REQUIRE(office.commands->editFact(0,
        static_cast<std::size_t>(office.session->frame().set.fact(QStringLiteral("cb"))
            - office.session->frame().set.facts.data()),
        QStringLiteral("99")));
    office.read(office.csv());
    office.next();
    office.next();
    auto* overwrite = office.dialog->findChild<QCheckBox*>(QString());
    for (QCheckBox* box : office.dialog->findChildren<QCheckBox*>())
        if (box->text().startsWith(QStringLiteral("Overwrite")))
            overwrite = box;
    REQUIRE(overwrite->isVisible());
    CHECK(overwrite->text() == u"Overwrite what was entered already (1 values)");
    const LinesModel::Line first = office.lines("values")->lines().line(0);
    CHECK(first.marked);
    CHECK(first.cells[2] == u"99");
    CHECK(first.cells[3] == u"10");
    const int rows = office.lines("values")->lines().rowCount();
    const QString before = office.storeButton()->text();
    overwrite->click();
    office.wait();
    CHECK(office.lines("values")->lines().rowCount() == rows);
    CHECK(office.storeButton()->text() != before); // one more
    click(office.storeButton());
    office.wait();
    CHECK(office.fact(0, "cb") == u"10");
    REQUIRE(office.commands->undo());
    REQUIRE(QTest::qWaitFor([&] { return office.session->isWritable(); }, 60'000));
    CHECK(office.fact(0, "cb") == u"99");
}

TEST_CASE("Import: a column is told what it is by searching and Enter") {
    Office office;
    office.read(office.file("a.csv", "Tên,Cột lạ,Cột khác\nPhường Phúc Xá,5,6\n"));
    office.next();
    CHECK(office.said("columnsSummary").contains(QStringLiteral("Say of one column")));
    CHECK_FALSE(named<QPushButton>(*office.dialog, u8"Next")->isEnabled());
    office.lines("columns")->setCurrentLine(1);
    auto* search = named<QLineEdit>(*office.dialog, u8"Find an item or a figure");
    type(search, QStringLiteral("1.1.2 "));
    auto* tree = named<QTreeView>(*office.dialog, u8"What the column is");
    QTest::keyClick(search, Qt::Key_Return);
    QModelIndex figure = tree->model()->index(0, 0);
    while (!figure.data(ImportTargets::UseRole).isValid()) {
        REQUIRE(tree->model()->hasChildren(figure));
        figure = tree->model()->index(0, 0, figure);
    }
    tree->setCurrentIndex(figure);
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(office.use(1).startsWith(QStringLiteral("1.1.2 ")));
    CHECK(office.lines("columns")->currentIndex().row() == 2); // on to the next one
    CHECK(named<QPushButton>(*office.dialog, u8"Next")->isEnabled());
    office.dialog->columns().setUse(2,
        useFromText(
            office.session->frame(), figure.data(ImportTargets::UseRole).toString(), Stage::Appraised));
    CHECK(office.use(1) == QStringLiteral("–")); // a figure comes from one column
    office.lines("columns")->setFocus();
    QTest::keyClick(office.lines("columns"), Qt::Key_Delete);
    CHECK(office.use(2) == QStringLiteral("–"));
}

TEST_CASE("Import: a bad file says why in one sentence and changes nothing") {
    Office office;
    office.read(office.csv());
    const int rows = office.lines("rows")->lines().rowCount();
    xlsxfile::Parts macros = xlsxfile::parts({});
    macros["xl/vbaProject.bin"] = "macro";
    xlsxfile::Parts entities = xlsxfile::parts({});
    entities["xl/worksheets/sheet1.xml"] = "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>";
    QByteArray many;
    for (int row = 1; row <= 1'000'000; ++row)
        many += "<row r=\"" + QByteArray::number(row) + "\"/>";
    const std::pair<QByteArray, const char*> files[] = {{xlsxfile::zipped(macros), "macros"},
        {xlsxfile::zipped(entities), "declarations"}, {xlsxfile::workbook(many), "more than"},
        {"\xD0\xC6,1\n", "UTF-8"}, {"", "empty"}, {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old"}};
    for (const auto& [bytes, word] : files) {
        office.read(office.file("x.xlsx", bytes));
        INFO(office.dialog->jobBar().text().toStdString());
        CHECK(office.dialog->jobBar().text().contains(QString::fromLatin1(word)));
        CHECK(office.lines("rows")->lines().rowCount() == rows); // the one before stays
        CHECK(office.dialog->step() == 0);
    }
    CHECK(office.session->campaign().isEmpty());
}

TEST_CASE("Import: a storing that is cancelled leaves the book as it was") {
    Office office;
    office.read(office.csv());
    office.next();
    office.next();
    click(office.storeButton());
    REQUIRE(office.dialog->isStoring());
    office.dialog->reject();
    office.wait();
    CHECK(office.dialog->isVisible());
    CHECK(office.dialog->jobBar().text().contains(QStringLiteral("cancelled")));
    CHECK(office.session->campaign().isEmpty());
    CHECK(office.storeButton()->isEnabled());
    click(office.storeButton());
    office.wait();
    CHECK_FALSE(office.session->campaign().isEmpty());
}

TEST_CASE("Import: its models keep the rules of models") {
    const Watch watch;
    constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::Warning;
    const Language vietnamese(Language::Code::Vietnamese);
    const auto frame = Frame::make(fewUnits(), setOf(tinySetBytes()));
    ImportTargets targets(*frame, Stage::Appraised, vietnamese);
    const QAbstractItemModelTester targetsTester(&targets, reporting);
    for (const char* use : {"", "unit", "district", "fact:hoso", "input:1.1/choice", "input:1.2/da_lam",
             "points:1.1", "points:1.3", "note:1.2", "input:2.1/dan.khong"}) {
        const ColumnUse wanted = useFromText(*frame, QString::fromLatin1(use), Stage::Appraised);
        CHECK(targets.indexOf(wanted).data(ImportTargets::UseRole) == QString::fromLatin1(use));
    }
    LinesModel lines;
    const QAbstractItemModelTester linesTester(&lines, reporting);
    lines.show({QStringLiteral("a"), QStringLiteral("b")},
        {{{QStringLiteral("1"), QStringLiteral("2")}, true, {}},
            {{QStringLiteral("3"), QStringLiteral("4")}, false, {}}});
    CHECK(lines.index(1, 1).data().toString() == u"4");
    CHECK(lines.lines().size() == 2);
    lines.show({QStringLiteral("a")}, 20'000, [](int row) {
        return LinesModel::Line{{QString::number(row)}, false, {}};
    });
    CHECK(lines.index(19'999, 0).data().toString() == u"19999");
    lines.show({}, {});
    CHECK(lines.rowCount() == 0);
    CHECK(warnings == 0);
}

namespace {

// The steps as they are looked at: build/screens with SODIEM_SCREENS.
void shootSteps(const QString& pictures, const QString& look) {
    const InterfaceLanguage interface(Language::Code::Vietnamese);
    Office office(Stage::Appraised, Language::Code::Vietnamese);
    const auto shoot = [&](const char* name) {
        for (int pass = 0; pass < 5; ++pass)
            QTest::qWait(20);
        CHECK(office.dialog->width() <= 1024);
        CHECK(office.dialog->height() <= 600);
        REQUIRE(office.dialog->grab().save(
            pictures + QStringLiteral("/import-%1-%2.png").arg(QString::fromLatin1(name), look)));
    };
    shoot("empty");
    office.read(office.xlsx());
    shoot("file");
    office.dialog->goOn();
    shoot("columns");
    office.dialog->goOn();
    office.wait();
    shoot("result");
    office.dialog->goOn();
    office.wait();
    shoot("stored");
    office.open();
    Table changed = office.table();
    for (std::size_t i = 0; i < 10; ++i)
        changed.rows[i].cells[4] = QString::number(40 + i);
    office.read(office.file("so-lieu.csv", writeCsv(changed)));
    office.dialog->goOn();
    shoot("recalled");
    office.dialog->goOn();
    office.wait();
    shoot("held");
    office.read(office.file("x.csv", "\xD0\xC6,1\n"));
    office.dialog->goBack();
    office.dialog->goBack();
    office.read(office.file("x.csv", "\xD0\xC6,1\n"));
    shoot("refused");
}

} // namespace

TEST_CASE("Import: pictures of every step", "[.screens][importscreens]") {
    const QString pictures = qEnvironmentVariable("SODIEM_SCREENS");
    REQUIRE_FALSE(pictures.isEmpty());
    REQUIRE(QDir().mkpath(pictures)); // nobody may have looked before
    const Appearance appearance;
    shootSteps(pictures, QStringLiteral("light"));
    appearance.apply(Theme::Dark, 150);
    shootSteps(pictures, QStringLiteral("dark-150"));
    appearance.apply(Theme::Light, 100);
}
