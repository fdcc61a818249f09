// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/models/planfiguresmodel.h"
#include "core/plan/period.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace sodiem {

class FaultLabel;
class GridView;
class RefusedList;

// The figures of one target for one period, entered as in a spreadsheet. What cannot be stored waits in its cell,
// also while another target or period is looked at.
class FiguresEntry : public QWidget {
    Q_OBJECT

public:
    FiguresEntry(const Workplace& place, const Plan& plan, QWidget* parent = nullptr); // which outlives it

    void show(int target); // at its latest period, or where the year stands
    void refresh();
    void goTo(const QString& unit, const QString& period); // where a reporter's figures stand; "": as it is
    QString period() const { return m_period; }
    GridView& grid() const { return *m_view; }
    std::size_t waiting() const; // reporters of any target with something that is not stored
    std::optional<PlanPlace> firstWaiting() const;

Q_SIGNALS:
    void waitingChanged();

private:
    using Waiting = std::map<PlanPlace, WaitingReport>;
    const Target& target() const;
    void makePeriods();
    void choosePeriod(const QString& period);
    void readPeriod();
    void enter(const QList<CellText>& cells, const QList<CellText>& outside);
    void store(std::map<QString, WaitingReport> texts);
    void forgetUndone();
    void showRefused();
    void fitColumns();

    const Workplace m_place;
    const Plan& m_plan;
    int m_target = -1;
    QString m_period;
    Waiting m_waiting;
    QComboBox* m_periods;
    FaultLabel* m_fault;
    PlanFiguresModel* m_model;
    GridView* m_view;
    QLabel* m_nothing;
    RefusedList* m_refused;
};

} // namespace sodiem
