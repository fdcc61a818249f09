// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/jobs/job.h"
#include "core/plan/progress.h"

#include <memory>

#include <QPointer>
#include <QWidget>

class QLabel;

namespace sodiem {

class PlanView;

// The plan of the open book. While it is not shown it does not compute.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    PlanPage(const Workplace& place, QWidget* parent = nullptr);
    ~PlanPage() override;

    PlanView* view() const { return m_view; } // nullptr: the book has no plan, or it was not looked at yet
    std::size_t waiting() const; // reporters with figures typed and not stored
    void openWaiting(); // the first of them
    bool isMeasuring() const { return m_job != nullptr; }

Q_SIGNALS:
    void openWanted(int unit, int leaf); // show it where it is scored; -1: whichever
    void waitingChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeView();
    void refresh();
    void measure();
    void endMeasuring(const Status& status, const std::shared_ptr<PlanProgress>& progress);
    void chooseFile();
    void exportTo(const QString& path);

    const Workplace m_place;
    PlanView* m_view = nullptr;
    QLabel* m_word; // why there is nothing, or not yet
    PlanProgress m_progress;
    std::optional<QDate> m_day; // up to which it is told; none: as far as figures go
    QPointer<Job> m_job;
    bool m_stale = true;
};

} // namespace sodiem
