// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/campaign/campaign.h"
#include "core/campaign/dates.h"

#include <array>
#include <limits>

namespace sodiem {

// What is to be said of a document of the book: nothing, or some of the others.
enum class DocumentState {
    InPlace, // nothing to look at
    Missing, // the file is not in the folder of evidence
    Undescribed, // no number, date, issuer or abstract
    Outside, // dated outside the period that is scored
    Shared, // used by several units
};
constexpr std::size_t documentStates = 5;

struct ListedDocument {
    struct Place {
        static constexpr std::uint32_t record = std::numeric_limits<std::uint32_t>::max(); // after all leaves

        std::uint32_t unit = 0; // index into Frame::units
        std::uint32_t leaf = 0; // index into Frame::leaves; or `record`: the signed record of the visit
        bool isRecord() const { return leaf == record; }
        bool operator==(const Place&) const = default;
    };

    EvidenceDocument document;
    std::vector<Place> places; // where it is used; at least one, in order of unit and leaf
    std::size_t units = 0; // by how many units
    std::array<bool, documentStates> states{};
    QString searched; // folded: what a search goes through, the units' names too

    bool is(DocumentState state) const { return states[static_cast<std::size_t>(state)]; }
    bool isRecordOnly() const; // it proves no item
    const Place* placeIn(std::size_t unit) const; // the first; null: not used there
};

// What the list is made of: copied out of a campaign in a moment, so that another thread can do the rest.
struct DocumentSource {
    struct Link {
        QString sha256;
        ListedDocument::Place place;
    };

    std::shared_ptr<const Frame> frame;
    std::map<QString, EvidenceDocument> documents;
    std::vector<Link> links; // in order of unit and leaf
    CampaignDates dates;
};
DocumentSource documentSource(
    const Campaign& campaign, std::shared_ptr<const Frame> frame, const CampaignDates& dates);

// All documents that are used, in order of their names. `isThere` looks for the file. Error: Cancelled.
Result<std::vector<ListedDocument>> listDocuments(const DocumentSource& source,
    const std::function<bool(const QString& sha256)>& isThere, const Progress& progress = {});

} // namespace sodiem
