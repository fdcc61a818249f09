// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/interfacelanguage.h"
#include "app/pages/backups/restoredialog.h"
#include "app/pages/settings/settingsdialog.h"
#include "app/pages/start/newbookwizard.h"
#include "app/pages/start/sourcechooser.h"
#include "app/pages/start/startpage.h"
#include "support/windowkit.h"

#include <QDir>
#include <QStyle>

using namespace sodiem;

// Not a test but a look: "test_window [pictures]" draws the pages in Vietnamese, light and dark, in two sizes
// of text, into the folder SODIEM_PICTURES.
namespace {

QPalette darkPalette() {
    QPalette palette(QColor(66, 66, 70), QColor(53, 53, 56));
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0, 114, 178));
    palette.setColor(QPalette::PlaceholderText, QColor(160, 160, 160));
    return palette;
}

void draw(const char* name, const std::function<std::unique_ptr<QWidget>()>& make, const QSize& size) {
    const QFont usual = QApplication::font();
    for (const bool dark : {false, true})
        for (const int percent : {100, 150, 200}) {
            QFont font = usual;
            font.setPointSizeF(usual.pointSizeF() * percent / 100);
            QApplication::setFont(font);
            QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
            const std::unique_ptr<QWidget> widget = make();
            if (size.isValid())
                widget->resize(size);
            else if (!widget->testAttribute(Qt::WA_Resized))
                widget->adjustSize();
            widget->show();
            QTest::qWait(30);
            widget->grab().save(QDir(qEnvironmentVariable("SODIEM_PICTURES"))
                                    .filePath(QStringLiteral("%1-%2-%3.png")
                                                  .arg(QString::fromLatin1(name))
                                                  .arg(percent)
                                                  .arg(dark ? u"dark" : u"light")));
        }
    QApplication::setFont(usual);
    QApplication::setPalette(QApplication::style()->standardPalette());
}

} // namespace

TEST_CASE("pictures of the pages", "[.][pictures]") {
    REQUIRE(QDir().mkpath(qEnvironmentVariable("SODIEM_PICTURES")));
    const InterfaceLanguage language(Language::Code::Vietnamese);
    test::OwnSettings own;
    const QSize window(1024, 600);
    draw(
        "first", [&] { return std::make_unique<StartPage>(own.settings); }, window);
    own.know();
    const QString book = own.folder.filePath(QStringLiteral("ha-noi-2018.sodiem"));
    REQUIRE(QFile(book).open(QIODevice::WriteOnly));
    for (int i = 0; i < 6; ++i)
        own.settings.addRecentBook(
            QStringLiteral("/media/usb/CCHC năm 2018/Tổ thẩm định số %1/ha-noi.sodiem").arg(i));
    own.settings.addRecentBook(book);
    draw(
        "start", [&] { return std::make_unique<StartPage>(own.settings); }, window);
    draw("settings",
        [&] {
            return std::make_unique<SettingsDialog>(
                preferencesOf(own.settings), Language(Language::Code::Vietnamese));
        },
        {});
    const QString wrong = own.folder.filePath(QStringLiteral("danh sách đơn vị.csv"));
    QFile file(wrong);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("code,name,kind,parent_code\n01,Xã A,làng,\n");
    file.close();
    const std::int64_t now = 1541410200000, hour = 3'600'000;
    const std::vector<Backup> backups
        = {{book, now - hour / 4}, {book, now - 3 * hour}, {book, now - 26 * hour}, {book, now - 400 * hour}};
    draw("restore", [&] { return std::make_unique<RestoreDialog>(book, backups, now); }, {});
    for (int pages = 0; pages < 3; ++pages)
        draw(pages == 0      ? "wizard-units"
                : pages == 1 ? "wizard-criteria"
                             : "wizard-campaign",
            [&] {
                auto wizard = std::make_unique<NewBookWizard>(Language(Language::Code::Vietnamese));
                wizard->restart();
                for (int i = 0; i < pages; ++i)
                    wizard->next();
                if (pages == 0) // a list that does not hold: the longest sentence there
                    wizard->currentPage()->findChild<SourceChooser*>()->takeFile(wrong);
                return wizard;
            },
            {});
}
