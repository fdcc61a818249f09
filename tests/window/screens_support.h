// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/scoring/leafpanel.h"
#include "app/session/session.h"
#include "app/window/mainwindow.h"
#include "core/campaign/invent.h"
#include "support/hanoibook.h"
#include "support/windowkit.h"

#include <QDir>

// What the tests that write pictures share: the looks, a book, and a window of its own settings.
namespace sodiem::test {

struct Look {
    QSize size;
    Theme theme;
    int font;

    QString name() const {
        return QStringLiteral("%1x%2-%3-%4")
            .arg(size.width())
            .arg(size.height())
            .arg(theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(font);
    }
};

inline std::vector<Look> allLooks() {
    std::vector<Look> looks;
    for (const QSize size : {QSize(1024, 600), QSize(1920, 1080)})
        for (const Theme theme : {Theme::Light, Theme::Dark})
            for (const int font : {100, 150})
                looks.push_back({size, theme, font});
    return looks;
}

// A book of Hà Nội with the figures of its first wards; the others have none.
inline QString makeBook(const QString& folder, std::size_t units, bool surveyed = true) {
    const QString path = folder + QStringLiteral("/ha-noi-2018.sodiem");
    makeHanoiBook(path);
    Result<Book> book = Book::open(path, Access::ReadWrite);
    REQUIRE(book);
    std::vector<Change> changes;
    if (units > 0)
        changes = inventEntries(book->frame(), {units, 2018});
    if (!surveyed)
        std::erase_if(changes, [](const Change& change) { return change.cell.startsWith(u"survey/"); });
    if (units > 0)
        REQUIRE(book->append({QStringLiteral("d1"), QStringLiteral("Nguyễn Văn An"), QStringLiteral("Tổ 3")},
            changes, Clock::system()));
    return path;
}

class Screens {
public:
    explicit Screens(const Look& look) : m_look(look) {
        own.settings.setTheme(look.theme);
        own.settings.setFontPercent(look.font);
        QDir().mkpath(folder());
    }
    ~Screens() {
        window.reset();
        Appearance().apply(Theme::Light, 100);
    }

    void openWindow(const QString& book) {
        window = std::make_unique<MainWindow>(own.settings, desk);
        window->resize(m_look.size);
        window->show();
        if (!book.isEmpty())
            window->openBook(book);
        if (desk.session() != nullptr)
            desk.session()->verifyNow();
    }
    void shoot(QWidget& widget, const char* state) const {
        for (int pass = 0; pass < 5; ++pass) // wrapped texts ask for their room anew once they know their width
            QTest::qWait(20);
        INFO(state << ' ' << m_look.name().toStdString());
        CHECK(widget.width() <= m_look.size.width());
        CHECK(widget.height() <= m_look.size.height());
        REQUIRE(widget.grab().save(
            folder() + u'/' + QString::fromLatin1(state) + u'-' + m_look.name() + QStringLiteral(".png")));
    }
    void shootDialog(QDialog* dialog, const char* state) const {
        dialog->open();
        shoot(*dialog, state);
        delete dialog;
    }

    const Look& look() const { return m_look; }
    const Language vietnamese{Language::Code::Vietnamese};
    static QString folder() { return qEnvironmentVariable("SODIEM_SCREENS"); }

    OwnSettings own;
    QFont font = QApplication::font();
    Desk desk{own.settings, QStringLiteral("d1"), Clock::system()};
    std::unique_ptr<MainWindow> window;

private:
    Look m_look;
};

// A part of the side panel, brought into sight.
inline void showPart(const Screens& screens, const char* name) {
    QTest::qWait(30);
    auto* panel = screens.window->findChild<LeafPanel*>();
    auto* part = panel->findChild<QWidget*>(QLatin1String(name));
    REQUIRE(part != nullptr);
    panel->ensureWidgetVisible(part, 0, 120);
}

} // namespace sodiem::test
