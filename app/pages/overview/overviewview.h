// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/overview/overviewcontent.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sodiem {

class AlertList;
class OverviewBar;
class ProgressTree;
class TileRow;

// Tổng quan: how far the work is, and what should be looked at, each count a door. Works on plain values;
// OverviewPage joins it to the open book.
class OverviewView : public QWidget {
    Q_OBJECT

public:
    OverviewView(const Campaign& campaign, const std::shared_ptr<const Frame>& frame,
        const Language& language, QWidget* parent);

    OverviewBar& bar() const { return *m_bar; }
    TileRow& tiles() const { return *m_tiles; } // the progress, then the kinds of alerts in order
    void showEmpty(); // nothing was entered in the book
    void showCounting(std::size_t done, std::size_t all); // before there is anything to show
    void showContent(OverviewContent content);
    void showTile(int tile);

Q_SIGNALS:
    void scoringWanted();
    void unitWanted(int unit, const std::vector<std::size_t>& leaves, sodiem::Stage stage);
    void openWanted(int unit, int leaf);

private:
    QWidget* buildEmpty();
    QWidget* buildContent();
    void addTiles();
    void connectParts();
    void showFigures();
    void showList();
    void enterTile();
    void openUnit(int branch, int unit);
    void openAlert(const Alert& alert);

    const Campaign& m_campaign;
    const std::shared_ptr<const Frame> m_frame;
    const Language m_language;
    OverviewContent m_content;
    QStackedWidget* m_stack;
    OverviewBar* m_bar;
    TileRow* m_tiles;
    QStackedWidget* m_body;
    QLabel* m_counting;
    ProgressTree* m_progress;
    AlertList* m_alerts;
    QLabel* m_nothing;
};

} // namespace sodiem
