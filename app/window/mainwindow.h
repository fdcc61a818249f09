// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/interfacelanguage.h"
#include "app/window/appearance.h"
#include "app/window/desk.h"

#include <QMainWindow>

class QActionGroup;
class QStackedWidget;

namespace sodiem {

class MessageStrip;
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
    ScoringPage* scoringPage() const { return m_scoring; } // nullptr without a book
    RankingPage* rankingPage() const { return m_ranking; }
    void goToPage(int page); // in the order of the rail

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void rebuild();
    void clear();
    void buildStart();
    void buildPages();
    void buildRail();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildDataMenu();
    void buildHelpMenu();
    void showSteps();
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
    void askGoTo();
    void askWriteWorkbooks();
    void askTakeWorkbooks();
    void tellKeys();
    void tellAbout();

    Settings& m_settings;
    Desk& m_desk;
    Appearance m_appearance;
    InterfaceLanguage m_interface;
    Language m_language;
    MessageStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    ScoringPage* m_scoring = nullptr;
    RankingPage* m_ranking = nullptr;
    QActionGroup* m_rail = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace sodiem
