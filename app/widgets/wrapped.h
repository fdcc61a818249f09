// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/runningtext.h"

namespace sodiem {

inline QLabel* makeWrapped(const QString& text, QWidget* parent = nullptr) {
    return new RunningText(text, parent);
}

} // namespace sodiem
