// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/table.h"
#include "core/campaign/campaign.h"
#include "core/storage/evidencestore.h"

namespace sodiem {

// What proves something of one unit, taken out of a campaign so that another thread can work on it.
struct UnitEvidence {
    struct Proof {
        QString ref; // of the item
        QString title;
        EvidenceDocument document;
        QString cited;
    };
    QString folderName; // "00001 Phường Phúc Xá", safe on every system
    std::vector<Proof> proofs; // in order of the items; the scans of the signed record after them

    std::size_t documents() const; // each counted once
};
UnitEvidence evidenceOfUnit(const Campaign& campaign, std::size_t unit);

// In what words and bytes the index beside the files is written. The table has eleven columns: item, title,
// number, date (ISO), issuer, abstract, cited, file name, size in bytes, SHA-256, and what became of the
// file.
struct EvidenceIndex {
    QString fileName;
    std::vector<QString> columns;
    QString exported, missing, damaged, refused; // what became of a file
    std::function<Status(const QString& path, const Table& table)> write; // dates are ISO
};

struct EvidenceExported {
    QString folder;
    std::size_t files = 0;
    std::vector<Error> faults; // of the files that are not there: missing, damaged, not what they are called
};

// Copies the files of a unit into a new folder of its own below `parent`, each named
// "REF - number - name.ext" after the first item it proves, and writes the index beside them. What is whole
// is exported; a file that is missing or damaged is said to be so in the index and in the faults. The folder
// appears only when all is in it: on an error nothing is left. Progress counts files. Errors: FileExists (a
// folder of that name), EvidenceFolderMissing, EvidenceFolderForeign, Cancelled, those of writing.
Result<EvidenceExported> exportEvidence(const EvidenceStore& store, const UnitEvidence& unit,
    const QString& parent, const EvidenceIndex& index, const Progress& progress = {});

} // namespace sodiem
