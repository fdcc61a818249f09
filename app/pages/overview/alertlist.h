// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/alertmodel.h"
#include "app/widgets/rowtable.h"

namespace sodiem {

// The alerts of one kind; Enter or a double click leads to the item.
class AlertList : public RowTable {
    Q_OBJECT

public:
    AlertList(const Language& language, QWidget* parent);

    void show(const Campaign& campaign, std::vector<Alert> alerts); // what was current stays, if it is there
    AlertModel& alerts() const { return *m_model; }
    void makeCurrent(); // the first line, when none is

Q_SIGNALS:
    void openWanted(const sodiem::Alert& alert);
    void left(); // Escape

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns() override;

    AlertModel* m_model;
};

} // namespace sodiem
