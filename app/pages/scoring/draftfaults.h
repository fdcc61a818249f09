// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/scoring/drafts.h"

namespace sodiem {

// Asks of everything that waits why it does, in the campaign as it is. What could not be read and can be now
// becomes an edit; nothing is stored. Parameters as draftsFrom() has them.
void judge(DraftTables& drafts, const Campaign& campaign, Stage stage, int year);

} // namespace sodiem
