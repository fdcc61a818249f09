// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/interfacelanguage.h"
#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "app/window/rail.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace sodiem {

class BookPages;
class CriteriaPage;
class EvidencePage;
class HelpWindow;
class MessageStrip;
class OverviewPage;
class PlanPage;
class RankingPage;
class ScoringPage;
struct Preferences;

// The frame: rail, menus, status line, and a page in the middle. Everything in it is made anew when another
// book or another language comes, so that no page need know that either can change.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings& settings, Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openBook(const QString& path);
    void applyPreferences(const Preferences& preferences);
    ScoringPage* scoringPage() const; // nullptr without a book, as the others
    RankingPage* rankingPage() const;
    OverviewPage* overviewPage() const;
    EvidencePage* evidencePage() const;
    PlanPage* planPage() const;
    CriteriaPage* criteriaPage() const;
    void goToPage(RailPage page);
    HelpWindow& openHelp(); // at the chapter of what is looked at; the one that is open
    // Shown as it was left; the first time over the whole of a small screen.
    void present();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyAppearance(Theme theme, int fontPercent);
    void rebuild();
    void clear();
    void buildStart();
    void buildPages();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildDataMenu();
    void buildPrintMenu();
    void buildHelpMenu();
    void commitTyping(); // of all pages
    void showSteps();
    void showPrintable();
    void showTitle();
    void showState();
    void say(const Error& error);
    void undo(bool redo);
    void askNewBook();
    void askOpen();
    void askSample();
    void askCopy();
    void askRestore();
    void askSettings();
    void askPeriod();
    void askGoTo();
    void askWriteWorkbooks();
    void askTakeWorkbooks();
    void openRecord(int unit);
    void askImport();
    void askLastYear();
    void tellLost(const Error& error);
    void connectCriteria();
    void reissueSet(const QByteArray& criteria);
    void chooseSet(const QString& id);
    void tellKeys();
    void tellAbout();

    Settings& m_settings;
    Desk& m_desk;
    Appearance m_appearance;
    InterfaceLanguage m_interface;
    Language m_language;
    MessageStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    BookPages* m_pages = nullptr; // nullptr without a book
    Rail* m_rail = nullptr; // likewise
    QPointer<HelpWindow> m_help;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_printCard = nullptr;
};

} // namespace sodiem
