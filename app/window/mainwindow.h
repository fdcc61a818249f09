// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/interfacelanguage.h"
#include "app/window/appearance.h"
#include "app/window/desk.h"

#include <QMainWindow>

class QActionGroup;
class QStackedWidget;
class QToolBar;

namespace sodiem {

class EvidencePage;
class MessageStrip;
class OverviewPage;
class RankingPage;
class ScoringPage;
struct BookHolder;
struct Preferences;

enum class RailPage { Overview, Scoring, Evidence, Ranking }; // in the order of the rail

// The frame: rail, menus, status line, and a page in the middle. Everything in it is made anew when another
// book or another language comes, so that no page need know that either can change.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings& settings, Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openBook(const QString& path);
    void applyPreferences(const Preferences& preferences);
    ScoringPage* scoringPage() const { return m_scoring; } // nullptr without a book
    RankingPage* rankingPage() const { return m_ranking; }
    OverviewPage* overviewPage() const { return m_overview; }
    EvidencePage* evidencePage() const { return m_evidence; }
    void goToPage(RailPage page);
    // Shown as it was left; the first time over the whole of a small screen.
    void present();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyAppearance(Theme theme, int fontPercent);
    void fitRail();
    void rebuild();
    void clear();
    void buildStart();
    void buildPages();
    void buildRail();
    void openItem(int unit, int leaf);
    void openLacking();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildDataMenu();
    void buildPrintMenu();
    void buildHelpMenu();
    void showSteps();
    void showPrintable();
    void showTitle();
    void showState();
    QString heldText(const BookHolder& holder) const;
    void say(const Error& error);
    void undo(bool redo);
    void askNewBook();
    void askOpen();
    void askSample();
    void askCopy();
    void askRestore();
    void askSettings();
    void askGoTo();
    void askWriteWorkbooks();
    void askTakeWorkbooks();
    void openRecord(int unit);
    void askImport();
    void askLastYear();
    void tellLost(const Error& error);
    void tellKeys();
    void tellAbout();

    Settings& m_settings;
    Desk& m_desk;
    Appearance m_appearance;
    InterfaceLanguage m_interface;
    Language m_language;
    MessageStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    OverviewPage* m_overview = nullptr;
    ScoringPage* m_scoring = nullptr;
    EvidencePage* m_evidence = nullptr;
    RankingPage* m_ranking = nullptr;
    QToolBar* m_railBar = nullptr;
    QActionGroup* m_rail = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_printCard = nullptr;
};

} // namespace sodiem
