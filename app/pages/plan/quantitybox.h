// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/plan/progress.h"

#include <QWidget>

class QLabel;

namespace sodiem {

class PlanTrendView;
class RunningText;

// One quantity of a target in words and as a chart: what is to hold, what came of it, of whom, and where the
// figures come from, each item a door.
class QuantityBox : public QWidget {
    Q_OBJECT

public:
    QuantityBox(const Language& language, QWidget* parent = nullptr);

    // `alone`: the target has no other, and its title says what is measured.
    void show(const Quantity& quantity, const QuantityProgress& progress, int planYear, bool alone,
        const Frame& frame);

Q_SIGNALS:
    void itemWanted(int leaf); // index into Frame::leaves

private:
    QString resultText(const Quantity& quantity, const QuantityProgress& progress) const;
    QString partsText(const Quantity& quantity, const QuantityProgress& progress) const;
    QString doorsText(const Quantity& quantity, const Frame& frame) const;

    const Language m_language;
    RunningText* m_name;
    QLabel* m_shape;
    RunningText* m_result;
    RunningText* m_goal;
    RunningText* m_parts;
    RunningText* m_doors;
    PlanTrendView* m_trend;
};

} // namespace sodiem
