// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/dates.h"
#include "core/report/evidencealerts.h"
#include "core/report/progress.h"

namespace sodiem {

// What the overview of a campaign is made of: a digest of each unit, made anew when its entries change, and
// what is seen only in all of them together.

constexpr int usualGapPercent = 50;
constexpr int usualNearDays = 7;

struct OverviewRules {
    Stage stage = Stage::Appraised; // entries count up to it
    QDate today;
    CampaignDates dates;
    int gapPercent = usualGapPercent; // of the leaf's maximum: a gap as large as this is told; 1..100
    int nearDays = usualNearDays; // so many days before it a deadline is near
};

struct UnitDigest {
    ItemDigests items;
    std::vector<Alert> alerts; // those seen in the unit's entries alone

    bool operator==(const UnitDigest&) const = default;
};

UnitDigest digestUnit(const Campaign& campaign, std::size_t unit, const OverviewRules& rules);
std::vector<UnitDigest> digestAll(const Campaign& campaign, const OverviewRules& rules);

struct DivisionProgress {
    ProgressLine line;
    std::vector<Tally> units; // as Division::units

    bool operator==(const DivisionProgress&) const = default;
};
DivisionProgress progressOf(const Division& division, const std::vector<UnitDigest>& digests);
// The first of the leaves that lacks points; the survey only where nothing else does. -1: none does.
int firstMissing(const ItemDigests& items, const std::vector<std::size_t>& leaves);

// By kind, each in order of unit and leaf. `evidence` is what evidenceAlerts() finds in the campaign whose
// digests these are, at the step of the rules.
using Alerts = std::array<std::vector<Alert>, alertKinds>;
Alerts gatherAlerts(
    const std::vector<UnitDigest>& digests, const std::vector<Alert>& evidence, const OverviewRules& rules);

} // namespace sodiem
