// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ranking/rankingsource.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace sodiem {

class JobBar;
class RankingBar;
class RankingLists;
class RankPanel;
class Settings;

// Xếp hạng: the ranking as it will be printed, why each unit stands where it stands, and the way to paper.
// Works on plain values; RankingPage joins it to the open book.
class RankingView : public QWidget {
    Q_OBJECT

public:
    RankingView(Settings& settings, QWidget* parent);
    ~RankingView() override;

    void setSource(
        const RankingSource& source); // anew when entries have changed; what it points to outlives the view
    void selectUnit(int unit);

    RankingChoice choice() const;
    void setChoice(const RankingChoice& choice);
    const RankingReport& report() const { return m_report; }
    RankingLists& lists() { return *m_lists; }
    JobBar& jobBar() { return *m_jobs; }

    // What the buttons do once a place is chosen.
    void exportRanking(const QString& path);
    void exportScorecards(CardScope scope, bool oneFileEach, const QString& path);
    void openPreview();
    void previewScorecard(); // of the selected unit

Q_SIGNALS:
    void unitSelected(int unit);
    void openWanted(int unit, int leaf); // -1: whichever

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildEmpty();
    QWidget* buildContent();
    QWidget* buildButtons();
    void connectParts();
    void retranslate();
    void fillCardMenu();
    void show();
    QString bannerText() const;
    QString leftOutText() const;
    void showUnit(int unit);
    void enableButtons();
    void restoreLayout();
    std::vector<std::size_t> unitsOf(CardScope scope) const;
    void chooseRankingPath();
    void chooseCardPath(CardScope scope, bool oneFileEach);

    Settings& m_settings;
    RankingSource m_source;
    RankingReport m_report;
    int m_unit = -1;
    bool m_shownBefore = false;
    QStackedWidget* m_stack;
    QLabel* m_emptyText;
    QPushButton* m_toScoring;
    QToolButton* m_panelButton;
    RankingBar* m_bar;
    QLabel* m_banner;
    QSplitter* m_splitter;
    RankingLists* m_lists;
    RankPanel* m_panel;
    QPushButton* m_previewButton;
    QPushButton* m_exportButton;
    QPushButton* m_cardsButton;
    JobBar* m_jobs;
};

} // namespace sodiem
