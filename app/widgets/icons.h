// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace sodiem {

// One family of line icons, drawn in the palette's text colour at any size, so that they are sharp on every
// screen and seen on light and dark alike. No theme or picture file is needed.
enum class Icon {
    Overview,
    Score,
    Ranking,
    Plan,
    Criteria,
    Calendar,
    Open,
    New,
    Undo,
    Redo,
    Accept,
    Attach,
    Note,
    Print,
    Export,
    Search,
    Close,
    Problem,
    Notice,
    Settings,
    Restore,
    Empty, // progress: nothing yet
    Half, // under way
    Full, // done
    Differs,
    Survey,
    Document,
    Previous,
    Next,
    ZoomIn,
    ZoomOut,
    FitWidth,
    FitPage,
};

QIcon icon(Icon shape);

} // namespace sodiem
