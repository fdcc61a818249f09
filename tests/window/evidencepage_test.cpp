// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/evidenceopener.h"
#include "app/pages/evidence/documenttable.h"
#include "app/pages/evidence/evidencebar.h"
#include "app/pages/evidence/evidencepage.h"
#include "app/pages/evidence/evidenceview.h"
#include "app/pages/overview/overviewpage.h"
#include "app/pages/overview/overviewview.h"
#include "app/pages/scoring/scoringpage.h"
#include "app/session/session.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/messagestrip.h"
#include "app/widgets/tilerow.h"
#include "app/window/mainwindow.h"
#include "core/exchange/tablefile.h"
#include "support/bookfile.h"
#include "support/modelwatch.h"
#include "support/windowkit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

const QByteArray planBytes = "%PDF-1.4\nKế hoạch\n%%EOF\n";
const QByteArray reportBytes = "%PDF-1.4\nBáo cáo\n%%EOF\n";

// The tiny book in the real window, in English.
struct Office {
    Office() {
        own.know();
        own.settings.setLanguage(Language::Code::English);
        window = std::make_unique<MainWindow>(own.settings, desk);
        window->resize(1366, 768);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->openBook(book.path);
        REQUIRE(desk.session() != nullptr);
        session().verifyNow();
        QApplication::processEvents(); // what a book brings is shown by the event loop
        opened.clear();
        page().opener().setOpenFile([this](const QString& path) {
            opened << path;
            return true;
        });
    }

    // Attaches a file to a leaf; its digest.
    QString attach(std::size_t unit, std::size_t leaf, const QString& name, const QByteArray& bytes,
        const QString& number = {}) const {
        const QString path = own.folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        out.close();
        const auto added = session().evidence().add(path);
        REQUIRE(added);
        REQUIRE(desk.commands().attach(
            unit, leaf, {added->sha256, added->name, added->size, number, {}, {}, {}, {}}, {}));
        return added->sha256;
    }
    EvidenceView& show() const {
        window->goToPage(RailPage::Evidence);
        settle();
        return page().view();
    }
    void settle() const {
        REQUIRE(QTest::qWaitFor([this] { return !page().isListing(); }, 20000));
    }
    void endExport() const {
        REQUIRE(QTest::qWaitFor([this] { return !page().view().jobs().isBusy(); }, 20000));
    }
    EvidencePage& page() const { return *window->evidencePage(); }
    Session& session() const { return *desk.session(); }
    DocumentModel& model() const { return page().view().table().documents(); }
    QComboBox& box(const char* name) const {
        return *page().view().bar().findChild<QComboBox*>(QLatin1String(name));
    }
    QLineEdit& search() const { return *page().view().bar().findChild<QLineEdit*>(); }
    QPushButton& button(const char* name) const {
        return *page().view().findChild<QPushButton*>(QLatin1String(name));
    }
    QString cell(int row, DocumentModel::Column column) const {
        return model().index(row, column).data().toString();
    }
    QStringList names() const {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << cell(row, DocumentModel::Name);
        return all;
    }

    BookFile book;
    OwnSettings own;
    Desk desk{own.settings, QStringLiteral("d1"), Clock::fixed(1541410200000)};
    std::unique_ptr<MainWindow> window;
    QStringList opened;
};

// A plan of two wards, a report of one, whose file is lost, and a photo of one that nothing is said of.
struct Filled : Office {
    QString plan = attach(0, 0, u(u8"Kế hoạch.pdf"), planBytes, u(u8"12/KH-UBND"));
    QString report = attach(0, 2, u(u8"Báo cáo.pdf"), reportBytes, u(u8"5/BC"));
    QString photo = attach(2, 1, u(u8"Ảnh.pdf"), planBytes + "ảnh");

    Filled() {
        REQUIRE(desk.commands().link(1, {0}, {plan}));
        REQUIRE(QFile::remove(session().evidence().path(report)));
    }
};

} // namespace

TEST_CASE("Evidence page: a book without documents says where they come from, and leads there") {
    Office office;
    office.show();
    auto* button = office.page().view().findChild<QPushButton*>(QStringLiteral("to-scoring"));
    REQUIRE(button->isVisible());
    CHECK_FALSE(office.page().view().table().isVisible());
    click(button);
    CHECK(office.window->scoringPage()->isVisible());
}

TEST_CASE("Evidence page: every document stands there with where it is used and what is odd about it") {
    Filled office;
    office.show();
    REQUIRE(office.names() == QStringList{u(u8"Ảnh.pdf"), u(u8"Báo cáo.pdf"), u(u8"Kế hoạch.pdf")});
    CHECK(office.cell(0, DocumentModel::State) == QStringLiteral("Not described"));
    CHECK(office.cell(0, DocumentModel::UsedBy) == u(u8"Xã Sơn Đà: 1.2"));
    CHECK(office.cell(1, DocumentModel::State) == QStringLiteral("File missing"));
    CHECK(office.cell(1, DocumentModel::Number) == QStringLiteral("5/BC"));
    CHECK(office.cell(2, DocumentModel::UsedBy) == QStringLiteral("2 units, 2 items"));
    CHECK(office.cell(2, DocumentModel::State) == QStringLiteral("Used by several units"));
    CHECK(office.box("state").itemText(0) == QStringLiteral("All documents (3)"));
}

TEST_CASE("Evidence page: what changes while it is shown, and files that come back, are seen") {
    Filled office;
    office.show();
    REQUIRE(office.desk.commands().describe(office.photo, {}, QStringLiteral("2018-03-01"), {}, {}));
    office.settle();
    CHECK(office.cell(0, DocumentModel::State) == QStringLiteral("In its place"));
    CHECK(office.cell(0, DocumentModel::Date) == QStringLiteral("01/03/2018"));
    REQUIRE(office.desk.commands().unlink(2, 1, office.photo));
    office.settle();
    CHECK(office.names() == QStringList{u(u8"Báo cáo.pdf"), u(u8"Kế hoạch.pdf")});
    office.attach(0, 2, u(u8"Báo cáo.pdf"), reportBytes);
    office.window->goToPage(RailPage::Ranking);
    office.show();
    CHECK(office.cell(0, DocumentModel::State) == QStringLiteral("In its place"));
}

TEST_CASE("Evidence page: search and filters narrow the list, and their counts say what there is") {
    Filled office;
    const EvidenceView& view = office.show();
    type(&office.search(), QStringLiteral("ke hoach phuc"));
    CHECK(office.names() == QStringList{u(u8"Kế hoạch.pdf")});
    CHECK(office.box("state").itemText(0) == QStringLiteral("All documents (1)"));
    CHECK(office.box("state").itemText(2) == QStringLiteral("File missing (0)"));
    type(&office.search(), QStringLiteral(" nothing"));
    CHECK(office.names().isEmpty());
    CHECK_FALSE(view.table().isVisible());
    CHECK_FALSE(office.button("document-open").isEnabled());
    QTest::keyClick(&office.search(), Qt::Key_Escape);
    CHECK(office.names().size() == 3);
    office.box("state").setCurrentIndex(2);
    CHECK(office.names() == QStringList{u(u8"Báo cáo.pdf")});
    CHECK(office.box("state").itemText(0) == QStringLiteral("All documents (3)")); // counts go on
    office.box("state").setCurrentIndex(0);
    REQUIRE(office.box("unit").count() == 4);
    office.box("unit").setCurrentIndex(2); // Trúc Bạch
    CHECK(office.names() == QStringList{u(u8"Kế hoạch.pdf")});
}

TEST_CASE(
    "Evidence page: Enter leads to the item, of the unit that is looked at where several use a document") {
    Filled office;
    EvidenceView& view = office.show();
    view.table().setFocus();
    pressCtrl(&view.table(), Qt::Key_F);
    CHECK(office.search().hasFocus());
    type(&office.search(), QStringLiteral("ke hoach"));
    QTest::keyClick(&office.search(), Qt::Key_Down);
    CHECK(view.table().hasFocus());
    QTest::keyClick(&view.table(), Qt::Key_Return);
    CHECK(office.window->scoringPage()->isVisible());
    CHECK(office.session().selection() == Selection{0, 0});
    office.show();
    office.box("unit").setCurrentIndex(2);
    QTest::keyClick(&view.table(), Qt::Key_Return);
    CHECK(office.session().selection() == Selection{1, 0});
    office.show();
    office.box("unit").setCurrentIndex(0);
    QTest::keyClick(&office.search(), Qt::Key_Escape);
    view.table().setCurrentIndex(office.model().index(0, 0));
    click(&office.button("document-item"));
    CHECK(office.session().selection() == Selection{2, 1});
}

TEST_CASE("Evidence page: a file is opened as a copy; one that is missing is told") {
    Filled office;
    EvidenceView& view = office.show();
    view.table().setCurrentIndex(office.model().index(1, 0));
    click(&office.button("document-open"));
    REQUIRE(QTest::qWaitFor([&] { return !office.page().opener().isBusy(); }, 20000));
    CHECK(office.opened.isEmpty());
    CHECK(view.strip().sentence().contains(u(u8"Báo cáo.pdf")));
    view.table().setCurrentIndex(office.model().index(2, 0));
    click(&office.button("document-open"));
    REQUIRE(QTest::qWaitFor([&] { return !office.page().opener().isBusy(); }, 20000));
    REQUIRE(office.opened.size() == 1);
    CHECK(bytesOf(office.opened.first()) == planBytes);
    CHECK(view.strip().sentence().isEmpty());
}

TEST_CASE("Evidence page: the export says which unit it is for, what is missing, and what stood in its way") {
    Filled office;
    const EvidenceView& view = office.show();
    view.table().setCurrentIndex(office.model().index(2, 0)); // used by two
    CHECK_FALSE(office.button("document-export").isEnabled());
    CHECK_FALSE(office.button("document-export").toolTip().isEmpty());
    view.table().setCurrentIndex(office.model().index(0, 0));
    CHECK(office.button("document-export").isEnabled());
    office.box("unit").setCurrentIndex(1);
    CHECK(office.button("document-export").isEnabled());

    const QTemporaryDir target;
    office.page().exportUnit(0, target.path());
    CHECK(view.jobs().isBusy());
    CHECK_FALSE(office.button("document-export").isEnabled());
    office.endExport();
    const QString folder = target.filePath(u(u8"00001 Phường Phúc Xá"));
    CHECK(view.jobs().text().contains(u(u8"00001 Phường Phúc Xá")));
    CHECK(view.strip().sentence().contains(u(u8"Báo cáo.pdf")));
    CHECK(bytesOf(folder + u(u8"/1.1 - 12-KH-UBND - Kế hoạch.pdf")) == planBytes);
    const Result<Workbook> index = readTableFile(folder + u(u8"/muc-luc-tai-lieu.xlsx"));
    REQUIRE(index);
    const Sheet& listed = index->sheets.front();
    CHECK(listed.at({0, 0}).text == QStringLiteral("Item"));
    CHECK(listed.at({2, 10}).text == QStringLiteral("the file is missing"));
    CHECK(listed.at({3, 0}).kind == SheetCell::Kind::Empty);
    CHECK(office.button("document-export").isEnabled());

    office.page().exportUnit(0, target.path()); // a second time
    office.endExport();
    CHECK(view.jobs().text().contains(QStringLiteral("exists already")));
    CHECK(view.strip().sentence().isEmpty());
    CHECK(QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("Evidence page: the index holds no formula of a name's") {
    Filled office;
    office.attach(2, 0, u(u8"=1+1.pdf"), planBytes + "=");
    office.show();
    const QTemporaryDir target;
    office.page().exportUnit(2, target.path());
    office.endExport();
    REQUIRE(office.desk.commands().describe(
        office.photo, QStringLiteral("=HYPERLINK(\"http://x\")"), {}, {}, QStringLiteral("@x")));
    const QTemporaryDir second;
    office.page().exportUnit(2, second.path());
    office.endExport();
    const auto index = readTableFile(second.filePath(u(u8"09661 Xã Sơn Đà/muc-luc-tai-lieu.xlsx")));
    REQUIRE(index);
    for (const Sheet::Placed& placed : index->sheets.front().cells)
        CHECK_FALSE(placed.cell.formula);
    CHECK(index->sheets.front().at({2, 2}).text.startsWith(QStringLiteral("=HYPERLINK"))); // a text as it was typed
}

TEST_CASE("Evidence page: an export can be cancelled and leaves nothing") {
    Filled office;
    const EvidenceView& view = office.show();
    const QTemporaryDir target;
    office.page().exportUnit(0, target.path());
    view.jobs().cancel();
    office.endExport();
    const QStringList left
        = QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!left.isEmpty()) // it was done before it heard
        CHECK(left == QStringList{u(u8"00001 Phường Phúc Xá")});
}

TEST_CASE("Document model: holds as an item model, whatever is shown of it") {
    Filled office;
    const Watch watch;
    DocumentModel model(office.session().frameShared(), Language(Language::Code::Vietnamese));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(model.rowCount() == 0);
    auto listed
        = listDocuments(documentSource(office.session().campaign(), office.session().frameShared(), {}),
            [](const QString&) { return true; });
    REQUIRE(listed);
    model.setDocuments(std::make_shared<const std::vector<ListedDocument>>(std::move(*listed)));
    CHECK(model.rowCount() == 3);
    model.setFilter({{}, DocumentState::Shared, -1});
    CHECK(model.rowCount() == 1);
    model.setFilter({u(u8"bao"), {}, 1});
    CHECK(model.rowCount() == 0);
    model.setFilter({});
    CHECK(model.rowCount() == 3);
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    CHECK(model.index(2, DocumentModel::UsedBy).data(Qt::ToolTipRole).toString().contains(u(u8"Trúc Bạch")));
    CHECK(warnings == 0);
}

TEST_CASE("Evidence page: items without evidence are a step away") {
    Filled office;
    office.show();
    click(&office.button("document-lacking"));
    REQUIRE(office.window->overviewPage()->isVisible());
    CHECK(office.window->overviewPage()->view().tiles().current()
        == static_cast<int>(AlertKind::EvidenceLacking) + 1);
}

TEST_CASE("Evidence page: a press on a heading puts the documents in its order", "[evidencepage]") {
    Filled s;
    DocumentTable& table = s.show().table();
    CHECK(s.names() == QStringList{u(u8"Ảnh.pdf"), u(u8"Báo cáo.pdf"), u(u8"Kế hoạch.pdf")});
    const auto press = [&](DocumentModel::Column column) {
        QHeaderView* head = table.horizontalHeader();
        const QPoint at(head->sectionViewportPosition(column) + 12, head->height() / 2);
        INFO(at.x() << " of " << head->viewport()->width());
        REQUIRE(head->viewport()->rect().contains(at));
        QTest::mouseClick(head->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    };
    table.selectRow(2); // the plan
    press(DocumentModel::UsedBy);
    CHECK(s.names() == QStringList{u(u8"Báo cáo.pdf"), u(u8"Ảnh.pdf"), u(u8"Kế hoạch.pdf")}); // by unit, then by two
    CHECK(table.current()->document.sha256 == s.plan); // what was chosen stays chosen
    press(DocumentModel::UsedBy);
    CHECK(s.names() == QStringList{u(u8"Kế hoạch.pdf"), u(u8"Ảnh.pdf"), u(u8"Báo cáo.pdf")});
    press(DocumentModel::Number);
    CHECK(s.names() == QStringList{u(u8"Ảnh.pdf"), u(u8"Báo cáo.pdf"), u(u8"Kế hoạch.pdf")}); // 5 before 12
    s.search().setText(u(u8"bao cao"));
    CHECK(s.names() == QStringList{u(u8"Báo cáo.pdf")});
    s.search().clear();
    press(DocumentModel::Name);
    CHECK(s.names() == QStringList{u(u8"Ảnh.pdf"), u(u8"Báo cáo.pdf"), u(u8"Kế hoạch.pdf")});
}
