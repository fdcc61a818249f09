// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/interfacelanguage.h"
#include "app/pages/start/startpage.h"
#include "support/windowkit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace sodiem;
using namespace sodiem::test;

namespace {

// The page on the screen, with one book that is there and one that is gone.
struct Shown {
    explicit Shown(bool known = true) {
        if (known)
            own.know();
        there = own.folder.filePath(QStringLiteral("Hà Nội 2018.sodiem"));
        gone = own.folder.filePath(QStringLiteral("USB/Ba Vì.sodiem"));
        REQUIRE(QFile(there).open(QIODevice::WriteOnly));
        own.settings.addRecentBook(gone);
        own.settings.addRecentBook(there);
        page.resize(1024, 600);
        page.show();
        page.refresh();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    QTreeWidget* table() const { return page.findChild<QTreeWidget*>(); }
    QPushButton* button(const char8_t* text) const { return named<QPushButton>(page, text); }

    OwnSettings own;
    QString there, gone;
    StartPage page{own.settings};
};

} // namespace

TEST_CASE("the first run asks who works here before anything else") {
    Shown shown(false);
    std::vector<Person> entered;
    QObject::connect(&shown.page, &StartPage::personEntered, &shown.page,
        [&](const Person& person) { entered.push_back(person); });
    auto* name = named<QLineEdit>(shown.page, u8"Full name");
    REQUIRE(name->isVisible());
    CHECK_FALSE(shown.button(u8"New book…")->isVisible());
    CHECK_FALSE(shown.table()->isVisible());

    SECTION("without a name it says so there, and waits") {
        click(shown.button(u8"Continue"));
        CHECK(saidBeside(shown.page) == QStringLiteral("Enter your full name, as papers should show it."));
        CHECK(name->hasFocus());
        CHECK(entered.empty());
        type(name, QStringLiteral("Đ"));
        CHECK(saidBeside(shown.page).isEmpty());
    }
    SECTION("spaces are no name") {
        type(name, QStringLiteral("   "));
        click(shown.button(u8"Continue"));
        CHECK(entered.empty());
    }
    SECTION("name, role and step are taken by Enter, and the ways to a book appear") {
        type(name, QStringLiteral(" Đặng Thị Ỷ "));
        type(named<QLineEdit>(shown.page, u8"Role or team"), QStringLiteral("Tổ 3"));
        QTest::keyClick(named<QWidget>(shown.page, u8"Step"), Qt::Key_Up);
        QTest::keyClick(name, Qt::Key_Return);
        const Person expected{QStringLiteral("Đặng Thị Ỷ"), QStringLiteral("Tổ 3"), Stage::Self};
        REQUIRE(entered == std::vector{expected});
        CHECK(shown.own.settings.person() == expected);
        CHECK_FALSE(name->isVisible());
        CHECK(shown.button(u8"New book…")->isVisible());
        CHECK(shown.table()->isVisible());
    }
}

TEST_CASE("three buttons lead to a book, by mouse and by keyboard") {
    const Shown shown;
    QSignalSpy sample(&shown.page, &StartPage::sampleWanted);
    QSignalSpy fresh(&shown.page, &StartPage::newBookWanted);
    QSignalSpy open(&shown.page, &StartPage::openWanted);
    click(shown.button(u8"Open Hà Nội's sample book"));
    click(shown.button(u8"New book…"));
    QTest::keyClick(shown.button(u8"Open a book…"), Qt::Key_Space);
    CHECK(sample.count() == 1);
    CHECK(fresh.count() == 1);
    CHECK(open.count() == 1);
}

TEST_CASE("a recent book opens; one that is gone says so and can be taken off the list") {
    const Shown shown;
    QSignalSpy chosen(&shown.page, &StartPage::bookChosen);
    QTreeWidget* table = shown.table();
    REQUIRE(table->topLevelItemCount() == 2);
    CHECK(table->topLevelItem(0)->text(0) == QStringLiteral("Hà Nội 2018"));
    CHECK(table->topLevelItem(1)->text(2) == QStringLiteral("no longer here"));
    table->setFocus();
    table->setCurrentItem(table->topLevelItem(0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toString() == shown.there);

    QTest::keyClick(table, Qt::Key_Down);
    CHECK_FALSE(shown.button(u8"Open")->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(chosen.count() == 1);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(shown.own.settings.recentBooks() == QStringList{shown.there});
    REQUIRE(table->topLevelItemCount() == 1);

    table->setCurrentItem(table->topLevelItem(0));
    click(shown.button(u8"Remove from the list"));
    CHECK(shown.own.settings.recentBooks().isEmpty());
    CHECK_FALSE(table->isVisible());
    CHECK(QFileInfo::exists(shown.there));
}

TEST_CASE("the first recent book that is there can be opened at once; those that are gone come last") {
    Shown shown;
    shown.own.settings.addRecentBook(shown.gone); // the newest
    shown.page.refresh();
    CHECK(shown.table()->topLevelItem(0)->text(0) == QStringLiteral("Hà Nội 2018"));
    CHECK(shown.table()->topLevelItem(1)->text(2) == QStringLiteral("no longer here"));
    QSignalSpy chosen(&shown.page, &StartPage::bookChosen);
    click(shown.button(u8"Open"));
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toString() == shown.there);
}

TEST_CASE("a book that comes back is there again") {
    Shown shown;
    REQUIRE(QDir(shown.own.folder.path()).mkpath(QStringLiteral("USB")));
    REQUIRE(QFile(shown.gone).open(QIODevice::WriteOnly));
    shown.page.refresh();
    CHECK(shown.table()->topLevelItem(1)->text(2) != QStringLiteral("no longer here"));
}

TEST_CASE("the page changes its language while it is shown, and keeps what was typed") {
    Shown shown(false);
    type(named<QLineEdit>(shown.page, u8"Full name"), QStringLiteral("An"));
    InterfaceLanguage language(Language::Code::Vietnamese);
    QApplication::processEvents();
    CHECK(named<QPushButton>(shown.page, u8"Lập sổ mới…") != nullptr);
    CHECK(named<QLineEdit>(shown.page, u8"Họ và tên")->text() == QStringLiteral("An"));
    language.use(Language::Code::English);
    QApplication::processEvents();
    CHECK(named<QPushButton>(shown.page, u8"New book…") != nullptr);
}

TEST_CASE("everything of the page can be reached where it does not fit") {
    const Shown shown;
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(shown.table()->height() >= 3 * QFontMetrics(large).height());
    for (const QPushButton* button : shown.page.findChildren<QPushButton*>())
        if (button->isVisible())
            CHECK(button->width() >= button->sizeHint().width());
    QApplication::setFont(usual);
}
