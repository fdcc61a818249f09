// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/plan/progress.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sodiem {

class DayEdit;
class JobBar;
class PlanTable;
class TargetView;
class TileRow;

// Kế hoạch: all targets by area with how each stands, counted above; one of them opened in their place.
class PlanView : public QWidget {
    Q_OBJECT

public:
    PlanView(const Workplace& place, const Plan& plan, QWidget* parent = nullptr); // which outlives it

    using QWidget::show;
    void show(PlanProgress progress);
    void openTarget(int target);
    void closeTarget();
    bool isOpened() const;
    PlanTable& table() const { return *m_table; }
    TargetView& target() const { return *m_target; }
    TileRow& tiles() const { return *m_tiles; } // all, then as allTargetStatuses
    JobBar& jobs() const { return *m_jobs; }

Q_SIGNALS:
    void itemWanted(int unit, int leaf);
    void exportWanted();
    void dayChosen(const QDate& day); // up to which figures are to count

private:
    QWidget* makeList();
    void showTile(int tile);
    void showFigures();
    void chooseDay();

    const Workplace m_place;
    const Plan& m_plan;
    QStackedWidget* m_stack;
    QLabel* m_title;
    DayEdit* m_day;
    TileRow* m_tiles;
    PlanTable* m_table;
    TargetView* m_target;
    QPushButton* m_open = nullptr;
    JobBar* m_jobs;
};

} // namespace sodiem
