// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace sodiem {

// The identity of this computer (and user) as the author of events, made once and kept in the user's data
// folder. Where nothing can be kept there, a new one for this run.
QString deviceId();

// A new identity, from now on: after a book was put back to an earlier state, this computer must not continue
// its own chain of events from there. When it cannot be kept, that is an error and the old one stays.
Result<QString> renewDeviceId();

} // namespace sodiem
