// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/itemlists.h"
#include "core/scoring/unitscore.h"

namespace sodiem {

// What the record of a visit (biên bản kiểm tra) says beside the texts its authors write: the points of both
// sides by area, and each item on which they are not of one mind.
struct VisitItem {
    std::size_t leaf = 0; // index into Frame::leaves
    std::optional<Points> claimed; // none: nothing was claimed, or "không phát sinh"
    std::optional<Points> given; // likewise
    bool dropped = false; // appraised as "không phát sinh"
    QString reason; // the appraiser's
    QString reservation; // of the unit
    bool lacksReason = false; // other points than claimed, and no word why

    bool operator==(const VisitItem&) const = default;
};

struct VisitArea {
    int node = -1; // index into CriteriaSet::nodes
    Points maximum; // of the items that the visit scores; not the survey's
    std::optional<Points> claimed;
    std::optional<Points> given;

    bool operator==(const VisitArea&) const = default;
};

struct VisitReport {
    std::size_t unit = 0;
    VisitRecord record;
    std::vector<VisitArea> areas;
    VisitArea whole;
    int items = 0; // that the visit scores
    int recognised = 0; // with the points that were claimed
    std::vector<VisitItem> disputed; // other points than claimed, or an opinion reserved
    std::vector<std::size_t> unscored; // leaves
    std::vector<std::size_t> unexplained; // leaves: other points than claimed, and no word why
    std::vector<SampleList> samples;
    std::vector<ThreadList> threads;
};
VisitReport makeVisitReport(const Campaign& campaign, std::size_t unit);

// The appraised points as they would be fixed on a day. Errors: EntryDifference, RecordTimeOrder,
// RecordUnscored, RecordUnexplained: such a record would not be whole.
Result<SignedPoints> signablePoints(const Campaign& campaign, std::size_t unit, const QString& day);

// Leaves whose points are no longer those of the signed record: of a later step, or come in from another
// computer. None while nothing is signed.
std::vector<std::size_t> changedSinceSigned(const Campaign& campaign, std::size_t unit);

} // namespace sodiem
