// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/progressmodel.h"
#include "core/report/overview.h"

#include <functional>
#include <set>

namespace sodiem {

// How the lines of the overview are made.
enum class OverviewBy { District, Kind, Units, Area, Owner, Step };
QString overviewById(OverviewBy by); // as settings keep it
std::vector<OverviewBy> sensibleBys(const Frame& frame); // those with something to tell apart

struct OverviewChoice {
    Stage stage = Stage::Appraised;
    OverviewBy by = OverviewBy::Area;

    bool operator==(const OverviewChoice&) const = default;
};
std::set<Stage> stagesOf(const OverviewChoice& choice); // whose digests the lines are made of

// What is shown, as a value.
struct OverviewContent {
    OverviewRules rules;
    std::vector<Division> divisions; // as the branches of the progress
    ProgressContent progress;
    Alerts alerts;
    std::optional<int> percent; // of the whole step
};

using DigestsOf = std::function<const std::vector<UnitDigest>&(Stage)>;
OverviewContent makeContent(const Frame& frame, const DigestsOf& digests, const std::vector<Alert>& evidence,
    const OverviewRules& rules, OverviewBy by, const Language& language);

} // namespace sodiem
