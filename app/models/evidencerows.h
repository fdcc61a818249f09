// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/storage/evidencestore.h"

namespace sodiem {

// A document as a list of one leaf, or of one unit, shows it.
struct EvidenceRow {
    EvidenceDocument document;
    QString cited; // of this leaf's link
    QStringList elsewhere; // refs of the unit's other leaves it proves too
    bool attached = true; // to this leaf
    bool missing = false; // the file is not in the folder of evidence

    bool operator==(const EvidenceRow&) const = default;
};

// In order of the files' names, so that describing one does not move it.
std::vector<EvidenceRow> evidenceOfLeaf(
    const Campaign& campaign, const EvidenceStore& store, std::size_t unit, std::size_t leaf);
// What the unit has for other leaves and this one has not.
std::vector<EvidenceRow> evidenceForLeaf(
    const Campaign& campaign, const EvidenceStore& store, std::size_t unit, std::size_t leaf);

} // namespace sodiem
