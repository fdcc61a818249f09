// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sodiem {

// The identity of this computer (and user) as the author of events, made once and kept in the user's data
// folder. Where nothing can be kept there, a new one for this run.
QString deviceId();

} // namespace sodiem
