// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/jobs/job.h"
#include "core/storage/evidenceexport.h"

namespace sodiem {

// The index of an export in the words of the interface, as a workbook written at that time.
EvidenceIndex evidenceIndex(std::int64_t utcMilliseconds);

// Copies a unit's evidence in another thread; `exported` holds the outcome when it has ended well.
Job::Work unitExport(const EvidenceStore& store, const UnitEvidence& unit, const QString& parent,
    std::int64_t utcMilliseconds, std::shared_ptr<EvidenceExported> exported);

// What to say of files that are not in the export; empty: all are.
QString exportFaultsText(const EvidenceExported& exported, const Language& language);

} // namespace sodiem
