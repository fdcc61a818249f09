// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/criteria/criteriapage.h"
#include "app/pages/criteria/criteriatree.h"
#include "app/pages/criteria/nodepane.h"
#include "app/session/session.h"
#include "app/window/mainwindow.h"
#include "support/rulebook.h"
#include "support/windowkit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace sodiem::test {

// A book by the set that has every rule, in the real window, at the page of the set.
struct CriteriaOffice {
    explicit CriteriaOffice(Language::Code code = Language::Code::English, const QByteArray& set = exampleSetBytes())
        : book(QStringLiteral("Sổ.sodiem"), set) {
        own.know();
        own.settings.setLanguage(code);
        window = std::make_unique<MainWindow>(own.settings, desk);
        window->resize(1366, 768);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->openBook(book.path);
        settle();
        window->goToPage(RailPage::Criteria);
        QApplication::processEvents();
    }
    void settle() {
        REQUIRE(desk.session() != nullptr);
        desk.session()->verifyNow();
        QApplication::processEvents();
    }
    CriteriaPage& page() const { return *window->criteriaPage(); }
    QTreeView& tree() const { return *page().tree().tree(); }
    void goTo(const char* ref) const {
        page().goTo(QString::fromLatin1(ref));
        QApplication::processEvents();
    }
    template <class Widget = QWidget> Widget* of(const char* name) const {
        auto* found = page().pane().widget()->findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    QString said(const char* name) const { return of<QLabel>(name)->text(); }
    QString shownWords() const { // all that the pane says
        QStringList words;
        for (const QLabel* label : page().pane().widget()->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }

    BookFile book;
    OwnSettings own;
    Desk desk{own.settings, QStringLiteral("d1"), Clock::fixed(1541410200000)};
    std::unique_ptr<MainWindow> window;
};

} // namespace sodiem::test
