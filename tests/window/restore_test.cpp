// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/backups/restoredialog.h"
#include "app/settings/device.h"
#include "support/windowkit.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace sodiem;
using namespace sodiem::test;

namespace {

constexpr std::int64_t now = 1541410200000, minute = 60'000, hour = 60 * minute, day = 24 * hour;

} // namespace

TEST_CASE("one of the copies is chosen, newest first") {
    const std::vector<Backup> backups = {{QStringLiteral("/a/new.sodiem"), now - 5 * minute},
        {QStringLiteral("/a/old.sodiem"), now - 9 * day}};
    RestoreDialog dialog(QStringLiteral("/a/book.sodiem"), backups, now);
    QSignalSpy wanted(&dialog, &RestoreDialog::restoreWanted);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* table = dialog.findChild<QTreeWidget*>();
    REQUIRE(table->topLevelItemCount() == 2);
    CHECK(table->topLevelItem(0)->text(1) == QStringLiteral("5 min ago"));
    CHECK(table->topLevelItem(1)->text(1) == QStringLiteral("9 days ago"));

    SECTION("by the button") {
        click(named<QPushButton>(dialog, u8"Restore this copy"));
        REQUIRE(wanted.count() == 1);
        CHECK(wanted[0][0].toString() == backups[0].path);
    }
    SECTION("by keyboard") {
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        REQUIRE(wanted.count() == 1);
        CHECK(wanted[0][0].toString() == backups[1].path);
    }
    SECTION("none by Cancel") {
        click(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel));
        CHECK(wanted.count() == 0);
    }
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("without copies there is nothing to restore") {
    RestoreDialog dialog(QStringLiteral("/a/book.sodiem"), {}, now);
    dialog.show();
    CHECK_FALSE(named<QPushButton>(dialog, u8"Restore this copy")->isEnabled());
    CHECK_FALSE(dialog.findChild<QTreeWidget*>()->isVisible());
}

TEST_CASE("ages are said as people say them") {
    CHECK(RestoreDialog::ageText(now + hour, now) == QStringLiteral("just now")); // a clock that was put back
    CHECK(RestoreDialog::ageText(now, now) == QStringLiteral("just now"));
    CHECK(RestoreDialog::ageText(now - 59 * minute, now) == QStringLiteral("59 min ago"));
    CHECK(RestoreDialog::ageText(now - day, now) == QStringLiteral("yesterday"));
    CHECK(RestoreDialog::ageText(now - 30 * day, now) == QStringLiteral("30 days ago"));
}

TEST_CASE("a computer that went back gets a new name, and keeps it") {
    const QString before = deviceId();
    const Result<QString> renewed = renewDeviceId();
    REQUIRE(renewed);
    CHECK(*renewed != before);
    CHECK(renewed->size() == before.size());
    CHECK(deviceId() == *renewed);
}
