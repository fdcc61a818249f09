// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "core/plan/progress.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace sodiem {

class ContributionModel;
class FiguresEntry;
class QuantityBox;
class RunningText;

// One target opened: left what the document says, how it is read and how each quantity stands; right the figures to
// enter, and below them who holds the result back.
class TargetView : public QWidget {
    Q_OBJECT

public:
    TargetView(const Workplace& place, const Plan& plan, QWidget* parent = nullptr); // which outlives it

    void show(int target, const TargetProgress& progress);
    int target() const { return m_target; }
    FiguresEntry& entry() const { return *m_entry; }
    void takeFocus();

Q_SIGNALS:
    void left(); // back to all targets
    void neighbourWanted(bool back);
    void itemWanted(int unit, int leaf); // -1: whichever

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeWords();
    QWidget* makeRight();
    void showQuantities();
    void showContributions();
    void openContribution(int row);
    const Target& shown() const;

    const Workplace m_place;
    const Plan& m_plan;
    int m_target = -1;
    TargetProgress m_progress;
    RunningText* m_title;
    RunningText* m_article;
    RunningText* m_reading;
    QVBoxLayout* m_column = nullptr;
    std::vector<QuantityBox*> m_boxes;
    FiguresEntry* m_entry;
    QComboBox* m_quantity;
    QLabel* m_holding;
    ContributionModel* m_model;
    QTableView* m_contributions = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace sodiem
