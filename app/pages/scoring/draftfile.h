// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/scoring/drafts.h"

#include <QByteArray>

namespace sodiem {

// What waits to be stored, as the bytes of a file: places by code, reference and name, so that they mean the
// same in the book as it is when it is opened again.
QByteArray draftBytes(const DraftTables& drafts, const Frame& frame);

// What such bytes hold that still has its place in the book. Why each waits is asked anew, for the book may
// have changed; a shared figure is judged as this step counts it, days without a year are of `year`.
// Bytes that are no such file hold nothing.
DraftTables draftsFrom(const QByteArray& bytes, const Campaign& campaign, Stage stage, int year);

} // namespace sodiem
