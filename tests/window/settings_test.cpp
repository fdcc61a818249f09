// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/settingsdialog.h"
#include "support/windowkit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace sodiem;
using namespace sodiem::test;

namespace {

const Preferences preferences{{QStringLiteral("Nguyễn Văn An"), QStringLiteral("Tổ 3"), Stage::Reappraised},
    Language::Code::English, Theme::Dark, 120};

struct Shown {
    Shown() {
        QObject::connect(&dialog, &SettingsDialog::preferencesChosen, &dialog,
            [this](const Preferences& taken) { chosen.push_back(taken); });
        dialog.open();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    }
    void press(QDialogButtonBox::StandardButton button) {
        click(dialog.findChild<QDialogButtonBox*>()->button(button));
    }

    SettingsDialog dialog{preferences, Language(Language::Code::English)};
    std::vector<Preferences> chosen;
};

} // namespace

TEST_CASE("the settings dialog gives back what it was given") {
    Shown shown;
    CHECK(shown.dialog.preferences() == preferences);
    shown.press(QDialogButtonBox::Save);
    CHECK(shown.chosen == std::vector{preferences});
    CHECK_FALSE(shown.dialog.isVisible());
}

TEST_CASE("choices of the settings dialog are taken by keyboard") {
    Shown shown;
    auto* size = shown.dialog.findChild<QSpinBox*>();
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(size, Qt::Key_Up);
    CHECK(size->value() == 200); // 80–200 in steps of 10
    QTest::keyClick(size, Qt::Key_Down);
    auto* role = named<QLineEdit>(shown.dialog, u8"Role or team");
    clear(role);
    QTest::keyClick(role, Qt::Key_Return);
    REQUIRE(shown.chosen.size() == 1);
    CHECK(shown.chosen[0].fontPercent == 190);
    CHECK(shown.chosen[0].person.role.isEmpty());
}

TEST_CASE("without a name the settings stay open and say so there") {
    Shown shown;
    clear(named<QLineEdit>(shown.dialog, u8"Full name"));
    shown.press(QDialogButtonBox::Save);
    CHECK(shown.dialog.isVisible());
    CHECK_FALSE(saidBeside(shown.dialog).isEmpty());
    CHECK(shown.chosen.empty());
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    CHECK_FALSE(shown.dialog.isVisible());
    CHECK(shown.chosen.empty());
}

TEST_CASE("preferences are read from and kept in the settings") {
    OwnSettings own;
    store(preferences, own.settings);
    CHECK(preferencesOf(own.settings) == preferences);
}
