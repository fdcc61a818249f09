// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/campaign/sample.h"

#include <QString>

namespace sodiem {

// How cases drawn and their counts are called on the screen.
QString sampleFieldText(SampleField field);
QString sampleCountText(SampleCount count);
QString sampleOutcomeText(const SampleCase& drawn); // "late"; empty where nothing can be said
QString sampleRowText(const SampleRow& row); // in one line
QString sampleFaultText(const Error& error, const Language& language); // why a cell is not stored
// "Drawn 20 · in time 15 (early 3) · late 2 …"; what is zero and needs no word is left out.
QString sampleCountsText(const SampleCounts& counts);

} // namespace sodiem
