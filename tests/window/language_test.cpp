// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/interfacelanguage.h"
#include "support/windowkit.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QWizard>

using namespace sodiem;

namespace {

QString saveButton() {
    QDialogButtonBox box(QDialogButtonBox::Save);
    return box.button(QDialogButtonBox::Save)->text();
}

} // namespace

TEST_CASE("Qt's own words follow the language of the interface, and so do dates") {
    {
        InterfaceLanguage language(Language::Code::Vietnamese);
        CHECK(saveButton() == QStringLiteral("Lưu"));
        CHECK(QLocale().language() == QLocale::Vietnamese);
        CHECK(QWizard().buttonText(QWizard::NextButton) == QStringLiteral("&Tiếp >"));
        language.use(Language::Code::English);
        CHECK(language.code() == Language::Code::English);
        CHECK(saveButton() == QStringLiteral("Save"));
        CHECK(QLocale().toString(QDate(2018, 11, 5), QLocale::ShortFormat) == QStringLiteral("05/11/2018"));
        language.use(Language::Code::Vietnamese);
        CHECK(saveButton() == QStringLiteral("Lưu"));
    }
    CHECK(saveButton() == QStringLiteral("Save")); // gone with the value
}

TEST_CASE("the file dialog has no English word left") {
    const InterfaceLanguage language(Language::Code::Vietnamese);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    QStringList words;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        words << label->text();
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        words << button->text();
    const QString all = words.join(u'|');
    CHECK(all.contains(QStringLiteral("Trong thư mục:")));
    CHECK(all.contains(QStringLiteral("&Mở")));
    for (const char* english : {"Look", "Open", "Cancel", "name", "type"})
        CHECK_FALSE(all.contains(QLatin1String(english)));
}
