// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidencecheck.h"

#include <algorithm>

namespace sodiem {
namespace {

constexpr std::size_t mostUsesShown = 3;

// The document is named as people know it, not by its digest.
Error named(const Error& error, const EvidenceDocument& document) {
    Error copy = error;
    if (error.code == ErrorCode::EvidenceMissing || error.code == ErrorCode::EvidenceDamaged)
        copy.args = {document.shownName()};
    return copy;
}

} // namespace

QString usesText(const Frame& frame, const std::vector<EvidenceUse>& uses) {
    QStringList places;
    for (std::size_t i = 0; i < std::min(uses.size(), mostUsesShown); ++i)
        places << frame.units[uses[i].unit]->code + u' '
                + (uses[i].leaf == EvidenceUse::record ? recordOfVisitRef() : frame.leaves[uses[i].leaf]->ref);
    if (uses.size() > mostUsesShown)
        places << QStringLiteral("…");
    return places.join(QStringLiteral("; "));
}

Result<EvidenceCheck> checkEvidence(
    const Campaign& campaign, const EvidenceStore& store, const EvidenceProgress& progress) {
    const auto listed = allEvidenceUses(campaign);
    EvidenceCheck check;
    if (listed.empty())
        return check;
    if (const Status ready = store.ready(); !ready) {
        check.faults.push_back(ready.error().ofNode(usesText(campaign.frame(), listed.begin()->second)));
        return check;
    }
    std::int64_t done = 0;
    for (const auto& [sha256, uses] : listed) {
        if (const Status whole = store.verify(sha256); whole)
            ++check.whole;
        else
            check.faults.push_back(
                named(whole.error(), documentOf(campaign, sha256)).ofNode(usesText(campaign.frame(), uses)));
        if (progress && !progress(++done, static_cast<std::int64_t>(listed.size())))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    return check;
}

} // namespace sodiem
