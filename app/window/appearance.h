// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QPalette>

namespace sodiem {

// Light or dark, and the size of the letters, for the whole program. The system's own choice is remembered at
// the start, so that one can go back to it.
class Appearance {
public:
    Appearance(); // needs the application

    void apply(Theme theme, int fontPercent) const;

private:
    QString m_style;
};

QPalette darkPalette();
QPalette lightPalette();

} // namespace sodiem
