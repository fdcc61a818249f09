// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/storage/evidencestore.h"

namespace sodiem {

// Whether the files of all listed documents are there and whole.
struct EvidenceCheck {
    std::size_t whole = 0;
    // One per document that is not, naming it, its units and leaves; or one for a whole folder that is
    // missing or another book's.
    std::vector<Error> faults;

    bool operator==(const EvidenceCheck&) const = default;
};

// Progress counts documents. Error: Cancelled.
Result<EvidenceCheck> checkEvidence(
    const Campaign& campaign, const EvidenceStore& store, const EvidenceProgress& progress = {});

// "00001 1.1.2; 00004 BB": where a document is used, for a sentence about it.
QString usesText(const Frame& frame, const std::vector<EvidenceUse>& uses);

} // namespace sodiem
