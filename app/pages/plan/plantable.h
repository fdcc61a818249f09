// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/planmodel.h"

#include <QTableView>

namespace sodiem {

// The targets with their titles whole, as high as these need; the bar of each stands below its result.
class PlanTable : public QTableView {
    Q_OBJECT

public:
    PlanTable(const Plan& plan, const Language& language, QWidget* parent = nullptr);

    PlanModel& targets() const { return *m_model; }
    int current() const; // target; -1: none
    void goTo(int target);

Q_SIGNALS:
    void openWanted(int target);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    int widthOf(int column) const;
    void span();

    PlanModel* m_model;
};

} // namespace sodiem
