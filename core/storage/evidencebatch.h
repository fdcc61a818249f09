// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/evidencestore.h"

#include <vector>

#include <QStringList>

namespace sodiem {

// What became of many files that were to be taken into a store.
struct EvidenceBatch {
    std::vector<EvidenceFile> files; // in the order of their paths
    std::vector<Error> refused; // likewise; each names its file
};

constexpr int evidenceBatchStep = 1000; // progress of one file

// Takes files in, two at a time: while one waits for the disk to have it, the other is read and hashed. A file that
// is refused does not keep out the others. Progress comes from either thread, counted in evidenceBatchStep a file,
// and must bear that. Error: Cancelled; what is in the store by then stays there, named by nothing.
Result<EvidenceBatch> addEvidence(
    const EvidenceStore& store, const QStringList& paths, const Progress& progress = {});

} // namespace sodiem
