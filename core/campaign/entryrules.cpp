// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/entryrules.h"

#include "core/campaign/cells.h"

#include <algorithm>

namespace sodiem {

Result<Points> readPoints(const CriteriaSet& set, const Node& leaf, const QString& text) {
    const Result<Points> points = Points::parse(text, set.decimals);
    if (!points)
        return points.error();
    const auto* manual = std::get_if<ManualRule>(&*leaf.rule);
    const Reach reach = reachOf(*leaf.rule, leaf.maximum);
    const Points least = manual != nullptr ? manual->min : std::min(reach.least, Points());
    const Points most = manual != nullptr ? manual->max : leaf.maximum;
    if (*points < least)
        return Error{ErrorCode::NumberBelow, {text, least.toText(0)}, {}};
    if (most < *points)
        return Error{ErrorCode::NumberAbove, {text, most.toText(0)}, {}};
    if (manual != nullptr && (*points - manual->min).units() % manual->step.units() != 0)
        return Error{ErrorCode::EntryPointsStep, {text, manual->step.toText(0)}, {}};
    return points;
}

Status checkEntry(const Node& leaf, const Entry& entry, Stage stage) {
    if (entry.notApplicable && leaf.notApplicable == NotApplicablePolicy::Forbidden)
        return Error{ErrorCode::EntryNotApplicableForbidden, {leaf.ref}, {}};
    // The commune only claims that no case arose; whoever confirms it, or sets points by hand, says why.
    const bool confirms = entry.notApplicable && stage != Stage::Self;
    if ((confirms || entry.points) && entry.note.trimmed().isEmpty()) {
        const QStringView field = confirms ? fieldNotApplicable : fieldPoints;
        return Error{ErrorCode::EntryNoteMissing, {field.toString()}, {}};
    }
    return Done{};
}

Status checkFigures(const Node& leaf, const SlotValues& values) {
    for (const Check* check : failedChecks(leaf, values))
        if (check->isError)
            return Error{ErrorCode::EntryCheckFailed, {check->text.vi, check->text.en}, {}};
    return Done{};
}

} // namespace sodiem
