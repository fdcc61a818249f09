// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"

#include <QComboBox>

namespace sodiem {

// The step that is scored at; chosen here, it is kept for the next time.
class StageBox : public QComboBox {
    Q_OBJECT

public:
    explicit StageBox(const Workplace& place, QWidget* parent = nullptr);

private:
    void showStage();
    void choose(int index);

    const Workplace m_place;
};

} // namespace sodiem
